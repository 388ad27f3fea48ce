import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { alsDienst } from '@/lib/db/dienst'
import { BEWAARTERMIJNEN } from '@/lib/wet/bewaartermijnen'
import { plusDagen } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { D1, GESLOTEN, oudeWereld, VANDAAG, vernietig } from './hulp'
import { alles, tabellenMetGeval } from './rijen'

// What is left of a case that was destroyed: nothing but that it was.

const db = await proefDatabase()
const o = oudeWereld(db.admin)

/**
 * Tables that name a case and keep that. The medical file has a term of its own: of a case it holds only which one a note was about.
 * The copy of a former arbodienst goes by its own term, below.
 */
const BLIJVEN = ['gevalafschrift', 'medische_notitie', 'vernietiging']

const afschriften = () =>
  alsDienst('taken', async (d) => {
    const [rij] = await d.$queryRaw<{ n: number }[]>`select muur.vernietig_afschriften(100) as n`
    return rij?.n
  })

test('every row of a stuffed case is gone, and nothing else is touched', async () => {
  const woord = `merkwoord${randomUUID().slice(0, 8)}`
  const plek = await o.plek()
  const g = await o.geval(plek)
  await o.stop(g, woord)
  // every table that can name a case does: a new one must be filled here, and emptied by the wall
  const metGeval = await tabellenMetGeval(db.admin)
  expect(metGeval.length).toBeGreaterThan(25)
  expect(await o.gevuld(g.gevalId)).toEqual(metGeval.filter((t) => t !== 'vernietiging' && t !== 'medische_notitie'))
  // another case of the same person, also old, and one of another employer: stuffed as well
  const ander = await o.geval(plek, { persoon: g, d1: plusDagen(VANDAAG, -700), gesloten: plusDagen(VANDAAG, -300) })
  await o.stop(ander, 'anderwoord')
  const vreemd = await o.geval(await o.plek())
  await o.stop(vreemd, 'vreemdwoord')
  // the marker is really everywhere
  const voor = await alles(db.admin)
  const met = (stand: Map<string, string[]>, zoek: string) =>
    [...stand].filter(([, rijen]) => rijen.some((r) => bevat(r, zoek))).map(([t]) => t)
  expect(met(voor, woord)).toEqual(
    expect.arrayContaining(['documentversie', 'bestand', 'pdf', 'gebeurtenis', 'terugkoppeling', 'verlof']),
  )
  expect(met(voor, woord).length).toBeGreaterThan(20)

  // and what hangs on the case has ids of its own, that others may name: an appointment in a message
  const ids = await idsVan(g.gevalId, metGeval)
  expect(ids.length).toBeGreaterThan(40)

  await o.kondigAan(g)
  const aangekondigd = await alles(db.admin)
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
  const na = await alles(db.admin)

  // what is left of it: that it was destroyed, and the copy that another arbodienst may keep for its own two years
  expect(met(na, g.gevalId)).toEqual(['gevalafschrift', 'logboekregel', 'vernietiging'])
  expect(met(na, woord)).toEqual(['gevalafschrift'])
  for (const id of ids) expect([id, met(na, id)]).toEqual([id, []])
  expect(await afschriften()).toBeGreaterThan(0)
  const later = await alles(db.admin)
  expect(met(later, woord)).toEqual([])
  expect(met(later, g.gevalId)).toEqual(['logboekregel', 'vernietiging'])

  // and every other row of the whole database is byte for byte as it was
  const nieuw = verschil(na, aangekondigd)
  expect(Object.keys(nieuw).sort()).toEqual(['logboekregel', 'vernietiging'])
  const weg = verschil(aangekondigd, na)
  for (const [tabel, rijen] of Object.entries(weg))
    for (const rij of rijen)
      expect([tabel, bevat(rij, g.gevalId) || bevat(rij, woord) || /,afspraak,afspraak:/.test(rij)]).toEqual([
        tabel,
        true,
      ])
  const heel = metGeval.filter((t) => !BLIJVEN.includes(t))
  for (const { gevalId } of [ander, vreemd])
    expect((await o.gevuld(gevalId)).filter((t) => !BLIJVEN.includes(t))).toEqual(heel)

  // the proof: when, by which rule, how many rows of what; no name and no person
  const { rows } = await db.admin.query('select * from vernietiging where geval_id = $1 and soort = $2', [
    g.gevalId,
    'verzuimdossier',
  ])
  expect(rows[0]).toMatchObject({ regel: 'verzuimdossier', ingetrokken_op: null, arbodienst_id: null })
  expect(rows[0].vernietigd_op).not.toBeNull()
  expect(Object.keys(rows[0].aantallen).sort()).toEqual([...heel, 'verlof'].sort())
  expect(JSON.stringify(rows[0])).not.toContain(g.werknemerId)
  const regel = await db.admin.query('select * from logboekregel where gebeurtenis = $1 and object_id = $2', [
    'geval.vernietigd',
    g.gevalId,
  ])
  expect(regel.rows).toMatchObject([
    { handeling: 'verwijderen', uitkomst: 'gelukt', werkgever_id: g.werkgeverId, onderwerpen: [g.werknemerId] },
  ])
  expect(JSON.stringify(regel.rows)).not.toContain(woord)
  // a second time there is nothing to destroy
  expect(await vernietig(g.gevalId)).toBe('nietGevonden')
}, 60_000)

