import { afdruk } from './hulp/afdruk'
import { expect, test } from './hulp/eigen-app'
import { type Drager, eigenHerkomst, stuur } from './hulp/ruw'
import { bouwStad, onbevoegden } from './hulp/stad'

// The routes behind a form that keeps what is typed, called raw: by whom they are not for, from elsewhere, with rubbish.

test('drafts are of who typed them: everybody else changes and reads nothing', async ({ app }) => {
  const stad = await bouwStad(app)
  const { gebruikerId, sleutel } = await stad.w.aangemeld('hr', { werkgeverId: stad.werkgeverA }, 'Tine Typt')
  const plaats = { gebruiker: gebruikerId, werkplek: `werkgever.${stad.werkgeverA}`, formulier: '/werkgever#proef' }
  const lijf = (velden: unknown = [['toelichting', ['geheime woorden']]]) =>
    Buffer.from(JSON.stringify({ ...plaats, velden }))
  const roep = (methode: string, drager: Drager | null, kop = eigenHerkomst(app), body = lijf()) =>
    stuur(app, {
      methode,
      pad: methode === 'GET' ? `/api/concept?${new URLSearchParams(plaats)}` : '/api/concept',
      drager,
      kop: { 'content-type': 'application/json', ...kop },
      ...(methode === 'GET' ? {} : { lijf: body }),
    })
  expect((await roep('POST', sleutel)).tekst).toBe('{"stand":"levend"}')
  expect((await roep('GET', sleutel)).tekst).toContain('geheime woorden')

  const daders = await onbevoegden(stad, 'hr', 'verzuim.lezen')
  const voor = await afdruk(app.admin)
  let geweigerd = 0
  for (const [dader, drager] of daders)
    for (const methode of ['GET', 'POST', 'DELETE']) {
      const antwoord = await roep(methode, drager)
      expect(antwoord.tekst, `${methode} by ${dader}`).toBe('')
      expect([204, 401], `${methode} by ${dader}`).toContain(antwoord.status)
      geweigerd += 1
    }
  for (const kop of [
    {},
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: app.adres, 'sec-fetch-site': 'cross-site' },
    { origin: app.adres, 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[])
    for (const methode of ['GET', 'POST', 'DELETE']) {
      expect((await roep(methode, sleutel, kop)).status, `${methode} ${JSON.stringify(kop)}`).toBe(403)
      geweigerd += 1
    }
  for (const body of [
    Buffer.from(''),
    Buffer.from('{'),
    Buffer.from('null'),
    lijf('geen lijst'),
    lijf([['x', ['y'.repeat(100_001)]]]),
    Buffer.from(JSON.stringify({ ...plaats, gebruiker: 'x', velden: [] })),
    Buffer.alloc(2_000_000, 'x'),
  ]) {
    expect((await roep('POST', sleutel, eigenHerkomst(app), body)).status).toBe(400)
    geweigerd += 1
  }
  expect(await afdruk(app.admin)).toEqual(voor)
  for (const methode of ['PUT', 'PATCH']) expect((await roep(methode, sleutel)).status).toBe(405)
  console.log(`drafts: ${geweigerd} calls refused, 0 read or changed anything`)

  expect((await roep('DELETE', sleutel)).status).toBe(204)
  expect((await roep('GET', sleutel)).status).toBe(204)
  expect(app.uitvoer()).not.toContain('geheime woorden')
})

test('how long somebody is signed in is told to his own page, and asking keeps nobody signed in', async ({ app }) => {
  const stad = await bouwStad(app)
  const { gebruikerId, sleutel } = await stad.w.aangemeld('hr', { werkgeverId: stad.werkgeverA }, 'Tine Typt')
  await app.admin.query(`update sessie set laatst_gezien_op = now() - interval '20 minutes' where gebruiker_id = $1`, [
    gebruikerId,
  ])
  const pad = `/api/sessie?${new URLSearchParams({ gebruiker: gebruikerId, werkplek: `werkgever.${stad.werkgeverA}` })}`
  const rest = async () => JSON.parse((await stuur(app, { pad, drager: sleutel, kop: eigenHerkomst(app) })).tekst)
  expect((await rest()).stil).toBeLessThanOrEqual(600)
  expect((await rest()).stil).toBeLessThanOrEqual(600)
  for (const [dader, drager] of await onbevoegden(stad, 'hr', 'verzuim.lezen'))
    expect((await stuur(app, { pad, drager, kop: eigenHerkomst(app) })).status, dader).toBe(401)
  for (const kop of [{}, { origin: 'https://kwaad.example' }] as Record<string, string>[])
    for (const methode of ['GET', 'POST'])
      expect((await stuur(app, { methode, pad, drager: sleutel, kop })).status).toBe(403)
  expect((await rest()).stil).toBeLessThanOrEqual(600)
  expect((await stuur(app, { methode: 'POST', pad, drager: sleutel, kop: eigenHerkomst(app) })).status).toBe(204)
  expect((await rest()).stil).toBeGreaterThan(1_700)
})
