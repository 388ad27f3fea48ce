import type pg from 'pg'

type Vraag = (sql: string, waarden?: unknown[]) => Promise<pg.QueryResult>

/** Who made the documents of a case: each of them may write something that the others may not. */
interface Makers {
  hr: string
  /** HR whose second factor is no longer fresh */
  hrOud: string
  consultant: string
  /** the account of the employee */
  zelf: string
}

/**
 * Documents of one case in which everything occurs that decides who may read or write: kinds that the employee may not read, versions
 * that were not shared, parts of each party that were given and that were not, and each thing made by each of the makers.
 */
export async function vulDocumenten(
  q: Vraag,
  { werkgeverId, gevalId }: { werkgeverId: string; gevalId: string },
  { hr, hrOud, consultant, zelf }: Makers,
  hoeveel = 9,
): Promise<void> {
  const bij = [werkgeverId, gevalId]
  const soorten = [
    { soort: 'planVanAanpak', leest: true, door: hr, gedeeld: true },
    { soort: 'bijstelling', leest: true, door: consultant, gedeeld: false },
    { soort: 'weekmelding42', leest: false, door: hrOud, gedeeld: true },
    { soort: 'oordeelWerknemer', leest: true, door: zelf, gedeeld: true },
    { soort: 'eindevaluatie', leest: true, door: zelf, gedeeld: true },
    { soort: 'oordeelWerknemer', leest: true, door: hr, gedeeld: false, nummer: 2 },
    { soort: 'oordeelWerknemer', leest: false, door: zelf, gedeeld: true, nummer: 3 },
    { soort: 'oordeelWerknemer', leest: true, door: zelf, gedeeld: false, nummer: 4 },
    { soort: 'arbobrief', leest: true, door: consultant, gedeeld: true },
  ]
  for (const [i, s] of soorten.slice(0, hoeveel).entries()) {
    const { rows: d } = await q(
      `insert into document (werkgever_id, geval_id, soort, nummer, werknemer_leest, door_id, door_naam) values ($1, $2, $3, $4, $5, $6, 'x') returning id`,
      [...bij, s.soort, s.nummer ?? 1, s.leest, s.door],
    )
    const { rows: v } = await q(
      `insert into documentversie (werkgever_id, geval_id, document_id, nummer, gedeeld_op, door_id, door_naam)
       values ($1, $2, $3, 1, case when $4::boolean then now() end, $5, 'x') returning id`,
      [...bij, d[0].id, s.gedeeld, s.door],
    )
    const versieId = v[0].id
    for (const partij of ['samen', 'werkgever', 'werknemer']) {
      await q(
        `insert into documentdeel (werkgever_id, geval_id, versie_id, partij, klaar_op, door_id, door_naam) values ($1, $2, $3, $4, case when $5::boolean then now() end, $6, 'x')`,
        [...bij, versieId, partij, i % 2 === 1, s.door],
      )
    }
    for (const [partij, gebruiker] of [
      ['werkgever', i % 2 === 0 ? hr : hrOud],
      ['werknemer', i % 2 === 0 ? zelf : hr],
    ] as const) {
      await q(
        `insert into handtekening (werkgever_id, geval_id, versie_id, partij, wijze, betekenis, naam, gebruiker_id, inhoud_hash, tweede_factor_op)
         values ($1, $2, $3, $4, 'aangemeld', 'akkoord', 'x', $5, 'x', now())`,
        [...bij, versieId, partij, i === 4 ? (partij === 'werkgever' ? zelf : hr) : gebruiker],
      )
    }
    await q(
      `insert into tekenlink (werkgever_id, geval_id, versie_id, email, naam, code_hash, door_id, door_naam) values ($1, $2, $3, 'x', 'x', 'x'::bytea, $4, 'x')`,
      [...bij, versieId, i % 2 === 0 ? hr : hrOud],
    )
    await q(
      `insert into pdf (werkgever_id, geval_id, soort, versie_id, sleutel, werknemer_leest, door_naam, door_id) values ($1, $2, 'document', $3, $4, $5, 'x', $6)`,
      [...bij, versieId, `x ${versieId}`, s.leest, s.door],
    )
    await q(
      `insert into pdf (werkgever_id, geval_id, soort, bron, sleutel, werknemer_leest, door_id, door_naam, inhoud, bestandsleutel, hash, gemaakt_op)
       values ($1, $2, 'riv', '{}', $3, $4, $5, 'x', case when $6::boolean then 'x'::bytea end, case when $6::boolean then 'x'::bytea end,
               case when $6::boolean then 'x' end, case when $6::boolean then now() end)`,
      [...bij, `riv ${versieId}`, i % 2 === 0, s.door, i > 4],
    )
    await q(
      `insert into bestand (werkgever_id, geval_id, naam, type, grootte, hash, scan, inhoud, bestandsleutel, door_id, door_naam)
       values ($1, $2, 'x', 'pdf', 1, $4, 'schoon', 'x'::bytea, 'x'::bytea, $3, 'x')`,
      [...bij, s.door, versieId],
    )
    // one that can no longer be taken away, and one that was
    await q(
      `insert into bestand (werkgever_id, geval_id, naam, type, grootte, hash, scan, inhoud, bestandsleutel, op, vervallen_op, vervallen_reden, door_id, door_naam)
       values ($1, $2, 'x', 'pdf', 1, $4, 'schoon', case when $5::boolean then 'x'::bytea end, case when $5::boolean then 'x'::bytea end,
               now() - interval '25 hours', case when not $5::boolean then now() end, case when not $5::boolean then 'medisch' end, $3, 'x')`,
      [...bij, s.door, `oud ${versieId}`, i % 2 === 0],
    )
  }
}
