import { afdruk } from './hulp/afdruk'
import { wegenVanBouw } from './hulp/bouw'
import { doe } from './hulp/doe'
import { expect, test } from './hulp/eigen-app'
import { maakMachtiging } from './hulp/machtigingacties'
import { alsMultipart, type Drager, eigenHerkomst, stuur } from './hulp/ruw'
import { elders } from './hulp/second-opinion-acties'
import { bouwStad, onbevoegden, type Stad } from './hulp/stad'
import { maakSlachtoffer, openPaginas, paginas, routes, type Slachtoffer } from './hulp/wegen'

// Every address of the build, asked for by whom it is not for: no page, and in no answer the name of the person.

let stad: Stad
let wie: Slachtoffer

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
  wie = await maakSlachtoffer(stad, stad.leesLijst)
})

test('the lists of pages and routes are those of the build', () => {
  const bouw = wegenVanBouw()
  expect([...Object.keys(paginas), ...openPaginas].sort()).toEqual(bouw.paginas)
  expect([...routes].sort()).toEqual(bouw.routes)
})

for (const [naam, pagina] of Object.entries(paginas)) {
  test(`${naam} is for who may see it`, async ({ app }) => {
    const pad = pagina.pad(wie)
    const goed = await stuur(app, { pad, drager: stad.anderen[pagina.als].sleutel })
    expect(goed.status).toBe(200)
    expect(goed.kop['cache-control']).toContain('no-store')
    if (pagina.metNaam) expect(goed.tekst).toContain(wie.achternaam)

    const portaal = naam.split('/')[1]
    const recht =
      portaal === 'arbodienst' ? 'werklijst.lezen' : portaal === 'beheer' ? 'logboek.lezen' : 'verzuim.lezen'
    const daders = await onbevoegden(stad, pagina.als, recht)
    const voor = await afdruk(app.admin)
    for (const [dader, drager] of daders) {
      // what the router would fetch differs from the page only for who gets a page at all
      const isBinnen = /another tenant|another department|without the right/.test(dader)
      for (const kop of (isBinnen ? [{}, { rsc: '1' }] : [{}]) as Record<string, string>[]) {
        const antwoord = await stuur(app, { pad, drager, kop })
        expect(antwoord.tekst, dader).not.toContain(wie.achternaam)
        expect(antwoord.status, dader).toBeLessThan(500)
        if (isBinnen) continue
        expect([307, 404], `${dader}: ${antwoord.status}`).toContain(antwoord.status)
      }
    }
    expect(await afdruk(app.admin), 'looking changes nothing').toEqual(voor)
  })
}

