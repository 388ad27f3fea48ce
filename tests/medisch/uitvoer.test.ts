import { expect, test } from 'vitest'
import { type Agendaportaal, koppelAgenda, leesAgendakoppeling } from '@/lib/berichten/agendakoppeling'
import { maakDagmail, verstuurDagmail } from '@/lib/berichten/dagmail'
import { alsAgenda } from '@/lib/berichten/ics'
import { leesAgenda } from '@/lib/berichten/lees-agenda'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import type { Mail } from '@/lib/berichten/verstuur'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { metInzage } from '@/lib/db/inzage'
import { namens, type Sleutel } from '@/lib/db/namens'
import { leesRiv, maakRiv } from '@/lib/documenten/lees-riv'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { openPdf } from '@/lib/documenten/open-pdf'
import { stuurTekenlink } from '@/lib/documenten/stuur-tekenlink'
import { verstuurTekenlinks } from '@/lib/documenten/verstuur-tekenlinks'
import { bewaarConcept, leesStukken, schrijfNotitie } from '@/lib/medisch/kluis/stukken'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { openDossier } from '@/lib/medisch/open-dossier'
import { schrijfsoorten } from '@/lib/medisch/soorten'
import { herinnerAfspraken } from '@/lib/planning/herinner-afspraken'
import { plusDagen } from '@/lib/wet/kalender'
import { dossier } from '../documenten/hulp'
import { leesPdf } from '../documenten/lees-pdf'
import { geleden, vandaag } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'

// Everything that leaves the ordinary portals as a file, a mail or a feed, after a doctor wrote a marked word in every kind of
// note, draft and number there is. (Pages, searches, payloads and logs are read in tests/verzoeken/kanarie.spec.ts.)

const WOORD = 'kanariemedisch'
const BSN = '111222333'

const db = await proefDatabase()

test('no document, bundle, mail or calendar holds a word of what a doctor wrote', { timeout: 120_000 }, async () => {
  const d = await dossier(db.admin, geleden(637))
  const arts = await d.w.aangemeld('bedrijfsarts', { arbodienstId: d.arbodienstId }, 'Anna Arts')
  const als = <T>(recht: Parameters<typeof namens>[1], werk: Parameters<typeof namens<'medisch', T>>[2]) =>
    namens<'medisch', T>(arts.sleutel, recht, werk)
  const { dossierId } = await als('medisch.openen', (ctx) =>
    openDossier(ctx, { werknemerId: d.werknemerId, soort: 'begeleiding' }),
  )
  for (const soort of schrijfsoorten) {
    await als('medisch.schrijven', (ctx) => schrijfNotitie(ctx, dossierId, soort, { tekst: `${WOORD} ${soort}` }))
    await als('medisch.schrijven', (ctx) => bewaarConcept(ctx, dossierId, soort, { tekst: `${WOORD} concept` }))
  }
  await als('medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId, bsn: BSN }))
  await db.admin.query(
    `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
     values ($1, $2, $3, $4, 'probleemanalyse', '{"mogelijkheden": "Zittend werk"}', $5, 'Anna Arts')`,
    [d.werkgeverId, d.arbodienstId, d.gevalId, d.werknemerId, arts.gebruikerId],
  )
  await db.admin.query(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'spreekuur', 'video', $6, 570, 600, $5, 'x')`,
    [d.arbodienstId, d.werkgeverId, d.werknemerId, d.gevalId, arts.gebruikerId, plusDagen(vandaag, 1)],
  )
  // it is there, for who may read it
  const gelezen = await metInzage(arts.sleutel, 'medisch.lezen', { dossierId, wat: 'dossier' }, leesStukken)
  expect(new Set(gelezen.notities.map((n) => n.soort)).size).toBe(schrijfsoorten.length)
  expect(JSON.stringify(gelezen).split(WOORD)).toHaveLength(2 * schrijfsoorten.length + 1)

  const uit = new Map<string, string>()
  const plan = await d.voorgelegdPlan()
  await d.alsHr((ctx) => stuurTekenlink(ctx, { versieId: plan.versieId, email: 'sam@thuis.example' }))
  await d.alsHr((ctx) => maakRiv(ctx, { gevalId: d.gevalId }))
  await maakPdfs()
  const { rows: pdfs } = await db.admin.query<{ id: string; bron: string | null }>('select id, bron from pdf')
  expect(pdfs.length).toBeGreaterThanOrEqual(2)
  for (const { id, bron } of pdfs) {
    const { bytes } = await d.alsHr((ctx) => openPdf(ctx, id))
    const pdf = await leesPdf(bytes)
    uit.set(`pdf ${id}`, `${pdf.tekst}\n${pdf.xmp}\n${pdf.ruw}\n${bron}`)
  }
  uit.set('riv', JSON.stringify(await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))))

  const mails: Mail[] = []
  const post = async (mail: Mail) => void mails.push(mail)
  await herinnerAfspraken(vandaag)
  await verstuurBerichten(new Date(), post)
  await verstuurTekenlinks(new Date(), post)
  const maandag = new Date('2027-01-11T09:00:00Z')
  await maakDagmail(maandag)
  await verstuurDagmail(maandag, post)
  expect(mails.length).toBeGreaterThanOrEqual(4)
  uit.set('mail', JSON.stringify(mails))

  const portalen: Sleutel<Agendaportaal>[] = [d.hr.sleutel, d.consultant.sleutel, d.zelf.sleutel, arts.sleutel]
  for (const sleutel of portalen) {
    await namens(sleutel, 'berichten.lezen', (ctx) => koppelAgenda(ctx, { initialen: 'ja' }))
    const koppeling = await namens(sleutel, 'berichten.lezen', leesAgendakoppeling)
    const punten = (await leesAgenda(koppeling?.geheim ?? '')) ?? []
    expect(punten.length, sleutel.portaal).toBeGreaterThan(0)
    uit.set(`agenda ${sleutel.portaal}`, alsAgenda(punten, 'https://poortwacht.example', new Date()))
    uit.set(
      `berichten ${sleutel.portaal}`,
      JSON.stringify(await namens(sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))),
    )
  }
  for (const [wat, tekst] of uit) {
    expect(tekst.toLowerCase().includes(WOORD), wat).toBe(false)
    expect(tekst.includes(BSN), wat).toBe(false)
  }
  // what was released on purpose is in the bundle
  expect([...uit.values()].some((tekst) => tekst.replaceAll(/\s/g, '').includes('Zittendwerk'))).toBe(true)
})
