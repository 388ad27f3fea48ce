import { randomUUID } from 'node:crypto'
import { maakDocx, maakPdf, maakPng } from '../hulp/bestanden'
import { afdruk } from './hulp/afdruk'
import { eigenGeval } from './hulp/documentacties'
import { expect, test } from './hulp/eigen-app'
import { maakMachtiging } from './hulp/machtigingacties'
import { alsMultipart, type Drager, eigenHerkomst, stuur, type Velden } from './hulp/ruw'
import { maakElders } from './hulp/second-opinion-acties'
import { bouwStad, onbevoegden, type Stad } from './hulp/stad'
import { maakSlachtoffer } from './hulp/wegen'

// The routes that take a file and give one, called by whom they are not for, and with what they must not take.

let stad: Stad
let gevalId: string
let eigenId: string

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
  gevalId = (await stad.ziek(50)).gevalId
  eigenId = await eigenGeval(stad)
})

const wegen = () =>
  [
    {
      als: 'hr',
      recht: 'document.schrijven.werkgever',
      pad: `/werkgever/verzuim/${gevalId}/bestanden`,
      open: '/werkgever/bestand/',
    },
    {
      als: 'verzuimconsultant',
      recht: 'document.voorbereiden',
      pad: `/arbodienst/dossiers/${gevalId}/bestanden`,
      open: '/arbodienst/bestand/',
    },
    {
      als: 'werknemer',
      recht: 'eigenDocument.schrijven',
      pad: `/werknemer/documenten/bestanden/${eigenId}`,
      open: '/werknemer/bestand/',
    },
  ] as const

const formulier = (inhoud: Buffer, bestand = 'brief.pdf', erbij: Velden = [['nietMedisch', 'ja']]) =>
  alsMultipart([...erbij, ['bestand', { bestand, inhoud }]])

