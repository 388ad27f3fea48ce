import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import { nuOpDeKlok } from './tijd'
import { type Bezet, type Blok, type VrijMoment, vrijeMomenten } from './vrije-momenten'

/** Blocks of these practitioners from the first day on, at most so many. */
export async function leesBlokken(
  ctx: Ctx<'arbodienst'>,
  wie: readonly string[],
  van: Dag,
  tot: Dag,
  hoogstens = 100,
): Promise<Blok[]> {
  return await ctx.db.$queryRaw<Blok[]>`
    select id, behandelaar_id as "behandelaarId", dag::text, van_minuut as "vanMinuut", tot_minuut as "totMinuut", duur, vorm, locatie
      from spreekuurblok
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dag >= ${van}::date and dag <= ${tot}::date
       and behandelaar_id = any (${[...wie]}::uuid[])
     order by dag, van_minuut, id limit ${hoogstens}`
}

/** The first moments at which one of these practitioners and the employee are both free. */
export async function leesVrij(
  ctx: Ctx<'arbodienst'>,
  vraag: { behandelaars: readonly string[]; werknemerId: string; van: Dag; tot: Dag; hoogstens: number },
): Promise<VrijMoment[]> {
  const { behandelaars, werknemerId, van, tot } = vraag
  if (behandelaars.length === 0) return []
  const blokken = await leesBlokken(ctx, behandelaars, van, tot)
  const bezet = await ctx.db.$queryRaw<(Bezet & { eigen: boolean })[]>`
    select behandelaar_id as "behandelaarId", dag::text, van_minuut as "vanMinuut", tot_minuut as "totMinuut",
           werknemer_id = ${werknemerId}::uuid as eigen
      from afspraak
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dag >= ${van}::date and dag <= ${tot}::date
       and toestand <> 'afgezegd' and (behandelaar_id = any (${[...behandelaars]}::uuid[]) or werknemer_id = ${werknemerId}::uuid)`
  const vrij = vrijeMomenten(
    blokken,
    bezet,
    bezet.filter((b) => b.eigen),
    nuOpDeKlok(ctx.nu),
  )
  return vrij.slice(0, vraag.hoogstens)
}
