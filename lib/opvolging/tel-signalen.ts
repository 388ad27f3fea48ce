import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import type { Dag } from '@/lib/wet/kalender'
import { isUitgesteld, lopendeGevallen, signalenOver } from './signalen'

/** How many signals there are for a consultant, or in a department of a werkgever. */
export interface Signaaltelling {
  arbodienst_id: string | null
  consultant_id: string | null
  werkgever_id: string | null
  afdeling_id: string | null
  n: number
}

/** Counts the signals of all running cases, for the mail of the day; in a job, without a name in it. */
export async function telSignalen(db: Tx, vandaag: Dag): Promise<Signaaltelling[]> {
  const consultants = await db.$queryRaw<Signaaltelling[]>`
    with l as materialized (${lopendeGevallen(vandaag)} where g.toestand = 'open' and g.verzuimconsultant_id is not null), ${over(vandaag, 'arbodienst')}
    select s.arbodienst_id, s.verzuimconsultant_id as consultant_id, null::uuid as werkgever_id, null::uuid as afdeling_id, count(*)::int as n from s
     where not ${isUitgesteld(vandaag, sql`u.arbodienst_id = s.arbodienst_id`)} group by 1, 2`
  const werkgevers = await db.$queryRaw<Signaaltelling[]>`
    with l as materialized (${lopendeGevallen(vandaag)} where g.toestand = 'open'), ${over(vandaag, 'werkgever')}
    select null::uuid as arbodienst_id, null::uuid as consultant_id, s.werkgever_id, s.afdeling_id, count(*)::int as n from s
     where not ${isUitgesteld(vandaag, sql`u.arbodienst_id is null`)} group by 3, 4`
  return [...consultants, ...werkgevers]
}

function over(vandaag: Dag, kant: 'arbodienst' | 'werkgever'): Sql {
  return sql`s as (${signalenOver(vandaag, kant)})`
}
