import { expect, test } from './hulp/eigen-app'
import { stuur } from './hulp/ruw'
import { bouwStad, type Stad } from './hulp/stad'

// What a page asks of the database does not grow with what stands on it. Counted on the wire, not timed.

/** Beginning and end of the transaction and its settings are not counted; who asks and the line in the trail are. */
const HOOGSTENS = 6

let stad: Stad

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
})

test('work list, homes and case page ask as little for thirty cases as for one', async ({ app }) => {
  const { gevalId } = await stad.ziek(50)
  const paginas: [string, 'hr' | 'verzuimconsultant'][] = [
    ['/arbodienst', 'verzuimconsultant'],
    ['/arbodienst?van=alle', 'verzuimconsultant'],
    ['/arbodienst/dossiers', 'verzuimconsultant'],
    [`/arbodienst/dossiers/${gevalId}`, 'verzuimconsultant'],
    ['/werkgever', 'hr'],
    ['/werkgever/verzuim', 'hr'],
    ['/werkgever/medewerkers', 'hr'],
    [`/werkgever/verzuim/${gevalId}`, 'hr'],
  ]
  const tel = async () => {
    const uit: Record<string, string[]> = {}
    for (const [pad, rol] of paginas) {
      const { uitkomst, opdrachten } = await app.relais.tel(() =>
        stuur(app, { pad, drager: stad.anderen[rol].sleutel }),
      )
      expect(uitkomst.status, pad).toBe(200)
      uit[pad] = opdrachten.map((o) => o.replace(/\s+/g, ' ').slice(0, 120))
    }
    return uit
  }
  const aantallen = (van: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(van).map(([pad, opdrachten]) => [pad, opdrachten.length]))
  const een = await tel()
  for (let n = 0; n < 29; n++) await stad.ziek(1 + n * 3)
  const dertig = await tel()
  console.log(JSON.stringify(aantallen(dertig)))
  expect(aantallen(dertig)).toEqual(aantallen(een))
  for (const [pad, opdrachten] of Object.entries(dertig)) {
    expect(opdrachten.length, `${pad}\n${opdrachten.join('\n')}`).toBeGreaterThan(1)
    expect(opdrachten.length, `${pad}\n${opdrachten.join('\n')}`).toBeLessThanOrEqual(HOOGSTENS)
  }
})
