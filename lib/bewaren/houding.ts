import { type Sql, sql } from '@/lib/db/sql'
import type { Dag } from '@/lib/wet/kalender'

/** A hold that is in force. */
export interface Houding {
  id: string
  werknemerId: string
  naam: string
  reden: string
  toelichting: string | null
  tot: Dag
  doorNaam: string
  op: Dag
}

/** The holds of a werkgever that are in force on this day (h, of w); more conditions, the order and how many come behind it. */
export function houdingenVan(werkgeverId: string, vandaag: Dag): Sql {
  return sql`
    select h.id, h.werknemer_id as "werknemerId", concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam, h.reden, h.toelichting,
           h.tot::text, h.door_naam as "doorNaam", (h.op at time zone 'Europe/Amsterdam')::date::text as op
      from bewaarhouding h join werknemer w on w.werkgever_id = h.werkgever_id and w.id = h.werknemer_id
     where h.werkgever_id = ${werkgeverId}::uuid and h.beeindigd_op is null and h.tot >= ${vandaag}::date`
}
