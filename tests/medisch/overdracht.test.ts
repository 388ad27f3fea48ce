import { afterAll, beforeAll, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { Vervalst } from '@/lib/kluis/envelop'
import { eigenControlegetal, maakPakket, openPakket } from '@/lib/kluis/pakket'
import { beginOverdracht } from '@/lib/medisch/begin-overdracht'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesOverdrachten } from '@/lib/medisch/lees-overdrachten'
import { maakOverdracht } from '@/lib/medisch/maak-overdracht'
import { ontvangOverdracht } from '@/lib/medisch/ontvang-overdracht'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { type ProefDatabase, proefDatabase } from '../hulp/database'
import { maakSpreekkamer, type Spreekkamer } from './opzet'

type Wie = { gebruikerId: string; sleutel: Sleutel<'medisch'> }
const RECHT = 'medisch.overdragen'
let db: ProefDatabase
let s: Spreekkamer
let elders: string
let daar: Wie
beforeAll(async () => {
  db = await proefDatabase()
  s = await maakSpreekkamer(db.admin)
  elders = await s.w.arbodienst('Arbo Nieuw')
  await s.w.contract(s.werkgeverId, elders, '2001-01-01', '2001-12-31')
  daar = await s.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Nina Nieuw')
})
afterAll(async () => {
  await sluitVerbindingen()
  await db.sluit()
})

const als = <T>(wie: Wie, werk: (ctx: Ctx<'medisch'>) => Promise<T>) => namens(wie.sleutel, RECHT, werk)
const beeld = (dossierId: string, wie: Wie) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)

/** A file with an amended note, and the empty file of the same person at the next arbodienst. */
async function tweeDossiers() {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  const schrijf = (velden: Record<string, string>, vervangtId: string | null) =>
    s.als(s.arts, 'medisch.schrijven', (ctx) =>
      schrijfInDossier(ctx, { dossierId, soort: 'medicatie', velden, gevalId: null, vervangtId }),
    )
  const { notitieId } = await schrijf({ tekst: 'eerst pillen' }, null)
  await schrijf({ tekst: 'nu poeders' }, notitieId)
  await db.admin.query(
    `insert into begeleiding select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'arbodienst_id', $1::uuid))).*
       from begeleiding b where b.werknemer_id = $2`,
    [elders, werknemerId],
  )
  const nieuw = await s.open(werknemerId, daar)
  return { werknemerId, dossierId, nieuw }
}
const begin = (dossierId: string, wie: Wie = s.arts) =>
  als(wie, (ctx) =>
    beginOverdracht(ctx, {
      dossierId,
      tegenpartij: 'Arbo Nieuw',
      geinformeerd: 'gesprek',
      geinformeerdOp: vandaag,
      instemming: 'ja',
    }),
  )
async function pakketVan(dossierId: string) {
  await begin(dossierId)
  const { overdrachten, controlegetal } = await s.inzage(s.arts, { dossierId, wat: 'dossier' }, leesOverdrachten)
  const [o] = overdrachten
  const { bytes } = await s.inzage(s.arts, { dossierId, wat: 'uitvoer' }, (ctx) => maakOverdracht(ctx, o?.id ?? ''))
  return { id: o?.id ?? '', bytes, wachtzin: o?.wachtzin ?? '', controlegetal }
}
const ontvang = (p: { bytes: Uint8Array<ArrayBuffer>; wachtzin: string; controlegetal: string }, dossierId: string) =>
  als(daar, (ctx) =>
    ontvangOverdracht(ctx, {
      dossierId,
      pakket: new File([p.bytes], 'dossier.poortwacht'),
      wachtzin: p.wachtzin,
      controlegetal: p.controlegetal,
    }),
  )

