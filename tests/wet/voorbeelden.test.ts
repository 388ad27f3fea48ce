import { describe, expect, it } from 'vitest'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { beoordeel, leesVoorbeelden } from './voorbeeld.ts'

const voorbeelden = leesVoorbeelden()

describe('examples per source', () => {
  it('has at least 150 of them, each with its source and reasoning', () => {
    expect(voorbeelden.length).toBeGreaterThanOrEqual(150)
    const kaal = voorbeelden.filter((v) => !v.bron.wet || !v.bron.artikel || !v.redenering || !v.titel)
    expect(kaal.map((v) => v.pad)).toEqual([])
  })

  it('has the first, last and safe day of each row of the table', () => {
    const gedekt = new Set(
      voorbeelden.flatMap((v) =>
        (v.verwacht.mijlpalen ?? []).filter((m) => m.vanaf && m.uiterlijk && m.veilig).map((m) => m.code),
      ),
    )
    // Two rows say in an example of their own which days they have; their first day is that of the period they end.
    const einden = new Set(['loonsanctieEinde', 'eindeLoondoorbetaling', 'eindeLoondoorbetalingAow'])
    const codes = new Set([...REGELS.inDienst, ...REGELS.erdZw, ...REGELS.vangnet].map((r) => r.code))
    expect([...codes].filter((c) => !gedekt.has(c) && !einden.has(c))).toEqual([])
  })

  it.each(voorbeelden.map((v) => [v.pad, v] as const))('%s', (_pad, v) => {
    expect(beoordeel(v)).toEqual([])
  })
})
