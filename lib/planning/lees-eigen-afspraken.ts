import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import type { Afspraaktoestand, Vorm } from './soorten'

/** An appointment as the employee sees it. */
export interface EigenAfspraak {
  id: string
  soort: string
  vorm: Vorm
  locatie: string | null
  bij: string | null
  dag: Dag
  vanMinuut: number
  totMinuut: number
  toestand: Afspraaktoestand
}

/**
 * The employee's own appointments, also those that his werkgever never sees: what is to come first, then what was. The line in
 * the trail stands in the chain of the werkgever and says only that he looked.
 */
export async function leesEigenAfspraken(ctx: Ctx<'werknemer'>): Promise<EigenAfspraak[]> {
  const rijen = await ctx.db.$queryRaw<EigenAfspraak[]>`
    select a.id, a.soort, a.vorm, a.locatie, coalesce(a.extern, g.naam) as bij, a.dag::text, a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.toestand
      from afspraak a left join gebruiker g on g.id = a.behandelaar_id
     where a.werkgever_id = ${ctx.wie.werkgeverId}::uuid
     order by (a.dag >= ${ctx.vandaag}::date) desc, abs(a.dag - ${ctx.vandaag}::date), a.van_minuut limit 20`
  await logboek(ctx, { gebeurtenis: 'eigenAfspraken.bekeken', handeling: 'lezen', object: 'afspraak' })
  return rijen
}
