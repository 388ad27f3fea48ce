import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { koppelAgenda, leesAgendakoppeling, ontkoppelAgenda } from '@/lib/berichten/agendakoppeling'
import { maakDagmail, verstuurDagmail } from '@/lib/berichten/dagmail'
import { alsAgenda } from '@/lib/berichten/ics'
import { leesAgenda } from '@/lib/berichten/lees-agenda'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import { markeerAllesGelezen, openBericht } from '@/lib/berichten/markeer-gelezen'
import { bewaarPostvoorkeur } from '@/lib/berichten/postvoorkeur'
import { telOngelezen } from '@/lib/berichten/tel-ongelezen'
import { verstuur } from '@/lib/berichten/verstuur'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { namens } from '@/lib/db/namens'
import { teken } from '@/lib/documenten/teken'
import { leesWerk } from '@/lib/opvolging/lees-werk'
import { dag } from '@/lib/wet/kalender'
import { dossier, handtekening } from '../documenten/hulp'
import { geleden, praktijk } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { type ProefSmtp, proefSmtp } from '../hulp/smtp'

const proef = await proefDatabase()
let mail: ProefSmtp
beforeAll(async () => {
  mail = await proefSmtp()
  process.env.SMTP_URL = mail.url
})
beforeEach(async () => {
  mail.leeg()
  await proef.admin.query('delete from dagmail')
})
afterAll(async () => {
  await mail.sluit()
})

/** A Monday, in winter: 08:30 in the Netherlands is 07:30 UTC. */
const maandag = (uur: string) => new Date(`2027-01-11T${uur}:00Z`)
const dagmailVan = async (gebruikerId: string) =>
  (
    await proef.admin.query(
      'select ongelezen, te_doen as "teDoen", te_laat as "teLaat" from dagmail where gebruiker_id = $1',
      [gebruikerId],
    )
  ).rows[0]

test('a report is a message for the consultant, with the name for who may know it, until it is opened', async () => {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId, { voornaam: 'Emma', achternaam: 'Zwart' })
  const { gevalId } = await p.meldZiek(werknemerId)
  const lees = () => p.alsConsultant('berichten.lezen', (ctx) => leesBerichten(ctx, null))
  const { berichten, ongelezen } = await lees()
  expect(ongelezen).toBe(1)
  expect(berichten).toMatchObject([{ soort: 'ziekGemeld', gevalId, naam: 'Emma Zwart', gelezen: false }])

  const ander = await p.w.aangemeld('verzuimconsultant', { arbodienstId: p.arbodienstId })
  const id = berichten[0]?.id ?? ''
  const doorAnder = namens(ander.sleutel, 'berichten.lezen', (ctx) => openBericht(ctx, { id }))
  await expect(doorAnder).rejects.toMatchObject({ code: 'nietGevonden' })
  expect((await namens(ander.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))).berichten).toEqual([])

  expect(await p.alsConsultant('berichten.lezen', (ctx) => openBericht(ctx, { id }))).toEqual({
    soort: 'ziekGemeld',
    gevalId,
  })
  expect(await lees()).toMatchObject({ ongelezen: 0, berichten: [{ gelezen: true }] })
  await p.meldZiek((await p.w.werknemer(p.werkgeverId)).werknemerId)
  await p.alsConsultant('berichten.lezen', markeerAllesGelezen)
  expect((await lees()).ongelezen).toBe(0)
})

test('more than fifty messages come in pages', async () => {
  const p = await praktijk(proef.admin)
  await proef.admin.query(
    `insert into bericht (ontvanger_id, arbodienst_id, soort, sleutel, aangemaakt_op)
     select $1, $2, 'proef', gen_random_uuid()::text, now() - make_interval(mins => n) from generate_series(1, 70) n`,
    [p.consultant.gebruikerId, p.arbodienstId],
  )
  const lees = (voor: string | null) => p.alsConsultant('berichten.lezen', (ctx) => leesBerichten(ctx, voor))
  const eerste = await lees(null)
  const tweede = await lees(eerste.berichten.at(-1)?.op ?? null)
  expect([eerste.berichten.length, eerste.verder, tweede.berichten.length, tweede.verder]).toEqual([
    50,
    true,
    20,
    false,
  ])
  expect(new Set([...eerste.berichten, ...tweede.berichten].map((b) => b.id)).size).toBe(70)
})