test('a medical file is not touched, and keeps what the arbodienst knows of its person', async () => {
  const g = await o.geval(await o.plek())
  const dossier = randomUUID()
  const arts = await o.w.gebruiker('Dana Arts')
  await o.kaal(
    [
      `insert into medisch_dossier (id, arbodienst_id, werknemer_id, behandelaar_id, soort) values ($1, $2, $3, $4, 'begeleiding')`,
      [dossier, g.arbodienstId, g.werknemerId, arts],
    ],
    [
      `insert into medische_notitie (arbodienst_id, dossier_id, inhoud, door_id, soort, geval_id) values ($1, $2, '\\x0102', $3, 'contact', $4)`,
      [g.arbodienstId, dossier, arts, g.gevalId],
    ],
  )
  const stand = async () =>
    JSON.stringify(
      (
        await db.admin.query(
          'select d::text, n::text from medisch_dossier d join medische_notitie n on n.dossier_id = d.id where d.id = $1',
          [dossier],
        )
      ).rows,
    )
  const voor = await stand()
  await o.kondigAan(g)
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
  expect(await stand()).toBe(voor)
  expect(await begeleidingen(g)).toBe(1)
})

test('what an arbodienst knows of a person goes with the last thing it has of him', async () => {
  const plek = await o.plek()
  const keep: [naam: string, sql: string][] = [
    [
      'an appointment of his own',
      `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, extern, soort, vorm, dag, van_minuut, tot_minuut, toestand, door_id, door_naam)
       values ($1, $2, $3, 'x', 'preventief', 'telefoon', current_date - 3, 600, 630, 'geweest', gen_random_uuid(), 'x')`,
    ],
    [
      'a running request of his own',
      'update begeleiding set verzoek_op = now(), verzoek_afgerond_op = null where arbodienst_id = $1 and werkgever_id = $2 and werknemer_id = $3',
    ],
    [
      'a copy of another case',
      `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
       values ($1, $2, $3, gen_random_uuid(), 'x', current_date - 300, 'gesloten', current_date - 100, '{}')`,
    ],
  ]
  for (const [naam, sql] of keep) {
    const g = await o.geval(plek)
    await o.kaal([sql, [g.arbodienstId, g.werkgeverId, g.werknemerId]])
    await o.kondigAan(g)
    expect([naam, await vernietig(g.gevalId), await begeleidingen(g)]).toEqual([naam, 'vernietigd', 1])
  }
  const g = await o.geval(plek)
  const tweede = await o.geval(plek, { persoon: g, d1: plusDagen(D1, -400), gesloten: plusDagen(D1, -100) })
  await o.kondigAan(g)
  expect([await vernietig(g.gevalId), await begeleidingen(g)]).toEqual(['vernietigd', 1])
  await o.kondigAan(tweede, 31, plusDagen(D1, -100))
  expect([await vernietig(tweede.gevalId), await begeleidingen(g)]).toEqual(['vernietigd', 0])
})