test('a file goes sealed to another arbodienst: nothing readable on the way, everything with its author there, once', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  await expect(begin(dossierId, s.collega)).rejects.toMatchObject({ code: 'nietGevonden' })
  const p = await pakketVan(dossierId)
  expect(Buffer.from(p.bytes).toString('utf8')).not.toMatch(/poeders|pillen|medicatie|Anna Arts/)
  await ontvang({ ...p, wachtzin: p.wachtzin.toLowerCase().replaceAll('-', ' ') }, nieuw)
  const [overdracht, medicatie] = (await beeld(nieuw, daar)).notities
  expect(overdracht).toMatchObject({ soort: 'overdracht', doorNaam: 'Nina Nieuw' })
  expect(medicatie).toMatchObject({ soort: 'medicatie', velden: { tekst: 'nu poeders' } })
  expect(medicatie?.doorNaam).toMatch(/^Anna Arts, /)
  expect(medicatie?.eerder).toMatchObject([{ velden: { tekst: 'eerst pillen' } }])
  expect(medicatie?.op).toBe((await beeld(dossierId, s.arts)).notities[0]?.op)
  await expect(ontvang(p, nieuw)).rejects.toMatchObject({ code: 'pakketAlOntvangen' })
  expect((await beeld(nieuw, daar)).notities).toHaveLength(2)
  // under its own key: the first arbodienst cannot open what stands there, and its file stays its own
  await expect(beeld(nieuw, s.arts)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(beeld(dossierId, daar)).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('every byte that changed, another passphrase, another sender, another person, too old: refused, and nothing comes in', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  const p = await pakketVan(dossierId)
  const beschadigd = { code: 'pakketBeschadigd' }
  const tekst = Buffer.from(p.bytes).toString('utf8')
  for (const anders of [
    tekst.replace(/"inhoud":"./, '"inhoud":"A').replace(/"inhoud":"A(.)/, '"inhoud":"B$1'),
    tekst.replace(/"van":"[^"]*"/, '"van":"Iemand anders"'),
    tekst.replace(/"vervaltOp":"[^"]*"/, '"vervaltOp":"2099-01-01"'),
    tekst.slice(0, -40),
    '{}',
    'PK',
  ])
    await expect(ontvang({ ...p, bytes: Uint8Array.from(Buffer.from(anders)) }, nieuw)).rejects.toMatchObject(
      beschadigd,
    )
  await expect(ontvang({ ...p, wachtzin: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, nieuw)).rejects.toMatchObject(beschadigd)
  await expect(ontvang({ ...p, controlegetal: '0000 0000' }, nieuw)).rejects.toMatchObject(beschadigd)
  const ander = await tweeDossiers()
  await db.admin.query(`update begeleiding set geboortedatum = '1950-01-01' where werknemer_id = $1`, [
    ander.werknemerId,
  ])
  await expect(ontvang(p, ander.nieuw)).rejects.toMatchObject({ code: 'pakketVanAnder' })
  const { inhoud } = openPakket(p.bytes, p.wachtzin, p.controlegetal)
  const kop = { id: p.id, van: 'x', gemaaktOp: new Date().toISOString(), vervaltOp: plusDagen(vandaag, -1) }
  const oud = maakPakket(kop, inhoud, p.wachtzin)
  await expect(ontvang({ ...p, bytes: oud }, nieuw)).rejects.toMatchObject({ code: 'pakketVerlopen' })
  expect((await beeld(nieuw, daar)).notities).toEqual([])
  await ontvang(p, nieuw)
  expect((await beeld(nieuw, daar)).notities).toHaveLength(2)
})

test('a package of one note opens with its own passphrase and number, and with nothing else', () => {
  const kop = { id: crypto.randomUUID(), van: 'x', gemaaktOp: 'nu', vervaltOp: '2030-01-01' }
  const pakket = maakPakket(kop, { a: 1 }, 'ABCDE-FGHJK')
  expect(openPakket(pakket, 'abcde fghjk', eigenControlegetal())).toEqual({ kop, inhoud: { a: 1 } })
  expect(() => openPakket(pakket, 'ABCDE-FGHJL', eigenControlegetal())).toThrow(Vervalst)
})