test('the mail of the day: at the own hour, once, counts only, and not when there is nothing', async () => {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId, { voornaam: 'Emma', achternaam: 'Zwart' })
  await p.meldZiek(werknemerId, geleden(60))
  const leeg = await p.w.aangemeld('verzuimconsultant', { arbodienstId: p.arbodienstId })
  const nooit = await p.w.aangemeld('hr', { werkgeverId: p.werkgeverId })
  await namens(nooit.sleutel, 'berichten.lezen', (ctx) => bewaarPostvoorkeur(ctx, { uur: null }))
  await p.alsHr('berichten.lezen', (ctx) => bewaarPostvoorkeur(ctx, { uur: 14 }))
  // the case stands long past its dates on that Monday
  const nu = maandag('07:30')

  expect(await maakDagmail(new Date('2027-01-10T10:00:00Z')), 'on Sunday').toBe(0)
  await maakDagmail(maandag('06:30'))
  expect(await dagmailVan(p.consultant.gebruikerId), 'before eight').toBeUndefined()
  await maakDagmail(nu)
  expect(await dagmailVan(p.consultant.gebruikerId)).toEqual({ ongelezen: 1, teDoen: 1, teLaat: 1 })
  expect(await dagmailVan(leeg.gebruikerId)).toEqual({ ongelezen: 0, teDoen: 0, teLaat: 0 })
  expect(await dagmailVan(p.hr.gebruikerId), 'his hour has not come').toBeUndefined()
  expect(await maakDagmail(nu), 'a second time').toBe(0)

  await Promise.all([verstuurDagmail(nu), verstuurDagmail(nu)])
  await verstuurDagmail(nu)
  const adres = async (id: string) =>
    (await proef.admin.query<{ email: string }>('select email from gebruiker where id = $1', [id])).rows[0]?.email
  const aan = mail.berichten.flatMap((b) => b.aan)
  expect(new Set(aan).size, 'nobody twice').toBe(aan.length)
  expect(aan).not.toContain(await adres(leeg.gebruikerId))
  expect(aan).not.toContain(await adres(nooit.gebruikerId))
  const consultant = await adres(p.consultant.gebruikerId)
  const bron = mail.berichten.find((b) => b.aan.some((een) => een === consultant))?.bron ?? ''
  expect(bron).toContain('1 nieuw bericht')
  expect(bron).toContain('waarvan 1 te laat')
  expect(bron).not.toMatch(/Emma|Zwart|ziek|verzuim|melding/i)

  await maakDagmail(maandag('13:30'))
  expect(await dagmailVan(p.hr.gebruikerId), 'at two o’clock').toMatchObject({ teDoen: expect.any(Number) })
  expect(await dagmailVan(nooit.gebruikerId)).toBeUndefined()
})

test('the mail of the day counts the signals that the home of each shows, and those that were put off not', async () => {
  const p = await praktijk(proef.admin)
  for (const dagen of [60, 300, 20]) await p.meldZiek((await p.w.werknemer(p.werkgeverId)).werknemerId, geleden(dagen))
  const nu = maandag('09:00')
  const dan = dag('2027-01-11')
  const thuis = async () => ({
    consultant: (await p.alsConsultant('werklijst.lezen', (ctx) => leesWerk({ ...ctx, vandaag: dan }))).signalen,
    hr: (await p.alsHr('begin.werkgever', (ctx) => leesWerk({ ...ctx, vandaag: dan }))).signalen,
  })
  const gezien = await thuis()
  const [weg] = gezien.consultant
  expect(weg).toBeDefined()
  expect(gezien.hr.length).toBeGreaterThan(0)
  await proef.admin.query(
    `insert into signaaluitstel (werkgever_id, arbodienst_id, geval_id, soort, tot, reden, door_id, door_naam)
     values ($1, $2, $3, $4, '2027-02-01', 'x', $5, 'x')`,
    [p.werkgeverId, p.arbodienstId, weg?.gevalId, weg?.soort, p.consultant.gebruikerId],
  )
  const na = await thuis()
  expect(na.consultant).toHaveLength(gezien.consultant.length - 1)
  await maakDagmail(nu)
  const { rows } = await proef.admin.query<{ id: string; n: number }>(
    'select gebruiker_id as id, signalen as n from dagmail where gebruiker_id = any ($1)',
    [[p.consultant.gebruikerId, p.hr.gebruikerId]],
  )
  expect(Object.fromEntries(rows.map((r) => [r.id, r.n]))).toEqual({
    [p.consultant.gebruikerId]: na.consultant.length,
    [p.hr.gebruikerId]: na.hr.length,
  })
  await verstuurDagmail(nu)
  expect(mail.berichten.map((m) => m.bron).join()).toContain(`- ${na.consultant.length} signalen`)
})

