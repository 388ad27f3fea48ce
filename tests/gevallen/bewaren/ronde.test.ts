import { expect, test } from 'vitest'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import { beeindigHouding, houdVast } from '@/lib/bewaren/houd-vast'
import { vernietigVerlopen } from '@/lib/bewaren/vernietig-verlopen'
import { namens } from '@/lib/db/namens'
import { plusDagen, plusMaanden, toonDag } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { D1, GESLOTEN, oudeWereld, VANDAAG } from './hulp'

// The job of the night: announces, takes back, destroys; again and again, and also when something goes wrong.

const db = await proefDatabase()
const o = oudeWereld(db.admin)

const ronde = () => vernietigVerlopen(VANDAAG)
const rust = { aangekondigd: 0, ingetrokken: 0, vernietigd: 0, afschriften: 0, geweigerd: 0, mislukt: 0 }
const stand = async (gevalId: string) =>
  (
    await db.admin.query<{ open: boolean; weg: boolean; terug: boolean; tot: string; geteld: string }>(
      `select vernietigd_op is null and ingetrokken_op is null as open, vernietigd_op is not null as weg, ingetrokken_op is not null as terug,
              bewaar_tot::text as tot, geteld_vanaf as geteld from vernietiging where geval_id = $1 order by aangekondigd_op, id`,
      [gevalId],
    )
  ).rows
/** As if it was announced so many days ago. */
const verschuif = (gevalId: string, dagen: number) =>
  db.admin.query(
    'update vernietiging set aangekondigd_op = aangekondigd_op - make_interval(days => $2) where geval_id = $1',
    [gevalId, dagen],
  )
const berichten = async (hr: string) =>
  (
    await db.admin.query<{ sleutel: string }>(
      `select sleutel from bericht where ontvanger_id = $1 and soort = 'vernietigingAangekondigd' order by aangemaakt_op`,
      [hr],
    )
  ).rows

test('announced once, with one message, and destroyed thirty days later', async () => {
  const plek = await o.plek()
  const oud = await o.geval(plek)
  const straks = await o.geval(plek, { gesloten: plusDagen(plusMaanden(VANDAAG, -24), 30) })
  const later = await o.geval(plek, { gesloten: plusDagen(plusMaanden(VANDAAG, -24), 32) })
  const contact = await o.geval(plek)
  await o.kaal([
    `insert into contactmoment (werkgever_id, geval_id, arbodienst_id, soort, op, uitkomst, door_id, door_naam) values ($1, $2, $3, 'telefoon', $4, 'gesproken', $5, 'x')`,
    [contact.werkgeverId, contact.gevalId, contact.arbodienstId, plusDagen(VANDAAG, -100), contact.hr],
  ])
  expect(await ronde()).toEqual({ ...rust, aangekondigd: 2 })
  expect(await stand(oud.gevalId)).toMatchObject([{ open: true, tot: plusMaanden(GESLOTEN, 24), geteld: 'gesloten' }])
  expect(await stand(straks.gevalId)).toHaveLength(1)
  expect([await stand(later.gevalId), await stand(contact.gevalId)]).toEqual([[], []])
  expect(await berichten(plek.hr)).toHaveLength(1)
  // again on the same day: nothing
  expect(await ronde()).toEqual(rust)
  expect(await berichten(plek.hr)).toHaveLength(1)
  // HR reads a number and a day, and no name
  const sleutel = await o.w.sessie(plek.hr, 'werkgever', { werkgeverId: plek.werkgeverId })
  const gelezen = await namens(sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))
  expect(gelezen.berichten).toMatchObject([
    { zin: `Vanaf ${toonDag(plusDagen(VANDAAG, 30))} worden 2 verzuimdossiers vernietigd`, naam: null, gevalId: null },
  ])
  // twenty-nine days later not yet
  await verschuif(oud.gevalId, 29)
  expect(await ronde()).toEqual(rust)
  await verschuif(oud.gevalId, 2)
  await verschuif(straks.gevalId, 31)
  expect(await ronde()).toEqual({ ...rust, vernietigd: 1 })
  expect(await stand(oud.gevalId)).toMatchObject([{ weg: true }])
  // announced long enough ago, and still kept for some days
  expect(await stand(straks.gevalId)).toMatchObject([{ open: true }])
  expect(await o.gevuld(straks.gevalId)).toContain('verzuimgeval')
  expect(await ronde()).toEqual(rust)
})

