import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cijfersSql, type Telrij, vensterVan } from '@/lib/cijfers/cijfers-sql'
import { eersteDag, laatsteDag, maandVan } from '@/lib/cijfers/maanden'
import { jaarEerder } from '@/lib/cijfers/perioden'
import { type Totalen, telling, totalen } from '@/lib/cijfers/tellen'
import { dag, plusDagen } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { dagVoorDag } from './dag-voor-dag'
import { type Baan, kijk, type Mens, maakWerkgever, type Spel } from './wereldje'

// What one statement says about a random werkgever, against each day counted by itself.

const proef = await proefDatabase()

const BEGIN = dag('2023-10-01')
const dagen = (tot = 900) => fc.nat(tot).map((n) => plusDagen(BEGIN, n))
const soms = <T>(a: fc.Arbitrary<T>) => fc.option(a, { freq: 3 })

/** Absences one after the other, as the database demands of one employment. */
const spellen: fc.Arbitrary<Spel[]> = fc
  .array(
    fc.record({
      gat: fc.integer({ min: 0, max: 200 }),
      duur: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 420 })),
      werkt: fc.uniqueArray(
        fc.record({
          na: fc.nat(60),
          percentage: fc.nat(99),
          therapeutisch: fc.boolean(),
          vervallen: fc.constantFrom(false, false, true),
        }),
        { maxLength: 3, selector: (h) => h.na },
      ),
      weg: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 4 },
  )
  .chain((stukken) => fc.tuple(fc.constant(stukken), dagen(300), fc.boolean()))
  .map(([stukken, begin, loopt]) => {
    let d = begin
    return stukken.map(({ gat, duur, werkt, weg }, i) => {
      const d1 = plusDagen(d, gat)
      const hersteldPer = plusDagen(d1, duur)
      d = hersteldPer
      return {
        d1,
        hersteldPer: loopt && i === stukken.length - 1 ? null : hersteldPer,
        ingetrokken: weg,
        werkt: werkt.map(({ na, ...h }) => ({ ...h, vanaf: plusDagen(d1, na) })),
      }
    })
  })

const baan: fc.Arbitrary<Baan> = fc
  .record({
    begin: dagen(500),
    duur: soms(fc.nat(500)),
    uren: fc.integer({ min: 0, max: 40 }),
    vroeg: fc.boolean(),
    ziek: spellen,
  })
  .map(({ begin, duur, uren, vroeg, ziek }) => {
    const van = vroeg ? dag('2019-05-01') : begin
    return { begin: van, einde: duur === null ? null : plusDagen(begin, duur), uren, voltijd: 38, ziek }
  })

const mens = (afdelingen: readonly (string | null)[]): fc.Arbitrary<Mens> =>
  fc.record({
    afdelingId: fc.constantFrom(...afdelingen),
    banen: fc.array(baan, { minLength: 1, maxLength: 3 }),
    verlof: fc.oneof(
      { weight: 3, arbitrary: fc.constant<NonNullable<Mens['verlof']>>([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc
            .record({ van: dagen(700), n: fc.nat(120), vervallen: fc.constantFrom(false, false, true) })
            .map(({ n, ...v }) => ({
              ...v,
              totEnMet: plusDagen(v.van, n),
            })),
          { maxLength: 2 },
        ),
      },
    ),
  })

const rond = (t: Totalen) =>
  JSON.parse(JSON.stringify(t, (_, v) => (typeof v === 'number' ? Math.round(v * 1e6) / 1e6 + 0 : v)))

test('the statement agrees with a count day by day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mens(['a', 'b', null]), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(1, 3, 12),
      fc.nat(10),
      async (mensen, aantal, verschuif) => {
        const { w, werkgeverId, hr, erbij } = await maakWerkgever(proef)
        const ids: Record<string, string> = {
          a: await w.afdeling(werkgeverId, 'A'),
          b: await w.afdeling(werkgeverId, 'B'),
        }
        // the department of a person is that of the employment that ends last, also when it is not the last in the list
        await erbij(mensen.map((m) => ({ ...m, afdelingId: m.afdelingId ? ids[m.afdelingId] : null })))
        const eerste = maandVan(BEGIN) + 12 + verschuif
        const periode = { eerste, laatste: eerste + aantal - 1 }
        const eerder = jaarEerder(periode)
        const venster = vensterVan(werkgeverId, periode)
        const rijen = await kijk(hr, (ctx) => ctx.db.$queryRaw<Telrij[]>(cijfersSql(venster)))
        const grenzen = [...venster.maanden, eersteDag(periode.laatste + 1)]
        const t = telling(rijen, { eerste: eerder.eerste, grenzen, perioden: { nu: periode, eerder } })
        for (const naam of ['a', 'b', null]) {
          const id = naam === null ? null : (ids[naam] ?? '')
          const hier = mensen.filter((m) => m.afdelingId === naam)
          for (const [welke, tijd] of Object.entries(t.perioden))
            expect(rond(totalen(t, [id], welke === 'nu' ? 'nu' : 'eerder'))).toEqual(
              rond(dagVoorDag(hier, eersteDag(tijd.eerste), laatsteDag(tijd.laatste))),
            )
        }
      },
    ),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)