test('leave goes with the case whose clock it moved, and stays while another case lies near it', async () => {
  const plek = await o.plek()
  const g = await o.geval(plek)
  const verlof = async () =>
    (await db.admin.query('select van::text from verlof where werknemer_id = $1 order by van', [g.werknemerId])).rows
  for (const van of [plusDagen(GESLOTEN, -300), plusDagen(GESLOTEN, -60)])
    await o.kaal([
      `insert into verlof (werkgever_id, werknemer_id, van, tot_en_met, door_naam) values ($1, $2, $3, $4, 'x')`,
      [g.werkgeverId, g.werknemerId, van, plusDagen(van, 50)],
    ])
  // again ill within four weeks after the second leave: that leave may count for this case
  const ander = await o.geval(plek, { persoon: g, d1: plusDagen(GESLOTEN, 10), gesloten: plusDagen(GESLOTEN, 90) })
  await o.kondigAan(g)
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
  expect(await verlof()).toEqual([{ van: plusDagen(GESLOTEN, -60) }])
  await o.kondigAan(ander, 31, plusDagen(GESLOTEN, 90))
  expect(await vernietig(ander.gevalId)).toBe('vernietigd')
  expect(await verlof()).toEqual([])
})

test('a copy goes two years after the contract, to the day, and leaves its own proof', async () => {
  const plek = await o.plek()
  const g = await o.geval(plek)
  const arbo = await o.w.arbodienst()
  const zet = (dagen: string) =>
    o.kaal([
      `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
       select $2, werkgever_id, werknemer_id, id, dossiernummer, eerste_ziektedag, 'gesloten', (current_date - interval '2 years')::date ${dagen}, '{}' from verzuimgeval where id = $1`,
      [g.gevalId, arbo],
    ])
  await afschriften()
  await zet('')
  await zet('- 1')
  const vandaag = new Date(VANDAAG)
  // on 28 February after a leap day both may be due; no other day of the year
  if (!(vandaag.getUTCMonth() === 1 && vandaag.getUTCDate() >= 28)) expect(await afschriften()).toBe(1)
  const over = await db.admin.query('select tot_en_met::text from gevalafschrift where arbodienst_id = $1', [arbo])
  expect(over.rows).toHaveLength(1)
  const bewijs = await db.admin.query(
    'select soort, regel, regel_vanaf::text, aangekondigd_op, aantallen from vernietiging where arbodienst_id = $1',
    [arbo],
  )
  const { code, geldigVan } = BEWAARTERMIJNEN.afschrift
  expect(bewijs.rows).toMatchObject([
    {
      soort: 'afschrift',
      regel: code,
      regel_vanaf: geldigVan,
      aangekondigd_op: null,
      aantallen: { gevalafschrift: 1 },
    },
  ])
  const regel = await db.admin.query(
    'select object_id from logboekregel where gebeurtenis = $1 and arbodienst_id = $2',
    ['afschrift.vernietigd', arbo],
  )
  expect(regel.rows).toEqual([{ object_id: g.gevalId }])
  // the case itself was not touched
  expect(await o.gevuld(g.gevalId)).toContain('verzuimgeval')
})

/** The ids of everything that hangs on a case, without what stays of it. */
async function idsVan(gevalId: string, tabellen: string[]): Promise<string[]> {
  const uit: string[] = []
  for (const t of tabellen) {
    if (BLIJVEN.includes(t) || t === 'verzuimgeval') continue
    const { rows } = await db.admin.query<{ id: string }>(`select id from ${t} where geval_id = $1`, [gevalId])
    uit.push(...rows.map((r) => r.id))
  }
  return uit
}

async function begeleidingen(g: { arbodienstId: string; werknemerId: string }): Promise<number> {
  const { rows } = await db.admin.query<{ n: number }>(
    'select count(*)::int as n from begeleiding where arbodienst_id = $1 and werknemer_id = $2',
    [g.arbodienstId, g.werknemerId],
  )
  return rows[0]?.n ?? -1
}

/** A word in a row, as text or as bytes. */
function bevat(rij: string, woord: string): boolean {
  return rij.includes(woord) || rij.includes(Buffer.from(woord).toString('hex'))
}

/** Rows that stand in the first and not in the second, by table. */
function verschil(een: Map<string, string[]>, ander: Map<string, string[]>): Record<string, string[]> {
  const uit: Record<string, string[]> = {}
  for (const [tabel, rijen] of een) {
    const daar = new Set(ander.get(tabel))
    const extra = rijen.filter((r) => !daar.has(r))
    if (extra.length > 0) uit[tabel] = extra
  }
  return uit
}
