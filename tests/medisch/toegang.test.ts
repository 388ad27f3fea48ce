import { expect, test } from 'vitest'
import { beeindigToegang } from '@/lib/medisch/beeindig-toegang'
import { bsnSchema } from '@/lib/medisch/bsn-schema'
import { geefToegang } from '@/lib/medisch/geef-toegang'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { neemNoodinzage } from '@/lib/medisch/neem-noodinzage'
import { openDossier } from '@/lib/medisch/open-dossier'
import { toonBsn } from '@/lib/medisch/toon-bsn'
import { plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const beeld = (dossierId: string, wie = s.arts) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)
const nietGevonden = { code: 'nietGevonden' }
async function gevuld() {
  const { werknemerId, gevalId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await s.schrijf(dossierId, 'contact', { klacht: 'klacht' })
  await s.schrijf(dossierId, 'medicatie', { tekst: 'pillen' })
  return { werknemerId, gevalId, dossierId }
}

test('a consult: a colleague reads the file until the day after the last, or until it is ended', async () => {
  const { dossierId } = await gevuld()
  await expect(beeld(dossierId, s.collega)).rejects.toMatchObject(nietGevonden)
  const geef = {
    dossierId,
    gebruikerId: s.collega.gebruikerId,
    soort: 'consult' as const,
    omvang: [],
    totEnMet: plusDagen(vandaag, 3),
  }
  await s.als(s.arts, 'medisch.toegang', (ctx) => geefToegang(ctx, geef))
  expect((await beeld(dossierId, s.collega)).notities).toHaveLength(2)
  expect((await beeld(dossierId)).toegang).toMatchObject([{ naam: 'Bram Collega', soort: 'consult', loopt: true }])
  // he may not let in others
  await expect(
    s.als(s.collega, 'medisch.toegang', (ctx) => geefToegang(ctx, { ...geef, gebruikerId: s.arts.gebruikerId })),
  ).rejects.toMatchObject(nietGevonden)
  await db.admin.query(
    `update behandelrelatie set van = (now() at time zone 'Europe/Amsterdam')::date - 9, tot_en_met = (now() at time zone 'Europe/Amsterdam')::date - 1 where dossier_id = $1`,
    [dossierId],
  )
  await expect(beeld(dossierId, s.collega)).rejects.toMatchObject(nietGevonden)
  await db.admin.query(
    `update behandelrelatie set tot_en_met = (now() at time zone 'Europe/Amsterdam')::date where dossier_id = $1`,
    [dossierId],
  )
  const [toegang] = (await beeld(dossierId, s.collega)).toegang
  await s.als(s.arts, 'medisch.lezen', (ctx) => beeindigToegang(ctx, { dossierId, toegangId: toegang?.id ?? '' }))
  await expect(beeld(dossierId, s.collega)).rejects.toMatchObject(nietGevonden)
  // what he could not see was there all along
  expect((await db.admin.query('select 1 from medische_notitie where dossier_id = $1', [dossierId])).rowCount).toBe(2)
})

test('a taakgedelegeerde sees and writes what was delegated, and nothing else of the file', async () => {
  const { dossierId } = await gevuld()
  await expect(beeld(dossierId, s.hulp)).rejects.toMatchObject(nietGevonden)
  await s.als(s.arts, 'medisch.toegang', (ctx) =>
    geefToegang(ctx, {
      dossierId,
      gebruikerId: s.hulp.gebruikerId,
      soort: 'gedelegeerd',
      omvang: ['medicatie'],
      totEnMet: vandaag,
    }),
  )
  const gezien = await beeld(dossierId, s.hulp)
  expect(gezien.notities.map((n) => n.velden)).toEqual([{ tekst: 'pillen' }])
  expect(gezien).toMatchObject({ vol: false, behandelt: false, omvang: ['medicatie'] })
  await s.schrijf(dossierId, 'medicatie', { tekst: 'andere pillen' }, s.hulp)
  await expect(s.schrijf(dossierId, 'diagnose', { omschrijving: 'x' }, s.hulp)).rejects.toMatchObject(nietGevonden)
  await expect(s.inzage(s.hulp, { dossierId, wat: 'uitvoer' }, async () => 0)).rejects.toMatchObject(nietGevonden)
  await expect(s.inzage(s.hulp, { dossierId, wat: 'bsn' }, toonBsn)).rejects.toMatchObject(nietGevonden)
})

test('a replacement opens what the other treats while it lasts, and not a day longer', async () => {
  const { dossierId } = await gevuld()
  const vervang = (van: number, tot: number) =>
    db.admin.query(
      `insert into vervanging (arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met) values ($1, $2, $3, (now() at time zone 'Europe/Amsterdam')::date + $4::int, (now() at time zone 'Europe/Amsterdam')::date + $5::int)`,
      [s.arbodienstId, s.arts.gebruikerId, s.collega.gebruikerId, van, tot],
    )
  await vervang(-9, -1)
  await vervang(1, 9)
  await expect(beeld(dossierId, s.collega)).rejects.toMatchObject(nietGevonden)
  await vervang(0, 0)
  expect(await beeld(dossierId, s.collega)).toMatchObject({ behandelt: true, vol: true })
  await db.admin.query('delete from vervanging')
})

test('break-glass: the reason first, doctor and privacy officer told at once, until tomorrow', async () => {
  const { dossierId, werknemerId } = await gevuld()
  const fg = await s.w.aangemeld('fg', { arbodienstId: s.arbodienstId })
  await expect(
    s.als(s.collega, 'medisch.openen', (ctx) => openDossier(ctx, { werknemerId, soort: 'begeleiding' })),
  ).rejects.toMatchObject({ code: 'dossierVanCollega' })
  await s.als(s.collega, 'medisch.noodinzage', (ctx) =>
    neemNoodinzage(ctx, { werknemerId, grond: 'acuutGevaar', reden: 'Belt in acute nood' }),
  )
  expect((await beeld(dossierId, s.collega)).notities.map((n) => n.soort)).toEqual([
    'noodinzage',
    'medicatie',
    'contact',
  ])
  const [nood] = (await beeld(dossierId)).notities
  expect(nood).toMatchObject({ soort: 'noodinzage', doorNaam: 'Bram Collega', velden: { reden: 'Belt in acute nood' } })
  const { rows } = await db.admin.query<{ ontvanger_id: string }>(
    `select ontvanger_id from bericht where soort = 'noodinzage'`,
  )
  expect(rows.map((r) => r.ontvanger_id)).toEqual(expect.arrayContaining([s.arts.gebruikerId, fg.gebruikerId]))
  expect((await beeld(dossierId)).toegang).toMatchObject([{ totEnMet: plusDagen(vandaag, 1), grond: 'acuutGevaar' }])
  // a taakgedelegeerde cannot, and another arbodienst finds nothing
  await expect(
    s.als(s.hulp, 'medisch.noodinzage', (ctx) =>
      neemNoodinzage(ctx, { werknemerId, grond: 'acuutGevaar', reden: 'x' }),
    ),
  ).rejects.toMatchObject({ code: 'geenRecht' })
  const elders = await s.w.aangemeld('bedrijfsarts', { arbodienstId: await s.w.arbodienst() })
  await expect(
    s.als(elders, 'medisch.noodinzage', (ctx) =>
      neemNoodinzage(ctx, { werknemerId, grond: 'acuutGevaar', reden: 'x' }),
    ),
  ).rejects.toMatchObject(nietGevonden)
})

test('somebody who came himself: a colleague learns nothing, the employer nothing, also not by break-glass', async () => {
  const { werknemerId } = await s.ziek()
  const metNaam = await s.open(werknemerId, s.arts, 'preventief')
  const zonder = await s.open(null, s.arts, 'preventief')
  expect((await beeld(metNaam)).gevallen).toEqual([])
  expect((await beeld(zonder)).naam).toMatch(/^Anoniem [0-9A-F]{4}$/)
  await expect(
    s.als(s.collega, 'medisch.noodinzage', (ctx) =>
      neemNoodinzage(ctx, { werknemerId, grond: 'acuutGevaar', reden: 'x' }),
    ),
  ).rejects.toMatchObject(nietGevonden)
  const { rows } = await db.admin.query(
    `select 1 from logboekregel where werkgever_id is not null and object_id = any ($1::uuid[])`,
    [[metNaam, zonder]],
  )
  expect(rows).toEqual([])
})

test('search stays inside one’s own files', async () => {
  const { werknemerId } = await s.w.werknemer(s.werkgeverId, { achternaam: 'Quetzalmans' })
  await s.meldZiek(werknemerId, plusDagen(vandaag, -30))
  await s.open(werknemerId)
  const zoek = (wie = s.arts) => s.als(wie, 'medisch.lezen', (ctx) => leesMedischBegin(ctx, 'quetz'))
  expect((await zoek()).dossiers).toHaveLength(1)
  expect((await zoek(s.collega)).dossiers).toEqual([])
})

test('the BSN: eleven test, encrypted, shown on demand with a line of its own; found by its keyed hash only', async () => {
  const { dossierId } = await gevuld()
  for (const fout of ['123456789', '000000000', 'abc', '11122233'])
    expect(bsnSchema.safeParse({ dossierId, bsn: fout }).success, fout).toBe(false)
  const { bsn } = bsnSchema.parse({ dossierId, bsn: '111.222.333' })
  await s.als(s.arts, 'medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId, bsn }))
  expect(await s.inzage(s.arts, { dossierId, wat: 'bsn' }, toonBsn)).toMatchObject({ bsn: '111222333' })
  const { rows } = await db.admin.query<{ alles: string }>('select x::text as alles from bsn x')
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/111222333|313131323232333333/)
  // another doctor who changes all numbers without reading touches none
  const geraakt = await s.als(
    s.collega,
    'medisch.bsn',
    (ctx) => ctx.db.$executeRaw`update bsn set op = now(), door_id = ${s.collega.gebruikerId}::uuid`,
  )
  expect(geraakt).toBe(0)
})