test('a file is taken from who may add one to this case, sent by a page of ours', async ({ app }) => {
  for (const { als, recht, pad, open } of wegen()) {
    const { lijf, soort } = formulier(maakPdf('', `Van ${als}`))
    const stuurt = (drager: Drager | null, kop: Record<string, string>, methode = 'POST') =>
      stuur(app, { methode, pad, lijf, drager, kop: { 'content-type': soort, ...kop } })
    const daders = await onbevoegden(stad, als, recht)
    const voor = await afdruk(app.admin)
    for (const [dader, drager] of daders) {
      expect([303, 404], `${pad}, ${dader}`).toContain((await stuurt(drager, eigenHerkomst(app))).status)
      expect(await afdruk(app.admin), `${pad}, ${dader}`).toEqual(voor)
    }
    const drager = stad.anderen[als].sleutel
    for (const herkomst of [
      {},
      { origin: 'https://kwaad.example' },
      { origin: app.adres, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      await stuurt(drager, herkomst)
      expect(await afdruk(app.admin), JSON.stringify(herkomst)).toEqual(voor)
    }
    for (const methode of ['GET', 'PUT', 'DELETE']) {
      expect((await stuurt(drager, eigenHerkomst(app), methode)).status).toBe(405)
    }
    const goed = await stuurt(drager, eigenHerkomst(app))
    expect(goed.kop.location).toContain('bestand=toegevoegd')
    const { rows } = await app.admin.query<{ id: string; scan: string }>(
      `select id, scan from bestand where door_id = $1 order by op desc limit 1`,
      [stad.anderen[als].gebruikerId],
    )
    expect(rows[0]?.scan).toBe('nietGescand')
    const na = await afdruk(app.admin)
    const id = rows[0]?.id ?? ''
    for (const [dader, wie] of await onbevoegden(stad, als, recht)) {
      const antwoord = await stuur(app, { pad: `${open}${id}`, drager: wie })
      // who may read but not write reads it
      if (dader.includes('without the right') && antwoord.status === 200) continue
      expect([303, 307, 404], `${open}, ${dader}`).toContain(antwoord.status)
      expect(antwoord.tekst).not.toContain('%PDF')
    }
    expect(na).toBeTruthy()
    const terug = await stuur(app, { pad: `${open}${id}`, drager })
    expect(terug.status).toBe(200)
    expect(terug.tekst).toContain(`Van ${als}`)
    expect(terug.kop['content-disposition']).toMatch(/^attachment; filename="brief.pdf"/)
    expect(terug.kop['x-content-type-options']).toBe('nosniff')
    expect(terug.kop['content-security-policy']).toContain('sandbox')
    expect(terug.kop['content-type']).toBe('application/pdf')
    expect(terug.kop['cache-control']).toContain('no-store')
  }
})

test('what is no file, too large, dangerous or not promised is refused and nothing is kept', async ({ app }) => {
  const pad = `/werkgever/verzuim/${gevalId}/bestanden`
  const drager = stad.anderen.hr.sleutel
  const voor = await afdruk(app.admin)
  const stuurt = async ({ lijf, soort }: { lijf: Buffer; soort: string }) => {
    const antwoord = await stuur(app, {
      methode: 'POST',
      pad,
      lijf,
      drager,
      kop: { 'content-type': soort, ...eigenHerkomst(app) },
    })
    expect(antwoord.status).toBe(303)
    return /bestandFout=(\w+)/.exec(antwoord.kop.location ?? '')?.[1]
  }
  expect(await stuurt(formulier(Buffer.from('<script>alert(1)</script>'), 'plaatje.png'))).toBe('bestandSoort')
  expect(await stuurt(formulier(maakDocx([{ naam: 'word/vbaProject.bin', inhoud: 'x' }]), 'brief.docx'))).toBe(
    'bestandActief',
  )
  expect(await stuurt(formulier(maakPdf(), 'brief.pdf', []))).toBe('bevestigNietMedisch')
  expect(await stuurt(formulier(maakPdf(), '111222333.pdf'))).toBe('bestandsnaam')
  expect(await stuurt(formulier(Buffer.alloc(0)))).toBe('geenBestand')
  expect(await stuurt(formulier(Buffer.alloc(10 * 1024 * 1024 + 1)))).toBe('bijlageTeGroot')
  expect(await stuurt(formulier(Buffer.alloc(30 * 1024 * 1024)))).toBe('bijlageTeGroot')
  expect(await stuurt({ lijf: Buffer.from('bestand=x'), soort: 'application/x-www-form-urlencoded' })).toBe(
    'geenBestand',
  )
  expect(await stuurt({ lijf: Buffer.from('niets'), soort: 'multipart/form-data; boundary=x' })).toBe('geenBestand')
  expect(await stuurt({ lijf: Buffer.from('niets'), soort: 'multipart/form-data' })).toBe('geenBestand')
  expect(await afdruk(app.admin)).toEqual(voor)
  // just not too large
  const precies = maakPdf(`<< /Length 1 >>\nstream\n${'x'.repeat(10 * 1024 * 1024 - 1200)}\nendstream`)
  expect(precies.length).toBeLessThanOrEqual(10 * 1024 * 1024)
  expect(await stuurt(formulier(precies))).toBeUndefined()
  expect(await afdruk(app.admin)).not.toEqual(voor)
})

test('a strange address says nothing', async ({ app }) => {
  const drager = stad.anderen.hr.sleutel
  for (const id of ['x', '%00', '00000000-0000-4000-8000-000000000000', '../../pdf', 'a'.repeat(300)]) {
    expect((await stuur(app, { pad: `/werkgever/bestand/${id}`, drager })).status, id).toBe(404)
  }
})

test('an attachment of a medical file is for who reads the whole file, with a fresh factor', async ({ app }) => {
  const { medischDossierId } = await maakSlachtoffer(stad, stad.leesLijst)
  const pad = `/medisch/dossiers/${medischDossierId}/bijlagen`
  const velden: Velden = [['verzoek', randomUUID()]]
  const { lijf, soort } = formulier(maakPdf('', 'Uitslag van de neuroloog'), 'neuroloog.pdf', velden)
  const stuurt = (drager: Drager | null, kop: Record<string, string> = eigenHerkomst(app)) =>
    stuur(app, { methode: 'POST', pad, lijf, drager, kop: { 'content-type': soort, ...kop } })
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'medisch.schrijven')
  daders.set('a factor of sixteen minutes ago', await stad.verouderd('bedrijfsarts'))
  daders.set('a colleague', (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA })).sleutel)
  const voor = await afdruk(app.admin)
  for (const [dader, drager] of daders) {
    expect([303, 404], dader).toContain((await stuurt(drager)).status)
    expect(await afdruk(app.admin), dader).toEqual(voor)
  }
  const arts = stad.anderen.bedrijfsarts.sleutel
  for (const kop of [{ origin: 'https://kwaad.example' }, {}] as Record<string, string>[]) await stuurt(arts, kop)
  expect(await afdruk(app.admin)).toEqual(voor)
  expect((await stuurt(arts)).kop.location).toContain('bestand=toegevoegd')
  // the same form again is the same attachment
  expect((await stuurt(arts)).kop.location).toContain('bestand=toegevoegd')
  const { rows } = await app.admin.query<{ id: string }>('select id from medische_bijlage where dossier_id = $1', [
    medischDossierId,
  ])
  expect(rows).toHaveLength(1)
  const adres = `${pad}/${rows[0]?.id}`
  for (const [dader, drager] of daders) {
    const antwoord = await stuur(app, { pad: adres, drager })
    expect([303, 307, 404], dader).toContain(antwoord.status)
    expect(antwoord.tekst, dader).not.toContain('neuroloog')
  }
  const terug = await stuur(app, { pad: adres, drager: arts })
  expect(terug.status).toBe(200)
  expect(terug.tekst).toContain('Uitslag van de neuroloog')
  expect(terug.kop['content-disposition']).toMatch(/^attachment/)
  expect(terug.kop['content-security-policy']).toContain('sandbox')
  expect(terug.kop['cache-control']).toContain('no-store')
  // as the answer to what was asked with a letter: the same people, and no answer to what was never asked
  const machtigingId = await maakMachtiging(stad, medischDossierId, true)
  const antwoord = (id: string, drager: Drager | null, verzoek: string) => {
    const { lijf, soort } = formulier(maakPdf('', 'Antwoord'), 'antwoord.pdf', [['verzoek', verzoek]])
    const kop = { 'content-type': soort, ...eigenHerkomst(app) }
    return stuur(app, {
      methode: 'POST',
      pad: `/medisch/dossiers/${medischDossierId}/machtigingen/antwoord/${id}`,
      lijf,
      drager,
      kop,
    })
  }
  const ervoor = await afdruk(app.admin)
  for (const id of [machtigingId, randomUUID(), 'x'])
    expect((await antwoord(id, arts, randomUUID())).status, id).toBe(404)
  for (const [dader, drager] of daders)
    expect([303, 404], dader).toContain((await antwoord(machtigingId, drager, randomUUID())).status)
  expect(await afdruk(app.admin)).toEqual(ervoor)
  await app.admin.query(
    'insert into medische_machtigingbrief (arbodienst_id, machtiging_id, door_id) values ($1, $2, $3)',
    [stad.arbodienstA, machtigingId, stad.anderen.bedrijfsarts.gebruikerId],
  )
  const [metBrief, nu] = [await afdruk(app.admin), randomUUID()]
  for (const [dader, drager] of daders) await antwoord(machtigingId, drager, nu).then(() => dader)
  expect(await afdruk(app.admin)).toEqual(metBrief)
  expect((await antwoord(machtigingId, arts, nu)).kop.location).toContain('bestand=toegevoegd')
})