test('a list is taken from HR of this site only', async ({ app }) => {
  const pad = '/werkgever/inlezen/lezen'
  const csv =
    'personeelsnummer;voornaam;achternaam;functie;uren per week;datum in dienst\r\n9;Lea;Lijst;kok;36;01-02-2020\r\n'
  const { lijf, soort } = alsMultipart([['bestand', { bestand: 'lijst.csv', inhoud: Buffer.from(csv) }]])
  const kop = { ...eigenHerkomst(app), 'content-type': soort }
  const daders = await onbevoegden(stad, 'hr', 'register.wijzigen')
  // a list goes to one's own register, also of a stranger
  daders.delete('another tenant')
  const voor = await afdruk(app.admin)
  for (const [dader, drager] of daders) {
    const antwoord = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
    expect(antwoord.status, dader).toBe(303)
    expect(await afdruk(app.admin), dader).toEqual(voor)
  }
  const drager = stad.anderen.hr.sleutel
  for (const herkomst of [
    {},
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: app.adres, 'sec-fetch-site': 'cross-site' },
    { origin: app.adres, 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    await stuur(app, { methode: 'POST', pad, lijf, drager, kop: { 'content-type': soort, ...herkomst } })
    expect(await afdruk(app.admin), JSON.stringify(herkomst)).toEqual(voor)
  }
  for (const methode of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    expect((await stuur(app, { methode, pad, lijf, drager, kop })).status, methode).toBe(405)
  }
  expect(await afdruk(app.admin)).toEqual(voor)
  const goed = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
  expect(goed.kop.location).toMatch(/^\/werkgever\/inlezen\/[0-9a-f-]{36}$/)
  expect(await afdruk(app.admin)).not.toEqual(voor)
})

test('files of the trail are for the privacy officer with a fresh factor', async ({ app }) => {
  const { w, anderen } = stad
  const wegen: [pad: string, velden: Record<string, string>][] = [
    ['/beheer/logboek/persoon', { onderwerp: wie.werknemerId, vorm: 'csv' }],
    ['/beheer/logboek/export/bestand', { keten: `werkgever:${stad.werkgeverA}`, van: '1', totEnMet: '10' }],
  ]
  await app.admin.query('select muur.verzegel(10000)')
  const daders = await onbevoegden(stad, 'fg', 'logboek.exporteren')
  const oud = await w.aangemeld('fg', {}, 'Fien Oud')
  await app.admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
    oud.gebruikerId,
  ])
  daders.set('a factor of sixteen minutes ago', oud.sleutel)
  for (const [pad, velden] of wegen) {
    const lijf = Buffer.from(new URLSearchParams(velden).toString())
    const roep = (drager: Drager | null, kop: Record<string, string>, methode = 'POST') =>
      stuur(app, { methode, pad, drager, lijf, kop: { 'content-type': 'application/x-www-form-urlencoded', ...kop } })
    for (const [dader, drager] of daders) {
      const antwoord = await roep(drager, eigenHerkomst(app))
      // a stranger may ask about nobody of A: an empty answer is none
      if (antwoord.status === 200) expect(antwoord.tekst, dader).not.toMatch(/Anker|dossier\.|register\./)
      else expect([303, 404], `${dader}: ${antwoord.status}`).toContain(antwoord.status)
    }
    for (const kop of [
      {},
      { origin: 'https://kwaad.example' },
      { origin: app.adres, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect((await roep(anderen.fg.sleutel, kop)).status, JSON.stringify(kop)).toBe(403)
    }
    expect((await roep(anderen.fg.sleutel, eigenHerkomst(app), 'GET')).status).toBe(405)
    const goed = await roep(anderen.fg.sleutel, eigenHerkomst(app))
    expect(goed.status, goed.tekst).toBe(200)
    expect(goed.kop['content-disposition']).toContain('attachment')
    expect(goed.tekst.length).toBeGreaterThan(100)
  }
})

test('a draft of a medical file is kept for who has the file, sent by a page of ours', async ({ app }) => {
  const pad = `/medisch/dossiers/${wie.medischDossierId}/concept`
  const lijf = Buffer.from(JSON.stringify({ soort: 'medicatie', velden: { tekst: 'Geen' } }))
  const stuurt = (drager: Drager | null, kop: Record<string, string>, wat = lijf, methode = 'PUT') =>
    stuur(app, { methode, pad, drager, lijf: wat, kop: { 'content-type': 'application/json', ...kop } })
  const arts = stad.anderen.bedrijfsarts.sleutel
  const voor = await afdruk(app.admin)
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'medisch.schrijven')
  daders.set('a factor of sixteen minutes ago', await stad.verouderd('bedrijfsarts'))
  daders.set('a colleague', (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA })).sleutel)
  const na = await afdruk(app.admin)
  for (const [dader, drager] of daders) {
    expect([401, 404], dader).toContain((await stuurt(drager, eigenHerkomst(app))).status)
    expect(await afdruk(app.admin), dader).toEqual(na)
  }
  for (const kop of [{}, { origin: 'https://kwaad.example' }, { origin: app.adres, 'sec-fetch-site': 'cross-site' }])
    expect((await stuurt(arts, kop as Record<string, string>)).status).toBe(403)
  for (const rommel of ['', '{', '{"soort":"noodinzage","velden":{}}', '{"soort":"medicatie","velden":{"a":1}}'])
    expect((await stuurt(arts, eigenHerkomst(app), Buffer.from(rommel))).status, rommel).toBe(400)
  expect((await stuur(app, { pad, drager: arts })).status).toBe(405)
  expect(await afdruk(app.admin)).toEqual(na)
  expect(voor).not.toBe(na)
  const goed = await stuurt(arts, eigenHerkomst(app))
  expect(goed.status).toBe(200)
  expect(goed.kop['cache-control']).toContain('no-store')
  expect(await afdruk(app.admin)).not.toEqual(na)
})

