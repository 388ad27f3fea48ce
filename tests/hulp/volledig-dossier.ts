import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

/** What a case of 91 weeks has to have for the report of Regeling procesgang art. 6, each done on a day in time. */
const STUKKEN: [soort: string, titel: string, dag: number][] = [
  ['planVanAanpak', 'Plan van aanpak', 50],
  ['eerstejaarsevaluatie', 'Eerstejaarsevaluatie', 350],
  ['eindevaluatie', 'Eindevaluatie', 620],
  ['oordeelWerknemer', 'Oordeel van de medewerker', 621],
]
const ADVIEZEN: [soort: string, dag: number][] = [
  ['probleemanalyse', 40],
  ['actueelOordeel', 610],
]

/**
 * Makes a case complete, past the screens: every document written, fixed and signed, what the bedrijfsarts released, and the milestones
 * done on those days. `zonder` is left out, for the test to do.
 */
export async function vulDossier(
  admin: pg.Pool,
  geval: { werkgeverId: string; arbodienstId: string; werknemerId: string; gevalId: string; d1: Dag },
  zonder: string[] = [],
): Promise<void> {
  const bij = [geval.werkgeverId, geval.gevalId]
  const niemand = randomUUID()
  const gedaan = (code: string, nummer: number, dag: number) =>
    admin.query(
      `insert into mijlpaalfeit (werkgever_id, geval_id, code, nummer, soort, op, door_id, door_naam) values ($1, $2, $3, $4, 'gedaan', $5, $6, 'Hanna Recht')`,
      [...bij, code, nummer, plusDagen(geval.d1, dag), niemand],
    )
  const document = async (soort: string, titel: string, nummer: number, dag: number) => {
    const delen = [
      {
        partij: 'samen',
        titel,
        door: 'Hanna Recht',
        op: plusDagen(geval.d1, dag),
        velden: [{ naam: 'a', label: 'Afspraak', tekst: `Inhoud van ${titel}` }],
      },
    ]
    const inhoud = JSON.stringify({ soort, titel, versie: 1, gegevens: [], delen })
    const hash = createHash('sha256').update(inhoud).digest('hex')
    const [documentId, versieId] = [randomUUID(), randomUUID()]
    const wie = soort === 'oordeelWerknemer' ? ['werknemer'] : ['werkgever', 'werknemer']
    await admin.query(
      `insert into document (id, werkgever_id, geval_id, soort, nummer, werknemer_leest, door_id, door_naam) values ($3, $1, $2, $4, $5, true, $6, 'Hanna Recht')`,
      [...bij, documentId, soort, nummer, niemand],
    )
    await admin.query(
      `insert into documentversie (id, werkgever_id, geval_id, document_id, nummer, toestand, gedeeld_op, inhoud, inhoud_hash, ondertekenaars, vastgesteld_op, vastgesteld_door, afgerond_op, door_id, door_naam)
       values ($3, $1, $2, $4, 1, 'getekend', now(), $5, $6, $7, now(), 'Hanna Recht', now(), $8, 'Hanna Recht')`,
      [...bij, versieId, documentId, inhoud, hash, wie, niemand],
    )
    for (const partij of wie)
      await admin.query(
        `insert into handtekening (werkgever_id, geval_id, versie_id, partij, wijze, betekenis, naam, gebruiker_id, inhoud_hash, tweede_factor_op)
         values ($1, $2, $3, $4, 'aangemeld', 'akkoord', 'Iemand', $5, $6, now())`,
        [...bij, versieId, partij, niemand, hash],
      )
  }
  for (const [soort, dag] of ADVIEZEN.filter(([s]) => !zonder.includes(s))) {
    await admin.query(
      `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam) values ($1, $3, $2, $4, $5, $6, $7, 'Dana Arts')`,
      [
        ...bij,
        geval.arbodienstId,
        geval.werknemerId,
        soort,
        JSON.stringify({ mogelijkheden: `Zittend werk (${soort})` }),
        niemand,
      ],
    )
    await gedaan(soort, 1, dag)
  }
  for (const [soort, titel, dag] of STUKKEN.filter(([s]) => !zonder.includes(s))) {
    await document(soort, titel, 1, dag)
    await gedaan(soort, 1, dag)
  }
  // every six weeks after the plan
  for (let nummer = 1; 50 + 41 * nummer <= 636; nummer += 1) {
    await document('bijstelling', `Bijstelling plan van aanpak ${nummer}`, nummer, 50 + 41 * nummer)
    await gedaan('evaluatie', nummer, 50 + 41 * nummer)
  }
}