test('a logo is taken from who manages letters, sent by a page of ours', async ({ app }) => {
  for (const [kant, als] of [
    ['werkgever', 'hr'],
    ['arbodienst', 'arbobeheerder'],
  ] as const) {
    const pad = `/${kant}/brieven/logo`
    const { lijf, soort } = alsMultipart([
      ['alt', 'Logo'],
      ['bestand', { bestand: 'logo.png', inhoud: maakPng() }],
    ])
    const stuurt = (drager: Drager | null, kop: Record<string, string>, methode = 'POST') =>
      stuur(app, { methode, pad, lijf, drager, kop: { 'content-type': soort, ...kop } })
    const voor = await afdruk(app.admin)
    for (const [dader, drager] of await onbevoegden(stad, als, `brief.beheren.${kant}`)) {
      const antwoord = await stuurt(drager, eigenHerkomst(app))
      // who manages another organisation sets the logo of that one
      if (antwoord.kop.location?.includes('gelukt=logo')) {
        await app.admin.query(
          'delete from logo where werkgever_id is distinct from $1 and arbodienst_id is distinct from $2',
          [stad.werkgeverA, stad.arbodienstA],
        )
        expect(dader).toMatch(/tenant|other/i)
        continue
      }
      expect([303, 404], `${pad}, ${dader}`).toContain(antwoord.status)
    }
    const drager = stad.anderen[als].sleutel
    for (const herkomst of [{}, { origin: 'https://kwaad.example' }] as Record<string, string>[])
      await stuurt(drager, herkomst)
    expect((await app.admin.query('select from logo')).rowCount).toBe(kant === 'werkgever' ? 0 : 1)
    expect(voor).toBeTruthy()
    for (const methode of ['GET', 'PUT', 'DELETE'])
      expect((await stuurt(drager, eigenHerkomst(app), methode)).status).toBe(405)
    expect((await stuurt(drager, eigenHerkomst(app))).kop.location).toContain('gelukt=logo')
  }
})