test('a case that reopens, changes or is held takes its announcement back, and the thirty days begin again', async () => {
  const plek = await o.plek()
  const [heropend, gewijzigd, gehouden] = [await o.geval(plek), await o.geval(plek), await o.geval(plek)]
  const hr = await o.w.sessie(plek.hr, 'werkgever', { werkgeverId: plek.werkgeverId })
  expect(await ronde()).toMatchObject({ aangekondigd: 3 })
  for (const g of [heropend, gewijzigd, gehouden]) await verschuif(g.gevalId, 40)
  await db.admin.query(`update verzuimgeval set toestand = 'onderbroken' where id = $1`, [heropend.gevalId])
  await o.kaal([
    `insert into contactmoment (werkgever_id, geval_id, arbodienst_id, soort, op, uitkomst, door_id, door_naam) values ($1, $2, $3, 'telefoon', $4, 'gesproken', $5, 'x')`,
    [gewijzigd.werkgeverId, gewijzigd.gevalId, gewijzigd.arbodienstId, plusDagen(GESLOTEN, 40), plek.hr],
  ])
  const { id } = await namens(hr, 'bewaren.beheren', (ctx) =>
    houdVast(ctx, {
      werknemerId: gehouden.werknemerId,
      reden: 'bezwaar',
      toelichting: null,
      tot: plusDagen(VANDAAG, 90),
      bevestigd: [],
    }),
  )
  // what is held is taken back at once, not only at night
  expect(await stand(gehouden.gevalId)).toMatchObject([{ terug: true }])
  // what changed is due again, by another day: announced anew
  expect(await ronde()).toEqual({ ...rust, ingetrokken: 2, aangekondigd: 1 })
  expect(await stand(heropend.gevalId)).toMatchObject([{ terug: true }])
  expect(await stand(gewijzigd.gevalId)).toMatchObject([{ terug: true }, { open: true, geteld: 'contact' }])
  for (const g of [heropend, gewijzigd, gehouden]) expect(await o.gevuld(g.gevalId)).toContain('verzuimgeval')
  expect(await ronde()).toEqual(rust)
  await namens(hr, 'bewaren.beheren', (ctx) => beeindigHouding(ctx, { id }))
  expect(await ronde()).toEqual({ ...rust, aangekondigd: 1 })
  expect(await stand(gehouden.gevalId)).toMatchObject([{ terug: true }, { open: true }])
  await db.admin.query(
    `update vernietiging set aangekondigd_op = aangekondigd_op - interval '29 days' where werkgever_id = $1`,
    [plek.werkgeverId],
  )
  expect(await ronde()).toEqual(rust)
  // and when they have passed it goes; the wall asks itself whether it was announced after the hold, so that must be earlier too
  await db.admin.query(
    `update bewaarhouding set op = op - interval '40 days', beeindigd_op = beeindigd_op - interval '40 days' where id = $1`,
    [id],
  )
  await db.admin.query(
    `update vernietiging set aangekondigd_op = aangekondigd_op - interval '2 days' where werkgever_id = $1`,
    [plek.werkgeverId],
  )
  expect(await ronde()).toEqual({ ...rust, vernietigd: 2 })
  // of who has nothing left, the hold went along
  const over = await db.admin.query('select 1 from bewaarhouding where werknemer_id = $1', [gehouden.werknemerId])
  expect(over.rows).toEqual([])
})

test('one case that fails stops no other, is reported, and goes the next time', async () => {
  const plek = await o.plek()
  const gevallen = []
  for (let i = 0; i < 5; i += 1) {
    const g = await o.geval(plek)
    await o.kondigAan(g)
    gevallen.push(g)
  }
  const kapot = gevallen[2]
  if (!kapot) throw new Error('five cases')
  await db.admin.query(
    `create function breek() returns trigger language plpgsql as $$ begin raise exception 'merkwoord %', old.dossiernummer using errcode = '55000'; end $$`,
  )
  await db.admin.query(
    `create trigger breek before delete on verzuimgeval for each row when (old.id = '${kapot.gevalId}') execute function breek()`,
  )
  try {
    expect(await ronde()).toEqual({ ...rust, vernietigd: 4, mislukt: 1 })
    // half of it is none of it
    expect((await o.gevuld(kapot.gevalId)).sort()).toEqual(['vernietiging', 'verzuimgeval', 'verzuimmelding'])
    const regels = await db.admin.query(
      'select object_id, uitkomst, bijzonderheden from logboekregel where gebeurtenis = $1',
      ['vernietigen.mislukt'],
    )
    expect(regels.rows).toEqual([{ object_id: kapot.gevalId, uitkomst: 'mislukt', bijzonderheden: { code: '55000' } }])
  } finally {
    await db.admin.query('drop trigger breek on verzuimgeval; drop function breek()')
  }
  expect(await ronde()).toEqual({ ...rust, vernietigd: 1 })
  expect(await o.gevuld(kapot.gevalId)).toEqual(['vernietiging'])
})