test('a PDF of a medical file is for who may read the whole file; it is not kept on the way, and leaves its line', async ({
  app,
}) => {
  const fml = await doe(
    app,
    stad.anderen.bedrijfsarts.sleutel,
    'app/medisch/dossiers/[dossierId]/fml/acties.ts#legFmlVastActie',
    `/medisch/dossiers/${wie.medischDossierId}/fml/nieuw`,
    [
      ['dossierId', wie.medischDossierId],
      ['op', '01-11-2026'],
      ['i4_14', '2'],
    ],
  )
  expect(fml).toContain('/fml')
  const { rows } = await app.admin.query<{ id: string }>(
    `select id from medische_notitie where dossier_id = $1 and soort = 'fml' limit 1`,
    [wie.medischDossierId],
  )
  const machtigingId = await maakMachtiging(stad, wie.medischDossierId, true)
  const brief = await app.admin.query<{ id: string }>(
    'insert into medische_machtigingbrief (arbodienst_id, machtiging_id, door_id) values ($1, $2, $3) returning id',
    [stad.arbodienstA, machtigingId, stad.anderen.bedrijfsarts.gebruikerId],
  )
  const paden = [
    `/medisch/dossiers/${wie.medischDossierId}/fml/${rows[0]?.id}/pdf`,
    `/medisch/dossiers/${wie.medischDossierId}/machtigingen/${brief.rows[0]?.id}/pdf`,
    `/medisch/dossiers/${wie.medischDossierId}/second-opinion/${await elders(stad, wie.medischDossierId, false)}/pdf`,
  ]
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'medisch.uitvoeren')
  daders.set('a factor of sixteen minutes ago', await stad.verouderd('bedrijfsarts'))
  daders.set('a colleague', (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA })).sleutel)
  for (const [dader, drager] of daders)
    for (const pad of paden) {
      const antwoord = await stuur(app, { pad, drager })
      expect([303, 307, 404], dader).toContain(antwoord.status)
      expect(antwoord.tekst, dader).not.toContain('%PDF')
    }
  const gemaakt = async () =>
    (await app.admin.query(`select 1 from logboekregel where gebeurtenis = 'medischDossier.uitgevoerd'`)).rowCount
  const eerst = await gemaakt()
  for (const pad of paden) {
    const goed = await stuur(app, { pad, drager: stad.anderen.bedrijfsarts.sleutel })
    expect(goed.status, pad).toBe(200)
    expect(goed.tekst.startsWith('%PDF-')).toBe(true)
    expect(goed.kop['cache-control']).toBe('no-store')
    expect(goed.kop['content-disposition']).toContain('attachment')
  }
  expect(await gemaakt()).toBe((eerst ?? 0) + paden.length)
  // taken back: a letter of before does not open any more
  await app.admin.query('update medische_machtiging set ingetrokken_op = now() where id = $1', [machtigingId])
  expect((await stuur(app, { pad: paden[1] ?? '', drager: stad.anderen.bedrijfsarts.sleutel })).status).toBe(404)
})

test('a sealed package of a medical file: made for who treats it, and for nobody else', async ({ app }) => {
  const { rows } = await app.admin.query<{ id: string }>(
    `insert into dossieroverdracht (arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, geinformeerd, geinformeerd_op, instemming, vervalt_op, door_id)
     select arbodienst_id, id, 'uit', gen_random_uuid(), 'x', 'gesprek', current_date, 'ja', current_date + 9, behandelaar_id from medisch_dossier where id = $1
     returning id`,
    [wie.medischDossierId],
  )
  const pad = `/medisch/dossiers/${wie.medischDossierId}/overdracht/${rows[0]?.id}`
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'medisch.overdragen')
  daders.set('a factor of sixteen minutes ago', await stad.verouderd('bedrijfsarts'))
  daders.set('a colleague', (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA })).sleutel)
  for (const [dader, drager] of daders) {
    const antwoord = await stuur(app, { pad, drager })
    expect([303, 307, 404], dader).toContain(antwoord.status)
    expect(antwoord.tekst, dader).not.toContain('poortwacht-dossier')
  }
  const goed = await stuur(app, { pad, drager: stad.anderen.bedrijfsarts.sleutel })
  expect(goed.status).toBe(200)
  expect(goed.tekst).toContain('poortwacht-dossier')
  expect(goed.kop['cache-control']).toBe('no-store')
  expect(goed.kop['content-disposition']).toContain('attachment')
})

test('a list of codes is taken from the platformbeheerder of this site only', async ({ app }) => {
  const pad = '/beheer/diagnosecodes/lezen'
  const { lijf, soort } = alsMultipart([
    ['bron', 'UWV'],
    ['bestand', { bestand: 'cas.csv', inhoud: Buffer.from('code;omschrijving\r\nL101;Rug\r\n') }],
  ])
  const kop = { ...eigenHerkomst(app), 'content-type': soort }
  const daders = await onbevoegden(stad, 'platformbeheerder', 'logboek.lezen')
  const voor = await afdruk(app.admin)
  for (const [dader, drager] of daders) {
    const antwoord = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
    expect([303, 404], dader).toContain(antwoord.status)
    expect(antwoord.kop.location ?? '', dader).not.toMatch(/[0-9a-f-]{36}$/)
    expect(await afdruk(app.admin), dader).toEqual(voor)
  }
  const drager = stad.anderen.platformbeheerder.sleutel
  const vreemd = { 'content-type': soort, origin: 'https://kwaad.example' }
  const geweigerd = await stuur(app, { methode: 'POST', pad, lijf, drager, kop: vreemd })
  expect(geweigerd.kop.location).toBe('/beheer/diagnosecodes?bestandFout=formulierVerlopen')
  expect(await afdruk(app.admin)).toEqual(voor)
  const goed = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
  expect(goed.kop.location).toMatch(/^\/beheer\/diagnosecodes\/[0-9a-f-]{36}$/)
})

