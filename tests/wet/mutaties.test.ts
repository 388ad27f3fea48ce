import { describe, expect, it } from 'vitest'
import { BOETES, boete } from '../../lib/wet/boetes.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { metMutatie, mutaties } from './mutaties.ts'
import { beoordeel, leesVoorbeelden } from './voorbeeld.ts'

const voorbeelden = leesVoorbeelden()
const alle = mutaties(REGELS)

describe('each number and switch of the table is held by an example', () => {
  it('finds no difference with the table as it is', () => {
    expect(voorbeelden.filter((v) => beoordeel(v).length > 0).map((v) => v.pad)).toEqual([])
  })

  it('has mutants of every row', () => {
    expect(alle.length).toBeGreaterThan(200)
    const rijen = new Set([...REGELS.inDienst, ...REGELS.erdZw, ...REGELS.vangnet])
    expect([...rijen].filter((r) => !alle.some((m) => m.regel === r)).map((r) => r.code)).toEqual([])
  })

  it('turns an example red for each mutant', () => {
    const overlevend = alle.filter((m) => {
      const regels = metMutatie(REGELS, m)
      // Examples that name the row first: most mutants die at once.
      const opNaam = (v: (typeof voorbeelden)[number]): boolean =>
        v.verwacht.mijlpalen?.some((x) => x.code === m.regel.code) ?? false
      const eerst = [...voorbeelden].sort((a, b) => Number(opNaam(b)) - Number(opNaam(a)))
      return !eerst.some((v) => beoordeel(v, regels).length > 0)
    })
    expect(overlevend.map((m) => m.naam)).toEqual([])
  })

  it('turns an example red for each number of the fines', () => {
    const stappen = voorbeelden.flatMap((v) => v.verwacht.boetes ?? [])
    const klopt = (tabellen: typeof BOETES): boolean =>
      stappen.every((s) => boete(s.code, s.dagenTeLaat, s.termijn, tabellen) === s.euro)
    expect(klopt(BOETES)).toBe(true)
    const overlevend: string[] = []
    BOETES.forEach((t, i) => {
      t.trappen.forEach((trap, j) => {
        for (const veld of ['totEnMet', 'euro'] as const) {
          const waarde = trap[veld]
          if (waarde === null) continue
          for (const n of [-1, 1]) {
            const trappen = t.trappen.map((x, k) => (k === j ? { ...x, [veld]: waarde + n } : x))
            const tabellen = BOETES.map((x, k) => (k === i ? { ...t, trappen } : x))
            if (klopt(tabellen)) overlevend.push(`${t.code} trap ${j} ${veld} ${n}`)
          }
        }
      })
    })
    expect(overlevend).toEqual([])
  })
})
