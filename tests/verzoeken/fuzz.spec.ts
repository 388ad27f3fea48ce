import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { acties } from './hulp/acties'
import { afdruk } from './hulp/afdruk'
import { actiesVanBouw } from './hulp/bouw'
import { expect, test } from './hulp/eigen-app'
import { BINNENKANT, heel, inAdres, keren, naam, waarde } from './hulp/rommel'
import { alsMultipart, eigenHerkomst, gaatNaar, roepActie, stuur, type Velden, type Waarde } from './hulp/ruw'
import { bouwStad, type Stad } from './hulp/stad'
import { maakSlachtoffer, openPaginas, paginas, type Slachtoffer } from './hulp/wegen'

// Whatever is sent: an answer that is ours, never an error of the server, never a look inside, never half a deed.

let stad: Stad
let wie: Slachtoffer

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
  wie = await maakSlachtoffer(stad, stad.leesLijst)
})

test.slow()

const VRAGEN = [
  ...['zoek', 'na', 'stand', 'afdeling', 'duur', 'dienst', 'van', 'werkgever', 'mijlpaal', 'wie', 'weken', 'afwezig'],
  ...['nieuw', 'werknemer', 'wat', 'op', 'tot', 'dag', 'dagAnders', 'melding', 'hersteld', 'vanaf', 'gelukt', 'fout'],
  ...['taken', 'reden', 'naar', 'voor', 'klaar'],
]

test('any page with any query', async ({ app }) => {
  const wegen = [...Object.keys(paginas), ...openPaginas]
  const vraag = fc.array(fc.tuple(naam(...VRAGEN), waarde), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...wegen), vraag, fc.boolean(), async (weg, delen, rsc) => {
      const pagina = paginas[weg]
      const adres = pagina?.pad(wie) ?? weg
      const query = delen.map(([n, w]) => `${inAdres(n)}=${inAdres(w)}`).join('&')
      const antwoord = await stuur(app, {
        pad: `${adres}${adres.includes('?') ? '&' : '?'}${query}`,
        drager: stad.anderen[pagina?.als ?? 'hr'].sleutel,
        kop: rsc ? { rsc: '1' } : {},
      })
      expect(antwoord.status, antwoord.tekst.slice(0, 200)).toBeLessThan(500)
      expect(antwoord.tekst).not.toMatch(BINNENKANT)
    }),
    { numRuns: keren(150) },
  )
})

test('any id in an address', async ({ app }) => {
  const metId = Object.entries(paginas).filter(([weg]) => weg.includes('['))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...metId),
      fc.array(waarde, { minLength: 2, maxLength: 2 }),
      async ([weg, pagina], ids) => {
        let nummer = 0
        const pad = weg.replaceAll(/\[[^\]]+\]/g, () => inAdres(ids[nummer++] ?? '').replaceAll('.', '%2e'))
        const antwoord = await stuur(app, { pad, drager: stad.anderen[pagina.als].sleutel })
        expect(antwoord.status, `${pad}: ${antwoord.tekst.slice(0, 200)}`).toBeLessThan(500)
        expect(antwoord.tekst).not.toMatch(BINNENKANT)
      },
    ),
    { numRuns: keren(80) },
  )
})

type Ingreep =
  | { soort: 'vervang' | 'herhaal'; veld: number; waarde: string }
  | { soort: 'laatWeg'; veld: number }
  | { soort: 'bestand'; veld: number }
  | { soort: 'erbij'; naam: string; waarde: string }

const veld = fc.nat({ max: 30 })
const ingreep: fc.Arbitrary<Ingreep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ soort: fc.constant('vervang' as const), veld, waarde }) },
  { weight: 2, arbitrary: fc.record({ soort: fc.constant('herhaal' as const), veld, waarde }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('laatWeg' as const), veld }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('bestand' as const), veld }) },
  {
    weight: 1,
    arbitrary: fc.record({
      soort: fc.constant('erbij' as const),
      naam: naam('bevestigd', 'verzoek', 'werkgeverId'),
      waarde,
    }),
  },
)

/** The fields of a good form after something was done to them. */
function verknoei(goed: Velden, ingrepen: Ingreep[]): Velden {
  const velden: Velden = [...goed, ['verzoek', randomUUID()]]
  for (const wat of ingrepen) {
    if (wat.soort === 'erbij') {
      velden.push([wat.naam, wat.waarde])
      continue
    }
    const plaats = wat.veld % velden.length
    const [welk] = velden[plaats] ?? ['']
    const nieuw: Waarde = wat.soort === 'bestand' ? { bestand: 'a.csv', inhoud: Buffer.from('x') } : ''
    if (wat.soort === 'laatWeg') velden.splice(plaats, 1)
    else if (wat.soort === 'bestand') velden[plaats] = [welk, nieuw]
    else if (wat.soort === 'vervang') velden[plaats] = [welk, wat.waarde]
    else velden.splice(plaats, 0, [welk, wat.waarde])
  }
  return velden
}