test('a mail server that refuses: nothing is lost, and the next try after two minutes brings it', async () => {
  const p = await praktijk(proef.admin)
  await p.meldZiek((await p.w.werknemer(p.werkgeverId)).werknemerId)
  const nu = maandag('09:00')
  await maakDagmail(nu)
  const stuk = async () => {
    throw new Error('451 later')
  }
  expect((await verstuurDagmail(nu, stuk)).verstuurd).toBe(0)
  expect(await verstuurDagmail(nu), 'somebody is (perhaps) still trying').toEqual({ verstuurd: 0, mislukt: 0 })
  const later = new Date(nu.getTime() + 121_000)
  const { verstuurd } = await verstuurDagmail(later, verstuur)
  expect(verstuurd).toBeGreaterThan(0)
  expect(await verstuurDagmail(new Date(later.getTime() + 121_000))).toEqual({ verstuurd: 0, mislukt: 0 })
})

test('the calendar: days of one’s own cases without names, initials only when chosen, over when taken back or when the role ends', async () => {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId, { voornaam: 'Emma', achternaam: 'Zwart' })
  await p.meldZiek(werknemerId)
  const elders = await praktijk(proef.admin)
  await elders.meldZiek((await elders.w.werknemer(elders.werkgeverId)).werknemerId)

  const geheim = async () => (await p.alsConsultant('berichten.lezen', leesAgendakoppeling))?.geheim ?? ''
  await p.alsConsultant('berichten.lezen', (ctx) => koppelAgenda(ctx, {}))
  const eerste = await geheim()
  const punten = (await leesAgenda(eerste)) ?? []
  expect(punten.map((x) => x.titel)).toContain('Probleemanalyse')
  // the case of the other is there
  const { rows } = await proef.admin.query<{ n: number }>(
    `select count(distinct geval_id)::int as n from taak where code = 'probleemanalyse' and werkgever_id = any ($1)`,
    [[p.werkgeverId, elders.werkgeverId]],
  )
  expect(rows[0]?.n).toBe(2)
  expect(punten.filter((x) => x.titel === 'Probleemanalyse').length).toBe(1)
  expect(JSON.stringify(punten)).not.toMatch(/Emma|Zwart|E\.Z/)

  await p.alsConsultant('berichten.lezen', (ctx) => koppelAgenda(ctx, { initialen: 'ja' }))
  expect(await leesAgenda(eerste), 'the address before it').toBeNull()
  expect((await leesAgenda(await geheim()))?.[0]?.titel).toMatch(/ · E\.Z\.$/)
  const nu = await geheim()
  const { rows: gelezen } = await proef.admin.query(
    `select count(*)::int as n from logboekregel where gebeurtenis = 'agenda.gelezen'`,
  )
  expect(gelezen[0]?.n).toBe(2)
  await proef.admin.query(`update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1`, [
    p.consultant.gebruikerId,
  ])
  expect(await leesAgenda(nu), 'without the role').toEqual([])
  await proef.admin.query(`update roltoekenning set tot_en_met = null where gebruiker_id = $1`, [
    p.consultant.gebruikerId,
  ])
  expect((await leesAgenda(nu))?.length).toBeGreaterThan(0)
  await p.alsConsultant('berichten.lezen', ontkoppelAgenda)
  expect(await leesAgenda(nu)).toBeNull()
})

