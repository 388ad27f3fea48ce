import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import { type Behandelaar, leesBehandelaars } from './behandelaars'
import type { Vorm } from './soorten'

const HOOGSTENS = 50

export interface Spreekuur {
  id: string
  behandelaar: string
  dag: Dag
  vanMinuut: number
  totMinuut: number
  duur: number
  vorm: Vorm
  locatie: string | null
}

/** The time that was planned from today on, and for whom it can be. */
export async function leesSpreekuren(
  ctx: Ctx<'arbodienst'>,
): Promise<{ spreekuren: Spreekuur[]; behandelaars: Behandelaar[] }> {
  const behandelaars = await leesBehandelaars(ctx)
  const spreekuren = await ctx.db.$queryRaw<Spreekuur[]>`
    select s.id, coalesce(g.naam, 'oud-collega') as behandelaar, s.dag::text, s.van_minuut as "vanMinuut", s.tot_minuut as "totMinuut", s.duur, s.vorm, s.locatie
      from spreekuurblok s left join gebruiker g on g.id = s.behandelaar_id
     where s.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and s.dag >= ${ctx.vandaag}::date
     order by s.dag, s.van_minuut, s.id limit ${HOOGSTENS}`
  await logboek(ctx, { gebeurtenis: 'planning.bekeken', handeling: 'lezen', object: 'spreekuurblok' })
  return { spreekuren, behandelaars }
}
