import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { neemIn } from '@/lib/bestanden/neem-in'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { Vervalst } from '@/lib/kluis/envelop'
import { eigenControlegetal, maakPakket, openPakket } from '@/lib/kluis/pakket'
import { beginOverdracht } from '@/lib/medisch/begin-overdracht'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesOverdrachten } from '@/lib/medisch/lees-overdrachten'
import { maakOverdracht, sluitOverdracht } from '@/lib/medisch/maak-overdracht'
import { neemPakketIn } from '@/lib/medisch/neem-pakket-in'
import { ontvangOverdracht } from '@/lib/medisch/ontvang-overdracht'
import { openBijlage } from '@/lib/medisch/open-bijlage'
import type { Pakketinhoud } from '@/lib/medisch/pakketinhoud'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { maakPdf } from '../hulp/bestanden'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer, type Spreekkamer } from './opzet'

type Wie = { gebruikerId: string; sleutel: Sleutel<'medisch'> }
const RECHT = 'medisch.overdragen'
const db = await proefDatabase()
let s: Spreekkamer
let elders: string
let daar: Wie
beforeAll(async () => {
  s = await maakSpreekkamer(db.admin)
  elders = await s.w.arbodienst('Arbo Nieuw')
  await s.w.contract(s.werkgeverId, elders, '2001-01-01', '2001-12-31')
  daar = await s.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Nina Nieuw')
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
  const vooraf = await s.inzage(s.arts, { dossierId, wat: 'uitvoer' }, (ctx) => maakOverdracht(ctx, o?.id ?? ''))
  const bijlagen: Uint8Array[] = []
  for (const { id } of vooraf.bijlagen)
    bijlagen.push((await s.inzage(s.arts, { dossierId, wat: `bijlage:${id}` }, openBijlage)).bytes)
  const { bytes } = sluitOverdracht(vooraf, bijlagen)
  return { id: o?.id ?? '', bytes, wachtzin: o?.wachtzin ?? '', controlegetal, vooraf }
}
const ontvang = async (
  p: { bytes: Uint8Array<ArrayBuffer>; wachtzin: string; controlegetal: string },
  dossierId: string,
) => {
  const pakket = await neemPakketIn(p.bytes, p)
  return await als(daar, (ctx) => ontvangOverdracht(ctx, dossierId, pakket))
}
const vulling = (grootte: number) => (grootte === 0 ? '' : `<< /Length 1 >>\nstream\n${'x'.repeat(grootte)}\nendstream`)
const voegToe = async (dossierId: string, tekst: string, vervangtId: string | null = null, grootte = 0) => {
  const bestand = await neemIn(`${tekst}.pdf`, maakPdf(vulling(grootte), tekst), true)
  await s.als(s.arts, 'medisch.schrijven', (ctx) =>
    voegBijlageToe(ctx, dossierId, bestand, { verzoek: crypto.randomUUID(), vervangtId, machtigingId: null }),
  )
}

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

test('attachments come along with who added them and when, each with its own line, and replace what they replaced', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  await voegToe(dossierId, 'zeester')
  const [eerste] = (await beeld(dossierId, s.arts)).bijlagen
  await voegToe(dossierId, 'zeekomkommer', eerste?.id ?? null)
  await voegToe(dossierId, 'zeegurk')
  const p = await pakketVan(dossierId)
  expect(Buffer.from(p.bytes).toString('latin1')).not.toMatch(/zeester|zeegurk|%PDF|\.pdf/)
  await ontvang(p, nieuw)
  const { bijlagen, notities } = await beeld(nieuw, daar)
  expect(bijlagen.map((b) => [b.gegevens?.naam, b.vervangen])).toEqual([
    ['zeegurk.pdf', false],
    ['zeekomkommer.pdf', false],
    ['zeester.pdf', true],
  ])
  expect(bijlagen[0]?.doorNaam).toMatch(/^Anna Arts, /)
  expect(bijlagen[2]?.op).toBe(eerste?.op)
  const [overdracht] = notities
  expect(overdracht?.velden).toMatchObject({ bijlagen: '3' })
  const open = await s.inzage(daar, { dossierId: nieuw, wat: `bijlage:${bijlagen[0]?.id}` }, openBijlage)
  expect(Buffer.from(open.bytes).equals(maakPdf('', 'zeegurk'))).toBe(true)
  const { rows } = await db.admin.query(
    `select count(*)::int as n from logboekregel where object_id = $1 and gebeurtenis = 'medischDossier.bijlageGelezen'`,
    [dossierId],
  )
  expect(rows).toEqual([{ n: 3 }])
})

