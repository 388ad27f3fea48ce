import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afdelingenIn, alleIn, alsGroepen, KLEINSTE_GROEP } from '@/lib/cijfers/groepen'
import { maakKijker } from '@/lib/cijfers/kijker'
import { type Telling, telling } from '@/lib/cijfers/tellen'
import type { Afdeling } from '@/lib/organisatie/afdelingsboom'
import { dag, plusDagen } from '@/lib/wet/kalender'

// From all that is shown, of whatever department and period, no number of a small group follows by adding and subtracting.

const MAANDEN = 3

/** Departments with, for each month, how many people stand in each itself; the first is who has none. */
const organisatie = fc
  .array(
    fc.record({
      ouder: fc.nat(20),
      mensen: fc.array(fc.oneof(fc.nat(7), fc.nat(30)), { minLength: MAANDEN, maxLength: MAANDEN }),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((rijen) =>
    rijen.map(({ ouder, mensen }, i) => ({
      id: i === 0 ? null : `a${i}`,
      ouderId: i === 0 || ouder % i === 0 ? null : `a${ouder % i}`,
      mensen,
    })),
  )

type Rij = { id: string | null; ouderId: string | null; mensen: number[] }

function bouw(rijen: readonly Rij[]) {
  const afdelingen: Afdeling[] = rijen.flatMap(({ id, ouderId }) => (id === null ? [] : [{ id, naam: id, ouderId }]))
  const t: Telling = telling(
    rijen.flatMap(({ id, mensen }) =>
      mensen.map((a, m) => ({
        soort: 'mensen' as const,
        afdelingId: id,
        maand: 1 << m,
        klasse: 0,
        a,
        b: 0,
      })),
    ),
    {
      eerste: 0,
      grenzen: Array.from({ length: MAANDEN + 1 }, (_, m) => plusDagen(dag('2026-01-01'), 30 * m)),
      perioden: { nu: { eerste: 0, laatste: MAANDEN - 1 }, eerder: { eerste: 0, laatste: 0 } },
    },
  )
  const alles = alsGroepen(afdelingen)
  return { alles, kijker: maakKijker(t, alles) }
}

const perioden = Array.from({ length: MAANDEN }, (_, eerste) =>
  Array.from({ length: MAANDEN - eerste }, (_, n) => ({ eerste, laatste: eerste + n })),
).flat()

describe('what may be shown', () => {
  test('nothing that is shown tells, with all else that is shown, about fewer than five people', () => {
    let verborgen = 0
    let getoond = 0
    fc.assert(
      fc.property(organisatie, (rijen) => {
        const { alles, kijker } = bouw(rijen)
        // Each shown number is a sum over people of a department in a month. Whoever stands in exactly the same shown numbers
        // cannot be told apart: every number that can be computed is of some of these classes as a whole.
        const klassen = new Map<string, { maand: number; n: number }[]>()
        const inGetoond = new Map<string, string[]>()
        for (const groep of alleIn(alles))
          for (const p of perioden) {
            if (kijker.verborgen(groep, p)) {
              verborgen += 1
              continue
            }
            getoond += 1
            for (const id of afdelingenIn(groep))
              for (let m = p.eerste; m <= p.laatste; m += 1) {
                const plek = `${id} ${m}`
                inGetoond.set(plek, [...(inGetoond.get(plek) ?? []), `${groep.sleutel} ${p.eerste}-${p.laatste}`])
              }
          }
        for (const { id, mensen } of rijen)
          mensen.forEach((n, maand) => {
            const merk = inGetoond.get(`${id} ${maand}`)?.join('|')
            if (merk !== undefined) klassen.set(merk, [...(klassen.get(merk) ?? []), { maand, n }])
          })
        for (const leden of klassen.values())
          for (let m = 0; m < MAANDEN; m += 1) {
            const n = leden.filter((l) => l.maand === m).reduce((som, l) => som + l.n, 0)
            expect(n === 0 || n >= KLEINSTE_GROEP, `${n} people`).toBe(true)
          }
      }),
      { numRuns: 2000 },
    )
    // the worlds were not all alike
    expect(verborgen).toBeGreaterThan(1000)
    expect(getoond).toBeGreaterThan(1000)
  })

  const stand = (...delen: [string | null, string | null, number][]) => {
    const { alles, kijker } = bouw(delen.map(([id, ouderId, n]) => ({ id, ouderId, mensen: [n, n, n] })))
    return Object.fromEntries(
      [...alleIn(alles)].map((g) => {
        return [g.sleutel, kijker.verborgen(g, { eerste: 0, laatste: 2 }) ?? 'getoond']
      }),
    )
  }

  test('one small department hides the smallest other one as well', () => {
    expect(stand(['a', null, 4], ['b', null, 20], ['c', null, 30])).toMatchObject({
      alles: 'getoond',
      a: 'teKlein',
      b: 'beschermt',
      c: 'getoond',
    })
  })

  test('two small ones that are together five hide nobody else', () => {
    expect(stand(['a', null, 3], ['b', null, 2], ['c', null, 30])).toMatchObject({
      a: 'teKlein',
      b: 'teKlein',
      c: 'getoond',
    })
  })

  test('two that are together fewer do', () => {
    expect(stand(['a', null, 1], ['b', null, 2], ['c', null, 30], ['d', null, 9])).toMatchObject({
      c: 'getoond',
      d: 'beschermt',
    })
  })

  test('who has no department, and who stands in a department itself, are groups as well', () => {
    expect(stand([null, null, 2], ['a', null, 9], ['b', null, 30])).toMatchObject({
      'alles/rest': 'teKlein',
      a: 'beschermt',
      b: 'getoond',
    })
    expect(stand(['a', null, 3], ['b', 'a', 9], ['c', 'a', 30], ['d', null, 8])).toMatchObject({
      a: 'getoond',
      'a/rest': 'teKlein',
      b: 'beschermt',
      c: 'getoond',
    })
  })

  test('what lies in a hidden department is hidden for who asks for it alone', () => {
    expect(stand(['a', null, 4], ['b', null, 0], ['c', 'b', 8], ['d', 'b', 9], ['e', null, 90])).toMatchObject({
      b: 'beschermt',
      c: 'beschermt',
      d: 'beschermt',
    })
  })

  test('a period has no number when one of its months may not have one', () => {
    const { alles, kijker } = bouw([{ id: 'a', ouderId: null, mensen: [9, 4, 9] }])
    const van = (eerste: number, laatste: number) => kijker.verborgen(alles, { eerste, laatste }) === null
    expect([van(0, 0), van(1, 1), van(2, 2), van(0, 1), van(0, 2)]).toEqual([true, false, true, false, false])
  })

  test('nobody is no small group', () => {
    expect(stand(['a', null, 0], ['b', null, 7])).toMatchObject({ a: 'getoond', b: 'getoond', alles: 'getoond' })
    expect(stand(['a', null, 0])).toMatchObject({ a: 'getoond', alles: 'getoond' })
  })
})
