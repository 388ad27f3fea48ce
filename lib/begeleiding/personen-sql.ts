import { type Sql, sql, voegSamen } from '@/lib/db/sql'
import type { Bereik, Zoekterm } from './zoekterm'

/** So many persons with one beginning of a name or number are looked at; who has more types another letter. */
export const PERSONEN = 200
/** So many persons with the beginning of a last name are tried for their first name. */
const OP_VOORNAAM = 1_000

/**
 * The employees that the arbodienst guides with this name, through the indexes on begeleiding. Each part is bounded,
 * however common the name is.
 */
export function personenMetNaam(arbodienstId: string, term: Zoekterm & { soort: 'naam' }): Sql {
  const { naam, letterlijk, beide } = term
  const met = (op: Sql, { van, tot }: Bereik, hoogstens: number): Sql =>
    sql`select p.werknemer_id, p.zoekvoornaam from begeleiding p
         where p.arbodienst_id = ${arbodienstId}::uuid and ${op} >= ${van} and ${op} < ${tot} order by ${op} limit ${hoogstens}`
  const op = { naam: sql`p.zoeknaam`, voornaam: sql`p.zoekvoornaam` }
  const delen = [met(op.naam, naam, PERSONEN), met(op.voornaam, letterlijk, PERSONEN)]
  if (letterlijk.van !== naam.van) delen.push(met(op.naam, letterlijk, PERSONEN))
  if (beide) {
    delen.push(met(op.naam, beide.omgekeerd, PERSONEN))
    delen.push(sql`select x.* from (${met(op.naam, beide.naam, OP_VOORNAAM)}) x
                    where x.zoekvoornaam >= ${beide.voornaam.van} and x.zoekvoornaam < ${beide.voornaam.tot}`)
  }
  return voegSamen(
    delen.map((deel) => sql`select q.werknemer_id from (${deel}) q`),
    ' union ',
  )
}