test('one attachment that is not what the package says, or may not be here, refuses all of it', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  await voegToe(dossierId, 'zeester')
  const { vooraf, ...p } = await pakketVan(dossierId)
  const met = (bijlagen: Uint8Array[], anders: Partial<Pakketinhoud> = {}) => ({
    ...p,
    bytes: maakPakket(vooraf.kop, { ...vooraf.inhoud, ...anders }, p.wachtzin, bijlagen),
  })
  const beschadigd = { code: 'pakketBeschadigd' }
  await expect(ontvang(met([maakPdf('', 'iets anders')]), nieuw)).rejects.toMatchObject(beschadigd)
  await expect(ontvang(met([]), nieuw)).rejects.toMatchObject(beschadigd)
  await expect(ontvang(met([], { bijlagen: [] }), nieuw)).resolves.toBeTruthy()
  const ander = await tweeDossiers()
  const programma = Buffer.from('MZ dit is geen pdf')
  const kwaad = { ...vooraf.inhoud.bijlagen[0], hash: createHash('sha256').update(programma).digest('hex') }
  const kop = { ...vooraf.kop, id: crypto.randomUUID() }
  const bytes = maakPakket(kop, { ...vooraf.inhoud, bijlagen: [kwaad] }, p.wachtzin, [programma])
  await expect(ontvang({ ...p, bytes }, ander.nieuw)).rejects.toMatchObject({ code: 'bestandSoort' })
  expect((await beeld(ander.nieuw, daar)).notities).toEqual([])
  expect((await beeld(ander.nieuw, daar)).bijlagen).toEqual([])
  // a note of a kind that we do not know: neither the other notes nor the attachment stay
  const vreemd = {
    ...vooraf.inhoud,
    notities: [...vooraf.inhoud.notities, { ...vooraf.inhoud.notities[0], soort: 'x' }],
  }
  const heel = maakPakket(kop, vreemd, p.wachtzin, [maakPdf('', 'zeester')])
  await expect(ontvang({ ...p, bytes: heel }, ander.nieuw)).rejects.toMatchObject(beschadigd)
  expect((await beeld(ander.nieuw, daar)).notities).toEqual([])
})

test('fifty megabytes of attachments go and come in seconds; what does not fit is named', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  for (let i = 0; i < 6; i++) await voegToe(dossierId, `groot${i}`, null, 9 * 1024 * 1024)
  const begonnen = performance.now()
  const p = await pakketVan(dossierId)
  const gemaakt = performance.now()
  expect(p.vooraf.inhoud).toMatchObject({ nietMee: 1 })
  await ontvang(p, nieuw)
  console.log(
    `package of ${Math.round(p.bytes.length / 1024 / 1024)} MB: made in ${Math.round(gemaakt - begonnen)} ms, taken in in ${Math.round(performance.now() - gemaakt)} ms`,
  )
  const { bijlagen, notities } = await beeld(nieuw, daar)
  expect(bijlagen).toHaveLength(5)
  expect(notities[0]?.velden).toMatchObject({ bijlagen: '5', nietMee: '1' })
}, 60_000)

test('every byte that changed, another passphrase, another sender, another person, too old: refused, and nothing comes in', async () => {
  const { dossierId, nieuw } = await tweeDossiers()
  await voegToe(dossierId, 'zeester')
  const p = await pakketVan(dossierId)
  const beschadigd = { code: 'pakketBeschadigd' }
  // a part of the content, of an attachment, and each thing that is said on the outside
  const op = (plaats: number) => {
    const anders = Uint8Array.from(p.bytes)
    anders[plaats] = (anders[plaats] ?? 0) ^ 1
    return anders
  }
  const regel = Buffer.from(p.bytes).indexOf('\n')
  const tekst = (van: RegExp, naar: string) =>
    Uint8Array.from(
      Buffer.concat([
        Buffer.from(Buffer.from(p.bytes.subarray(0, regel)).toString('utf8').replace(van, naar)),
        p.bytes.subarray(regel),
      ]),
    )
  const kaal = (t: string) => Uint8Array.from(Buffer.from(t))
  for (const anders of [
    op(regel + 1),
    op(regel + 40),
    op(p.bytes.length - 1),
    tekst(/"van":"[^"]*"/, '"van":"Iemand anders"'),
    tekst(/"vervaltOp":"[^"]*"/, '"vervaltOp":"2099-01-01"'),
    tekst(/"versie":2/, '"versie":1'),
    p.bytes.subarray(0, -40),
    Uint8Array.from([...p.bytes, 0]),
    kaal('{}'),
    kaal('PK'),
    kaal('x'.repeat(300_000)),
  ])
    await expect(ontvang({ ...p, bytes: Uint8Array.from(anders) }, nieuw)).rejects.toMatchObject(beschadigd)
  await expect(ontvang({ ...p, wachtzin: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, nieuw)).rejects.toMatchObject(beschadigd)
  await expect(ontvang({ ...p, controlegetal: '0000 0000' }, nieuw)).rejects.toMatchObject(beschadigd)
  const ander = await tweeDossiers()
  await db.admin.query(`update begeleiding set geboortedatum = '1950-01-01' where werknemer_id = $1`, [
    ander.werknemerId,
  ])
  await expect(ontvang(p, ander.nieuw)).rejects.toMatchObject({ code: 'pakketVanAnder' })
  const { inhoud, bijlagen } = openPakket(p.bytes, p.wachtzin, p.controlegetal)
  const kop = { id: p.id, van: 'x', gemaaktOp: new Date().toISOString(), vervaltOp: plusDagen(vandaag, -1) }
  const oud = maakPakket(kop, inhoud, p.wachtzin, bijlagen)
  await expect(ontvang({ ...p, bytes: oud }, nieuw)).rejects.toMatchObject({ code: 'pakketVerlopen' })
  expect((await beeld(nieuw, daar)).notities).toEqual([])
  await ontvang(p, nieuw)
  expect((await beeld(nieuw, daar)).notities).toHaveLength(2)
})

test('a package of one note opens with its own passphrase and number, and with nothing else', () => {
  const kop = { id: crypto.randomUUID(), van: 'x', gemaaktOp: 'nu', vervaltOp: '2030-01-01' }
  const pakket = maakPakket(kop, { a: 1 }, 'ABCDE-FGHJK')
  expect(openPakket(pakket, 'abcde fghjk', eigenControlegetal())).toEqual({ kop, inhoud: { a: 1 }, bijlagen: [] })
  expect(() => openPakket(pakket, 'ABCDE-FGHJL', eigenControlegetal())).toThrow(Vervalst)
})