test('a worker that loses its connection in the middle of a case has done nothing to it, and goes on the next time', async () => {
  const plek = await o.plek()
  const gevallen = []
  for (let i = 0; i < 3; i += 1) {
    const g = await o.geval(plek)
    await o.kondigAan(g)
    gevallen.push(g)
  }
  const [een] = gevallen
  if (!een) throw new Error('three cases')
  const c = await db.admin.connect()
  try {
    // it waits for somebody who is busy with this person, and is killed there
    await c.query('select pg_advisory_lock(hashtextextended($1::text, 0))', [een.werknemerId])
    const bezig = ronde()
    for (let gedood = 0; gedood === 0; ) {
      const { rowCount } = await db.admin.query(
        `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
          where d.datname = $1 and l.locktype = 'advisory' and not l.granted`,
        [db.naam],
      )
      gedood = rowCount ?? 0
    }
    expect(await bezig).toEqual({ ...rust, vernietigd: 2, mislukt: 1 })
    expect((await o.gevuld(een.gevalId)).sort()).toEqual(['vernietiging', 'verzuimgeval', 'verzuimmelding'])
  } finally {
    await c.query('select pg_advisory_unlock_all()')
    c.release()
  }
  expect(await ronde()).toEqual({ ...rust, vernietigd: 1 })
})

test('two workers at once announce once, tell once and destroy once', async () => {
  const plek = await o.plek()
  const nieuw = []
  for (let i = 0; i < 12; i += 1) {
    const g = await o.geval(plek)
    if (i % 2 === 0) await o.kondigAan(g)
    nieuw.push(g)
  }
  const [een, twee] = await Promise.all([ronde(), ronde()])
  expect(een.aangekondigd + twee.aangekondigd).toBe(6)
  expect(een.vernietigd + twee.vernietigd).toBe(6)
  expect([een.mislukt, twee.mislukt]).toEqual([0, 0])
  expect(await berichten(plek.hr)).toHaveLength(1)
  for (const g of nieuw) expect(await stand(g.gevalId)).toHaveLength(1)
  const regels = await db.admin.query(
    `select object_id from logboekregel where gebeurtenis = 'geval.vernietigd' and werkgever_id = $1`,
    [plek.werkgeverId],
  )
  expect(new Set(regels.rows.map((r) => r.object_id)).size).toBe(6)
  expect(regels.rows).toHaveLength(6)
})

test('an announcement and its message are one: when telling fails there is neither, and the next night there are both', async () => {
  const plek = await o.plek()
  const g = await o.geval(plek)
  await db.admin.query('alter function muur.vertel_vernietiging(uuid, int, date) rename to even_weg')
  try {
    expect(await ronde()).toEqual({ ...rust, mislukt: 1 })
    expect([await stand(g.gevalId), await berichten(plek.hr)]).toEqual([[], []])
  } finally {
    await db.admin.query('alter function muur.even_weg(uuid, int, date) rename to vertel_vernietiging')
  }
  expect(await ronde()).toEqual({ ...rust, aangekondigd: 1 })
  expect(await berichten(plek.hr)).toHaveLength(1)
})

test('of a hundred thousand closed cases only the ones that are near are read', async () => {
  const plek = await o.plek()
  const g = await o.geval(plek)
  await o.kaal([
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, toestand, rekenstart, afwezigheid, gesloten_op)
     select $1, $2, $3, 'veel' || n, $4::date, 'gesloten', $4::date, 0, now() - make_interval(days => n % 600) from generate_series(1, 100000) n`,
    [plek.werkgeverId, g.werknemerId, g.dienstverbandId, D1],
  ])
  await db.admin.query('analyze verzuimgeval')
  const plan = await db.admin.query<{ 'QUERY PLAN': [{ Plan: Knoop }] }>(
    `explain (analyze, format json) select g.id from verzuimgeval g where g.werkgever_id = $1 and g.toestand = 'gesloten'
        and g.gesloten_op < (current_date - interval '2 years' + interval '32 days')
        and not exists (select from vernietiging v where v.geval_id = g.id and v.soort = 'verzuimdossier' and v.ingetrokken_op is null)`,
    [plek.werkgeverId],
  )
  const knopen = platte(plan.rows[0]?.['QUERY PLAN'][0].Plan)
  const lezer = knopen.find((k) => k['Relation Name'] === 'verzuimgeval' || k['Index Name'] === 'verzuimgeval_bewaren')
  expect(knopen.map((k) => k['Index Name'])).toContain('verzuimgeval_bewaren')
  expect(lezer?.['Rows Removed by Filter'] ?? 0).toBe(0)
  expect(Math.max(...knopen.map((k) => k['Actual Rows']))).toBeLessThan(100)
  expect(await ronde()).toEqual({ ...rust, aangekondigd: 1 })
})

interface Knoop {
  'Index Name'?: string
  'Relation Name'?: string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  Plans?: Knoop[]
}

function platte(k: Knoop | undefined): Knoop[] {
  return k ? [k, ...(k.Plans ?? []).flatMap(platte)] : []
}
