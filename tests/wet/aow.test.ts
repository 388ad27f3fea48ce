import { describe, expect, it, test } from 'vitest'
import { AOW_LEEFTIJDEN, aowDatum } from '../../lib/wet/aow.ts'
import { dag, plusDagen } from '../../lib/wet/kalender.ts'

// The ages as SVB publishes them, per year in which they are reached.
describe('the AOW age', () => {
  it.each([
    ['1953-01-01', '2019-05-01'],
    ['1955-08-31', '2021-12-31'],
    ['1955-09-01', '2022-04-01'],
    ['1956-06-01', '2023-04-01'],
    ['1957-02-28', '2023-12-28'],
    ['1957-03-01', '2024-03-01'],
    ['1959-11-21', '2026-11-21'],
    ['1960-12-31', '2027-12-31'],
    ['1961-01-01', '2028-04-01'],
    ['1964-09-30', '2031-12-30'],
  ])('born %s: %s', (geboren, op) => {
    expect(aowDatum(dag(geboren))).toBe(op)
  })

  it('is not known yet for who reaches it after the last year that was announced', () => {
    expect(aowDatum(dag('1964-10-01'))).toBeNull()
    expect(aowDatum(dag('1999-01-01'))).toBeNull()
  })

  test('each next row reaches it later than the row before', () => {
    for (const { geborenTotEnMet } of AOW_LEEFTIJDEN.slice(0, -1)) {
      const laatste = aowDatum(geborenTotEnMet) ?? ''
      const eerste = aowDatum(plusDagen(geborenTotEnMet, 1)) ?? ''
      expect(eerste > laatste, geborenTotEnMet).toBe(true)
      // and no year is skipped or shared: the row ends with a calendar year in which the age is reached
      expect(Number(eerste.slice(0, 4)) - Number(laatste.slice(0, 4))).toBeLessThanOrEqual(1)
    }
  })
})
