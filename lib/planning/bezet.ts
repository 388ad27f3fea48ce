import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { type Dag, dagenTussen, max, plusDagen } from '@/lib/wet/kalender'
import { leesVrij } from './lees-tijd'

/** A moment somebody wants. */
export interface Gewenst {
  behandelaarId: string | null
  werknemerId: string
  dag: Dag
  vanMinuut: number
  totMinuut: number
}

/** How far around a taken moment other moments are looked for. */
const DAGEN_EROMHEEN = 14
const NAAST = 6

/**
 * Makes bookings of one practitioner and of one employee come one after the other, and refuses a moment that is taken: with free
 * moments beside it, because somebody who is told only "no" starts searching again. The exclusion constraints in the database
 * say the same; asking first leaves a transaction in which can be looked for what is free.
 */
export async function eisVrij(ctx: Ctx<'arbodienst'>, m: Gewenst, behalve: string | null = null): Promise<void> {
  const sloten = [m.werknemerId, ...(m.behandelaarId ? [m.behandelaarId] : [])].sort()
  for (const slot of sloten) {
    await ctx.db
      .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`afspraak ${ctx.wie.arbodienstId} ${slot}`}, 0))::text`
  }
  const [botsing] = await ctx.db.$queryRaw<{ eigen: boolean }[]>`
    select werknemer_id = ${m.werknemerId}::uuid as eigen from afspraak
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dag = ${m.dag}::date and toestand <> 'afgezegd'
       and (behandelaar_id = ${m.behandelaarId}::uuid or werknemer_id = ${m.werknemerId}::uuid)
       and van_minuut < ${m.totMinuut} and tot_minuut > ${m.vanMinuut} and id is distinct from ${behalve}::uuid
     order by eigen desc limit 1`
  if (!botsing) return
  const momenten = await leesVrij(ctx, {
    behandelaars: m.behandelaarId ? [m.behandelaarId] : [],
    werknemerId: m.werknemerId,
    van: max(ctx.vandaag, plusDagen(m.dag, -DAGEN_EROMHEEN)),
    tot: plusDagen(m.dag, DAGEN_EROMHEEN),
    hoogstens: 200,
  })
  const ver = (v: { dag: Dag; vanMinuut: number }) =>
    Math.abs(dagenTussen(m.dag, v.dag) * 1440 + v.vanMinuut - m.vanMinuut)
  const dichtbij = momenten
    .sort((a, b) => ver(a) - ver(b))
    .slice(0, NAAST)
    .sort((a, b) => (a.dag === b.dag ? a.vanMinuut - b.vanMinuut : a.dag < b.dag ? -1 : 1))
  throw new Weigering(botsing.eigen ? 'werknemerBezet' : 'momentBezet', {
    veld: 'moment',
    gegevens: { momenten: JSON.stringify(dichtbij) },
  })
}