test('a sealed package is taken from who treats the file, once, and nothing of one that is damaged or too large', async ({
  app,
}) => {
  const { dossierId, bestand, bij } = await maakElders(stad)
  const stuurt = (
    drager: Drager | null,
    inhoud = bestand,
    kop: Record<string, string> = eigenHerkomst(app),
    velden = bij,
  ) => {
    const { lijf, soort } = alsMultipart([...velden, ['bestand', { bestand: 'dossier.poortwacht', inhoud }]])
    const pad = `/medisch/dossiers/${dossierId}/overdracht/ontvangen`
    return stuur(app, { methode: 'POST', pad, lijf, drager, kop: { 'content-type': soort, ...kop } })
  }
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'medisch.overdragen')
  daders.set('a factor of sixteen minutes ago', await stad.verouderd('bedrijfsarts'))
  daders.set('a colleague', (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA })).sleutel)
  const voor = await afdruk(app.admin)
  for (const [dader, drager] of daders) expect([303, 404], dader).toContain((await stuurt(drager)).status)
  const arts = stad.anderen.bedrijfsarts.sleutel
  for (const kop of [{ origin: 'https://kwaad.example' }, {}] as Record<string, string>[])
    await stuurt(arts, bestand, kop)
  const anders = Buffer.from(bestand)
  anders[bestand.length - 1] = (anders[bestand.length - 1] ?? 0) ^ 1
  for (const [inhoud, code] of [
    [anders, 'pakketBeschadigd'],
    [Buffer.from('PK'), 'pakketBeschadigd'],
    [Buffer.alloc(61 * 1024 * 1024), 'pakketTeGroot'],
  ] as const)
    expect((await stuurt(arts, inhoud)).kop.location, code).toContain(`bestandFout=${code}`)
  expect((await stuurt(arts, bestand, eigenHerkomst(app), [])).kop.location).toContain('bestandFout=pakketOnvolledig')
  expect(await afdruk(app.admin)).toEqual(voor)
  expect((await stuurt(arts)).kop.location).toBe(`/medisch/dossiers/${dossierId}#verloop`)
  expect((await stuurt(arts)).kop.location).toContain('bestandFout=pakketAlOntvangen')
})