test('HR and the employee each get what they have to do, the doctor his own appointments', async () => {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId)
  const { gevalId } = await p.meldZiek(werknemerId)
  const arts = await p.w.aangemeld('bedrijfsarts', { arbodienstId: p.arbodienstId })
  const zelf = await p.w.aangemeld('werknemer', { werkgeverId: p.werkgeverId, werknemerId })
  await proef.admin.query(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'spreekuur', 'video', current_date + 3, 570, 600, $5, 'x')`,
    [p.arbodienstId, p.werkgeverId, werknemerId, gevalId, arts.gebruikerId],
  )
  const titels = async (sleutel: typeof arts.sleutel | typeof zelf.sleutel | typeof p.hr.sleutel) => {
    await namens(sleutel, 'berichten.lezen', (ctx) => koppelAgenda(ctx, { initialen: 'ja' }))
    const koppeling = await namens(sleutel, 'berichten.lezen', leesAgendakoppeling)
    return (await leesAgenda(koppeling?.geheim ?? ''))?.map((x) => x.titel) ?? []
  }
  expect(await titels(p.hr.sleutel)).toEqual(expect.arrayContaining([expect.stringMatching(/^Plan van aanpak/)]))
  expect((await titels(p.hr.sleutel)).join()).not.toMatch(/Probleemanalyse|[Ss]preekuur/)
  const vanZelf = await titels(zelf.sleutel)
  expect(vanZelf.join()).toMatch(/Plan van aanpak/)
  expect(vanZelf.join()).toMatch(/[Ss]preekuur/)
  const vanArts = await titels(arts.sleutel)
  expect(vanArts).toHaveLength(1)
  expect(vanArts[0], 'no initials in the medical portal').not.toContain('·')
})

test('text/calendar: whole days end the day after, times stay on the Dutch wall clock, lines of at most 75 bytes', () => {
  const tekst = alsAgenda(
    [
      {
        uid: 'a.b.1',
        titel:
          'Plan van aanpak; met, tekens \\ en een heel lange titel vol é’s die de regel zeker te lang maakt ééééééé',
        dag: dag('2027-02-28'),
        minuten: null,
        versie: 3,
      },
      { uid: 'c', titel: 'Spreekuur', dag: dag('2027-03-28'), minuten: { van: 545, tot: 600 }, versie: 1 },
    ],
    'https://poortwacht.example',
    new Date('2027-01-01T00:00:00Z'),
  )
  const regels = tekst.split('\r\n')
  expect(regels.every((r) => Buffer.byteLength(r) <= 75)).toBe(true)
  expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const heel = tekst.replaceAll('\r\n ', '')
  expect(heel).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301')
  expect(heel).toContain('DTSTART;TZID=Europe/Amsterdam:20270328T090500\r\nDTEND;TZID=Europe/Amsterdam:20270328T100000')
  expect(heel).toContain('UID:a.b.1@poortwacht.example\r\nSEQUENCE:3\r\nDTSTAMP:20270101T000000Z')
  expect(heel).toContain('SUMMARY:Plan van aanpak\\; met\\, tekens \\\\ en')
})

test('a document that waits for his signature is a message for the employee, and mailed without saying what it is', async () => {
  const d = await dossier(proef.admin)
  await proef.admin.query(`update bericht set gemaild_op = now()`)
  const { versieId, inhoudHash } = await d.voorgelegdPlan()
  const { berichten } = await namens(d.zelf.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))
  // first it was shared with him to read, and then put before him to sign
  expect(berichten.map((b) => [b.soort, b.gevalId])).toEqual([
    ['handtekening', d.gevalId],
    ['document', d.gevalId],
  ])
  await verstuurBerichten()
  await verstuurBerichten()
  expect(mail.berichten).toHaveLength(1)
  expect(mail.berichten[0]?.bron).not.toMatch(/plan|aanpak|Sam|teken/i)
  // once he signed, nothing waits for him, also when he never opened the message
  await d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  const daarna = await namens(d.zelf.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))
  expect(daarna.berichten.map((b) => [b.soort, b.gelezen])).toEqual([
    ['handtekening', true],
    ['document', false],
  ])
})

test('the bell counts one’s own, keeps no session alive, and gets nothing without one', async () => {
  const p = await praktijk(proef.admin)
  await p.meldZiek((await p.w.werknemer(p.werkgeverId)).werknemerId)
  const { sleutel, gebruikerId } = p.consultant
  const gezien = `update sessie set laatst_gezien_op = now() - interval '20 minutes' where gebruiker_id = $1`
  await proef.admin.query(gezien, [gebruikerId])
  expect(await telOngelezen(sleutel)).toBe(1)
  const { rows } = await proef.admin.query<{ oud: boolean }>(
    `select laatst_gezien_op < now() - interval '19 minutes' as oud from sessie where gebruiker_id = $1`,
    [gebruikerId],
  )
  expect(rows).toEqual([{ oud: true }])
  expect(await telOngelezen({ ...sleutel, geheim: 'x'.repeat(43) })).toBeNull()
  await proef.admin.query('update sessie set ingetrokken_op = now() where gebruiker_id = $1', [gebruikerId])
  expect(await telOngelezen(sleutel)).toBeNull()
})