test('codes are found by who works in the medical portal, by POST, and nothing is written down of it', async ({
  app,
}) => {
  const pad = '/medisch/diagnosecodes'
  const lijf = Buffer.from(JSON.stringify({ tekst: 'rugkl' }))
  const kop = { ...eigenHerkomst(app), 'content-type': 'application/json' }
  const daders = await onbevoegden(stad, 'bedrijfsarts', 'verzuim.lezen')
  // another test may have put a list in its place without it
  await app.admin.query(
    `insert into diagnosecode (code, omschrijving, zoekwoorden, bron) values ('L101', 'Rugklachten', 'rugklachten', 'proef')
     on conflict (code) do update set omschrijving = excluded.omschrijving, zoekwoorden = excluded.zoekwoorden, vervallen_op = null`,
  )
  const voor = await afdruk(app.admin)
  for (const [dader, drager] of daders) {
    // a doctor of another tenant has the same list, and so has who works for a doctor
    if (/another tenant|taakgedelegeerde/.test(dader)) continue
    const antwoord = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
    expect(antwoord.tekst, dader).not.toContain('Rugklachten')
  }
  const drager = stad.anderen.bedrijfsarts.sleutel
  const vreemd = { ...kop, origin: 'https://kwaad.example' }
  expect((await stuur(app, { methode: 'POST', pad, lijf, drager, kop: vreemd })).status).toBe(403)
  expect((await stuur(app, { pad: `${pad}?tekst=rugkl`, drager })).status).toBe(405)
  expect((await stuur(app, { methode: 'POST', pad, lijf: Buffer.from('{'), drager, kop })).status).toBe(400)
  // more than a word: not read to its end
  const lang = Buffer.from(JSON.stringify({ tekst: 'rugkl', en: 'x'.repeat(2_000) }))
  expect((await stuur(app, { methode: 'POST', pad, lijf: lang, drager, kop })).status).toBe(400)
  const goed = await stuur(app, { methode: 'POST', pad, lijf, drager, kop })
  expect(goed.tekst).toContain('Rugklachten')
  expect(goed.kop['cache-control']).toBe('no-store')
  expect(await afdruk(app.admin)).toEqual(voor)
})

test('the other routes give away and change nothing', async ({ app }) => {
  const { sleutel } = await stad.w.aangemeld('hr', { werkgeverId: stad.werkgeverA })
  const voor = await afdruk(app.admin)
  expect((await stuur(app, { pad: '/api/gezond' })).tekst).toBe('{"gezond":true}')
  expect((await stuur(app, { pad: '/icon.svg' })).status).toBe(200)
  expect((await stuur(app, { pad: '/api/berichten' })).status).toBe(204)
  expect((await stuur(app, { pad: '/api/berichten', drager: sleutel })).tekst).toBe('{"aantal":0}')
  for (const pad of ['/agenda/niets.ics', `/agenda/${'x'.repeat(43)}.ics`, '/agenda/%00.ics']) {
    expect((await stuur(app, { pad })).status, pad).toBe(404)
  }
  expect((await stuur(app, { pad: '/werkgever/inlezen/voorbeeld' })).kop.location).toMatch(/^\/aanmelden/)
  expect((await stuur(app, { pad: '/werkgever/inlezen/voorbeeld', drager: sleutel })).tekst).toContain(
    'Personeelsnummer',
  )
  for (const kop of [
    {},
    { origin: 'https://kwaad.example' },
    { origin: app.adres, 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[]) {
    expect((await stuur(app, { methode: 'POST', pad: '/afmelden', drager: sleutel, kop })).status).toBe(403)
  }
  expect((await stuur(app, { pad: '/afmelden', drager: sleutel })).status).toBe(405)
  expect(await afdruk(app.admin)).toEqual(voor)
  const goed = await stuur(app, { methode: 'POST', pad: '/afmelden', drager: sleutel, kop: eigenHerkomst(app) })
  expect(goed.status).toBe(303)
  expect((await stuur(app, { pad: '/werkgever', drager: sleutel })).kop.location).toMatch(/^\/aanmelden/)
})