test('any form with anything in its fields', async ({ app }) => {
  const bouw = actiesVanBouw()
  const goed = new Map<string, { pad: string; velden: Velden }>()
  for (const [actie, rij] of Object.entries(acties)) goed.set(actie, await rij.maak(stad))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(acties)),
      fc.array(ingreep, { minLength: 1, maxLength: 4 }),
      async (actie, ingrepen) => {
        const { pad, velden } = goed.get(actie) ?? { pad: '/', velden: [] }
        const voor = await afdruk(app.admin)
        const antwoord = await roepActie(app, {
          pad,
          id: bouw.get(actie) ?? '',
          drager: stad.anderen[acties[actie]?.als ?? 'hr'].sleutel,
          velden: verknoei(velden, ingrepen),
        })
        expect(antwoord.status, `${actie}: ${antwoord.tekst.slice(0, 300)}`).toBeLessThan(500)
        expect(antwoord.tekst).not.toMatch(BINNENKANT)
        if (gaatNaar(antwoord) === null) expect(await afdruk(app.admin), `${actie} refused`).toEqual(voor)
      },
    ),
    { numRuns: keren(200) },
  )
})

test('any body, where a form is expected', async ({ app }) => {
  const drager = stad.anderen.hr.sleutel
  const id = actiesVanBouw().get('app/werkgever/ziekmelden/acties.ts#meldZiekActie') ?? ''
  const lijven: [soort: Record<string, string>, lijf: string][] = [
    [{ 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n'],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\n\r\n--x--\r\n'],
    [{ 'content-type': 'multipart/form-data' }, 'x'],
    [{ 'content-type': 'application/json' }, '{'],
    [{ 'content-type': 'text/plain;charset=UTF-8' }, '[]'],
    [{ 'content-type': 'text/plain;charset=UTF-8' }, '["$F1","$@2"]'],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 'a=%zz'],
    [{}, ''],
  ]
  const acties = [{}, { 'next-action': id }, { 'next-action': 'f'.repeat(42) }, { 'next-action': '' }]
  const voor = await afdruk(app.admin)
  for (const [soort, lijf] of lijven) {
    for (const actie of acties as Record<string, string>[]) {
      for (const pad of ['/werkgever/ziekmelden', '/aanmelden', '/werkgever/inlezen/lezen']) {
        const kop = { ...eigenHerkomst(app), ...soort, ...actie }
        const antwoord = await stuur(app, { methode: 'POST', pad, drager, lijf: Buffer.from(lijf), kop })
        expect(antwoord.tekst, JSON.stringify(kop)).not.toMatch(BINNENKANT)
        // What is no message of React's own is refused by Next before our code, with a bare 500; the route is all ours.
        if (pad.endsWith('/lezen')) expect(antwoord.status, JSON.stringify(kop)).toBe(303)
        else if (antwoord.status >= 500) expect(antwoord.tekst.length, antwoord.tekst).toBeLessThan(200)
      }
    }
  }
  expect(await afdruk(app.admin)).toEqual(voor)
})

test('a list with anything in its cells', async ({ app }) => {
  const drager = stad.anderen.hr.sleutel
  const kop = 'personeelsnummer;voornaam;achternaam;functie;uren per week;datum in dienst'
  const lijst = fc.oneof(
    fc
      .array(fc.array(waarde, { maxLength: 8 }), { maxLength: 4 })
      .map((r) => [kop, ...r.map((c) => c.join(';'))].join('\r\n')),
    waarde,
  )
  await fc.assert(
    fc.asyncProperty(lijst, waarde, fc.boolean(), async (tekst, bestand, latijn) => {
      const inhoud = Buffer.from(tekst, latijn ? 'latin1' : 'utf8')
      const { lijf, soort } = alsMultipart([['bestand', { bestand: heel(bestand), inhoud }]])
      const antwoord = await stuur(app, {
        methode: 'POST',
        pad: '/werkgever/inlezen/lezen',
        drager,
        lijf,
        kop: { ...eigenHerkomst(app), 'content-type': soort },
      })
      expect(antwoord.status, antwoord.tekst.slice(0, 200)).toBe(303)
      const vervolg = await stuur(app, { pad: antwoord.kop.location ?? '/', drager })
      expect(vervolg.status).toBe(200)
      expect(vervolg.tekst).not.toMatch(BINNENKANT)
    }),
    { numRuns: keren(40) },
  )
})
