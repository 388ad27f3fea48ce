import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import type { Afspraaktoestand, Vorm } from './soorten'

const HOOGSTENS = 10

/** An appointment of a case, the latest first. */
export interface GevalAfspraak {
  id: string
  /** 'vertrouwelijk' for the werkgever where the kind says something of the illness */
  soort: string
  vorm: Vorm
  dag: Dag
  vanMinuut: number
  totMinuut: number
  toestand: Afspraaktoestand
  /** with whom; the werkgever is not told */
  bij: string | null
}

/**
 * The appointments of a case for its page: the werkgever reads another table than the arbodienst. Part of reading the case,
 * which writes the line in the trail.
 */
export async function leesAfsprakenBijGeval(
  ctx: Ctx<'werkgever'> | Ctx<'arbodienst'>,
  gevalId: string,
): Promise<GevalAfspraak[]> {
  if (ctx.wie.portaal === 'arbodienst') {
    return await ctx.db.$queryRaw<GevalAfspraak[]>`
      select a.id, a.soort, a.vorm, a.dag::text, a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.toestand,
             coalesce(a.extern, g.naam) as bij
        from afspraak a left join gebruiker g on g.id = a.behandelaar_id
       where a.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and a.geval_id = ${gevalId}::uuid
       order by a.dag desc, a.van_minuut desc, a.id limit ${HOOGSTENS}`
  }
  return await ctx.db.$queryRaw<GevalAfspraak[]>`
    select id, soort, vorm, dag::text, van_minuut as "vanMinuut", tot_minuut as "totMinuut", toestand, null as bij
      from afspraakvermelding
     where werkgever_id = ${ctx.wie.werkgeverId}::uuid and geval_id = ${gevalId}::uuid
     order by dag desc, van_minuut desc, id limit ${HOOGSTENS}`
}
