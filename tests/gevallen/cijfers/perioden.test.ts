import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eersteDag } from '@/lib/cijfers/maanden'
import { grenzen, isVergelijkbaar, jaarEerder, kiesPeriode, perioden, volledigVanaf } from '@/lib/cijfers/perioden'
import { BEWAARTERMIJNEN, bewaarTot } from '@/lib/wet/bewaartermijnen'
import { dag, plusDagen } from '@/lib/wet/kalender'

// What is offered must not shrink because cases are destroyed.

const dagen = fc.integer({ min: 0, max: 4000 }).map((n) => plusDagen(dag('2024-01-01'), n))

test('no day of a period that is offered can be of a case that was destroyed', () => {
  fc.assert(
    fc.property(dagen, fc.integer({ min: 0, max: 800 }), (vandaag, terug) => {
      const vroegst = perioden(vandaag)
        .map((p) => grenzen(p).van)
        .sort()[0]
      if (!vroegst) throw new Error('there is always a period')
      // guidance ends on the last day of sickness at the earliest: a case that touches the period is still kept
      const einde = plusDagen(vroegst, terug)
      if (einde > vandaag) return
      expect(bewaarTot(BEWAARTERMIJNEN.verzuimdossier, einde) >= vandaag).toBe(true)
    }),
  )
})

test('and it is no earlier than it has to be: of the month before, a day may be gone', () => {
  fc.assert(
    fc.property(dagen, (vandaag) => {
      const eerder = eersteDag(volledigVanaf(vandaag) - 1)
      // on the first of a month even that one is kept until the end of the day
      if (vandaag.endsWith('-01')) return
      expect(bewaarTot(BEWAARTERMIJNEN.verzuimdossier, eerder) < vandaag).toBe(true)
    }),
  )
})

test('the last twelve months are compared with the year before; a whole year of which too much is gone is not', () => {
  const vandaag = dag('2026-11-22')
  expect(isVergelijkbaar(vandaag, kiesPeriode(vandaag, ''))).toBe(true)
  expect(isVergelijkbaar(vandaag, kiesPeriode(vandaag, 'ditjaar'))).toBe(true)
  const vorigjaar = kiesPeriode(vandaag, 'vorigjaar')
  expect(grenzen(jaarEerder(vorigjaar)).van).toBe('2024-01-01')
  expect(isVergelijkbaar(vandaag, vorigjaar)).toBe(false)
  expect(perioden(vandaag).map((p) => p.code)).toEqual(
    expect.arrayContaining(['ditjaar', 'vorigjaar', '2026-k3', '2025-k1', '2026-10', '2024-12']),
  )
  expect(perioden(vandaag).map((p) => p.code)).not.toContain('2024-k4')
  expect(kiesPeriode(vandaag, '2024-11').code).toBe('')
})
