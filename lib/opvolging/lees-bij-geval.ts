import type { SqlCtx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'
import type { GevalAfspraak } from '@/lib/planning/lees-bij-geval'
import type { Dag } from '@/lib/wet/kalender'
import type { Adviessoort, Kant, Opvolging } from './keuzes'

export interface Taakregel {
  id: string
  wat: string
  kant: Kant
  voor: string | null
  uiterlijk: Dag
  gedaanOp: Dag | null
  gedaanDoor: string | null
}

export interface Adviesregel {
  id: string
  soort: Adviessoort
  toelichting: string | null
  uiterlijk: Dag | null
  op: Dag
  doorNaam: string
  /** what the werkgever said last; null when it said nothing yet */
  opvolging: { uitkomst: Opvolging; op: Dag; reden: string | null; doorNaam: string } | null
}

/** What is worked on in a case beside its milestones. */
export interface Opvolgingen {
  afspraken: GevalAfspraak[]
  acties: Taakregel[]
  adviezen: Adviesregel[]
}

/**
 * Appointments, tasks and advice of a case for its page, in one statement. The werkgever reads other rows, and of appointments
 * another table. Part of reading the case, which writes the line in the trail.
 */
export async function leesOpvolgingen(
  ctx: SqlCtx<'werkgever'> | SqlCtx<'arbodienst'>,
  gevalId: string,
): Promise<Opvolgingen> {
  const vanArbodienst = ctx.wie.portaal === 'arbodienst'
  const eigen = vanArbodienst
    ? sql`x.arbodienst_id = ${ctx.wie.arbodienstId}::uuid`
    : sql`x.werkgever_id = ${ctx.wie.werkgeverId}::uuid`
  const afspraken = vanArbodienst
    ? sql`select x.id, x.soort, x.vorm, x.dag, x.van_minuut as "vanMinuut", x.tot_minuut as "totMinuut", x.toestand,
                 coalesce(x.extern, (select u.naam from gebruiker u where u.id = x.behandelaar_id)) as bij
            from afspraak x where ${eigen} and x.geval_id = ${gevalId}::uuid order by x.dag desc, x.van_minuut desc limit 10`
    : sql`select x.id, x.soort, x.vorm, x.dag, x.van_minuut as "vanMinuut", x.tot_minuut as "totMinuut", x.toestand, null as bij
            from afspraakvermelding x where ${eigen} and x.geval_id = ${gevalId}::uuid order by x.dag desc, x.van_minuut desc limit 10`
  const [rij] = await ctx.db.$queryRaw<Opvolgingen[]>`
    select (select coalesce(jsonb_agg(a), '[]') from (${afspraken}) a) as afspraken,
           (select coalesce(jsonb_agg(t), '[]') from (
              select x.id, x.wat, x.kant, (select u.naam from gebruiker u where u.id = x.voor_id) as voor, x.uiterlijk,
                     x.gedaan_op as "gedaanOp", x.gedaan_door as "gedaanDoor"
                from actie x where ${eigen} and x.geval_id = ${gevalId}::uuid ${vanArbodienst ? geen : sql`and x.kant <> 'arbodienst'`}
               order by x.gedaan_op is not null, x.uiterlijk, x.id limit 20) t) as acties,
           (select coalesce(jsonb_agg(v), '[]') from (
              select x.id, x.soort, x.toelichting, x.uiterlijk, (x.op at time zone 'Europe/Amsterdam')::date as op, x.door_naam as "doorNaam",
                     (select jsonb_build_object('uitkomst', o.uitkomst, 'op', o.op, 'reden', o.reden, 'doorNaam', o.door_naam)
                        from adviesopvolging o where o.werkgever_id = x.werkgever_id and o.advies_id = x.id
                       order by o.vastgelegd_op desc limit 1) as opvolging
                from advies x where ${eigen} and x.geval_id = ${gevalId}::uuid order by x.op desc limit 20) v) as adviezen`
  return rij ?? { afspraken: [], acties: [], adviezen: [] }
}
