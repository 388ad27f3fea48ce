import { voorKolom } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { type Dag, dag } from '@/lib/wet/kalender'

/** What the employee asked the arbodienst himself. */
export interface EigenVerzoek {
  arbodienst: string | null
  /** asked on this day, and not dealt with yet */
  gevraagdOp: Dag | null
}

/**
 * Asks the arbodienst for a talk. The werkgever learns nothing of it: no case, no message, no line in its part of the trail
 * (Postgres writes that in the chain of the arbodienst). Asking twice is asking once.
 */
export async function vraagGesprek(ctx: Ctx<'werknemer'>): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`select muur.vraag_gesprek() as gelukt`
  if (!rij?.gelukt) throw new Weigering('geenArbodienst')
}

/** Whether a request stands open, and with which arbodienst. */
export async function leesEigenVerzoek(ctx: Ctx<'werknemer'>): Promise<EigenVerzoek> {
  const arbodienst = await ctx.db.contract.findFirst({
    where: {
      werkgeverId: ctx.wie.werkgeverId,
      van: { lte: voorKolom(ctx.vandaag) },
      OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(ctx.vandaag) } }],
    },
    select: { arbodienst: { select: { naam: true } } },
  })
  const [open] = await ctx.db.$queryRaw<{ op: string }[]>`
    select (verzoek_op at time zone 'Europe/Amsterdam')::date::text as op from begeleiding
     where werkgever_id = ${ctx.wie.werkgeverId}::uuid and verzoek_op is not null and verzoek_afgerond_op is null and beeindigd_op is null`
  return { arbodienst: arbodienst?.arbodienst.naam ?? null, gevraagdOp: open ? dag(open.op) : null }
}
