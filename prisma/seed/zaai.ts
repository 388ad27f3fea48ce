import type pg from 'pg'
import { type Oogst, type Rij, schrijf } from './schrijf'

/** In the order in which rows may refer to each other. */
const VOORAF = [
  'arbodienst',
  'werkgever',
  'gebruiker',
  'inloggegeven',
  'contract',
  'afdeling',
  'werknemer',
  'dienstverband',
  'roltoekenning',
  'toewijzing',
]
const BIJ_GEVAL = [
  'verzuimmelding',
  'werkhervatting',
  'verlof',
  'mijlpaalfeit',
  'taak',
  'loonsanctie',
  'contactmoment',
  'contactnotitie',
  'gebeurtenis',
  'bericht',
  'medisch_dossier',
  'spreekuurblok',
  'afspraak',
  'wachtlijstplek',
  'actie',
  'advies',
  'adviesopvolging',
  'bewaarhouding',
  'vernietiging',
]

/** Documents: written while they are drafts, then fixed and signed, as the guards of the wall ask. */
const DOCUMENTEN = ['document', 'documentversie', 'documentdeel', 'handtekening']

/** Writes everything, inside the transaction of the caller. */
export async function zaaiRijen(db: pg.ClientBase, oogst: Oogst): Promise<void> {
  const rijen = (tabel: string): Rij[] => oogst.get(tabel) ?? []
  for (const tabel of VOORAF) await schrijf(db, tabel, rijen(tabel))
  await zaaiGevallen(db, rijen('verzuimgeval'))
  for (const tabel of BIJ_GEVAL) await schrijf(db, tabel, rijen(tabel))
  await zaaiDocumenten(db, rijen)
  const onbekend = [...oogst.keys()].filter(
    (t) => ![...VOORAF, 'verzuimgeval', ...BIJ_GEVAL, ...DOCUMENTEN].includes(t),
  )
  if (onbekend.length > 0) throw new Error(`Geen plaats in de volgorde voor ${onbekend.join(', ')}.`)
}

/**
 * Cases come in open and are closed after that, as in life: a trigger opens the guidance at the first and ends it at the
 * second, so that the arbodienst can still read of whom a closed case was.
 */
export async function zaaiGevallen(db: pg.ClientBase, gevallen: readonly Rij[]): Promise<void> {
  await schrijf(
    db,
    'verzuimgeval',
    gevallen.map((g) => ({ ...g, toestand: g.toestand === 'gesloten' ? 'open' : g.toestand })),
  )
  const gesloten = gevallen.filter((g) => g.toestand === 'gesloten').map((g) => g.id)
  await db.query("update verzuimgeval set toestand = 'gesloten' where id = any ($1)", [gesloten])
  // The triggers wrote this moment; the guidance began and ended when its cases did.
  await db.query(
    `update begeleiding b set begonnen_op = g.begin, beeindigd_op = case when b.beeindigd_op is null then null else g.eind end
       from (select arbodienst_id, werknemer_id, min(aangemaakt_op) as begin, max(gesloten_op) as eind
               from verzuimgeval where id = any ($1) group by arbodienst_id, werknemer_id) g
      where b.arbodienst_id = g.arbodienst_id and b.werknemer_id = g.werknemer_id and b.begonnen_op = now()`,
    [gevallen.map((g) => g.id)],
  )
}

async function zaaiDocumenten(db: pg.ClientBase, rijen: (tabel: string) => Rij[]): Promise<void> {
  for (const tabel of DOCUMENTEN) {
    const alle = rijen(tabel)
    await schrijf(db, tabel, tabel === 'documentversie' ? alle.map((v) => ({ ...v, toestand: 'concept' })) : alle)
  }
  const met = (...toestanden: string[]) =>
    rijen('documentversie')
      .filter((v) => toestanden.includes(String(v.toestand)))
      .map((v) => v.id)
  await db.query(`update documentversie set toestand = 'tekenen' where id = any ($1)`, [met('tekenen', 'getekend')])
  await db.query(`update documentversie set toestand = 'getekend' where id = any ($1)`, [met('getekend')])
}
