import { addDays, formatISO, parseISO } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dag,
  dagenTussen,
  eersteWerkdagVanaf,
  feestdagen,
  hoeVer,
  isDag,
  isWerkdag,
  laatsteWerkdagTot,
  leesDag,
  max,
  min,
  plusDagen,
  plusMaanden,
  toonDag,
  toonDagKort,
  toonDagZonderJaar,
  toonWeekdag,
  vandaagInNederland,
} from '../../lib/wet/kalender.ts'
import { isVrij, nr } from './wandkalender.ts'

describe('reading a day', () => {
  it.each([
    ['12-05-2025', '2025-05-12'],
    ['2-5-2025', '2025-05-02'],
    ['2025-05-12', '2025-05-12'],
    [' 12-05-2025 ', '2025-05-12'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2000', '2000-02-29'],
    ['01-01-1900', '1900-01-01'],
    ['31-12-2100', '2100-12-31'],
  ])('reads %s', (tekst, verwacht) => {
    expect(leesDag(tekst)).toBe(verwacht)
  })

  it.each([
    '31-02-2026',
    '29-02-2027',
    '29-02-1900',
    '31-04-2025',
    '00-01-2025',
    '01-00-2025',
    '01-13-2025',
    '32-01-2025',
    '01-01-0026',
    '01-01-26',
    '01-01-20226',
    '20226-01-01',
    '0026-01-01',
    '31-12-1899',
    '01-01-2101',
    '2025-5-12',
    '2025/05/12',
    '12.05.2025',
    '12 mei 2025',
    '',
    '   ',
    '12-05-2025T00:00',
    '-1-05-2025',
    '1e-05-2025',
    '١٢-٠٥-٢٠٢٥',
  ])('refuses %j', (tekst) => {
    expect(leesDag(tekst)).toBeNull()
  })

  it('throws on a day that is none', () => {
    expect(() => dag('2026-02-31')).toThrow(RangeError)
    expect(() => dag('12-05-2025')).toThrow(RangeError)
    expect(() => plusDagen(dag('2025-01-01'), 1.5)).toThrow(RangeError)
    expect(() => plusDagen(dag('2299-12-31'), 1)).toThrow(RangeError)
    expect([isDag('2025-02-28'), isDag('2025-02-30'), isDag(20250228)]).toEqual([true, false, false])
  })

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 47846 }), (n) => {
        const d = plusDagen(dag('1970-01-01'), n)
        expect(leesDag(toonDagKort(d))).toBe(d)
        expect(leesDag(d)).toBe(d)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('counting', () => {
  it('agrees with date-fns on every day of 1900-2100', () => {
    const begin = parseISO('1900-01-01')
    const d0 = dag('1900-01-01')
    let fouten = 0
    for (let n = 0; n <= 73413; n += 7) {
      const verwacht = formatISO(addDays(begin, n), { representation: 'date' })
      const d = plusDagen(d0, n)
      if (d !== verwacht || dagenTussen(d0, d) !== n) fouten++
    }
    expect(fouten).toBe(0)
    expect(plusDagen(d0, 73413)).toBe('2100-12-31')
  })

  it('crosses the change to and from summer time', () => {
    expect(plusDagen(dag('2025-03-29'), 2)).toBe('2025-03-31')
    expect(plusDagen(dag('2025-10-25'), 2)).toBe('2025-10-27')
    expect(dagenTussen(dag('2025-10-25'), dag('2025-10-27'))).toBe(2)
    expect(dagenTussen(dag('2025-10-27'), dag('2025-10-25'))).toBe(-2)
  })

  it('adds months, to the last day of a shorter month', () => {
    expect(plusMaanden(dag('2025-01-31'), 1)).toBe('2025-02-28')
    expect(plusMaanden(dag('2024-01-31'), 1)).toBe('2024-02-29')
    expect(plusMaanden(dag('2025-12-15'), 1)).toBe('2026-01-15')
    expect(plusMaanden(dag('2025-03-31'), -1)).toBe('2025-02-28')
  })

  it('finds the earliest and the latest', () => {
    const [a, b, c] = [dag('2025-02-01'), dag('2024-12-31'), dag('2025-01-15')]
    expect([min(a, b, c), max(a, b, c), min(a), max(a)]).toEqual([b, a, a, a])
  })
})

describe('working days', () => {
  it('knows the nine public holidays of 2025 and of 2024', () => {
    expect(feestdagen(2025).map((f) => f.dag)).toEqual([
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-04-26',
      '2025-05-05',
      '2025-05-29',
      '2025-06-09',
      '2025-12-25',
      '2025-12-26',
    ])
    expect(feestdagen(2024).map((f) => f.dag)).toEqual([
      '2024-01-01',
      '2024-03-29',
      '2024-04-01',
      '2024-04-27',
      '2024-05-05',
      '2024-05-09',
      '2024-05-20',
      '2024-12-25',
      '2024-12-26',
    ])
  })

  it('gives a day once when two holidays share it', () => {
    expect(feestdagen(2016).find((f) => f.dag === '2016-05-05')?.naam).toBe('Bevrijdingsdag en Hemelvaartsdag')
    expect(feestdagen(2016).length).toBe(8)
  })

  it('agrees with a second calendar on every day of 1950-2099', () => {
    const fouten: string[] = []
    for (let n = nr('1950-01-01'); n <= nr('2099-12-31'); n++) {
      const d = plusDagen(dag('1970-01-01'), n)
      if (isWerkdag(d) === isVrij(n)) fouten.push(d)
    }
    expect(fouten).toEqual([])
  })

  it('moves to a working day, forward and back', () => {
    expect(eersteWerkdagVanaf(dag('2025-05-05'))).toBe('2025-05-06')
    expect(eersteWerkdagVanaf(dag('2025-04-18'))).toBe('2025-04-22')
    expect(eersteWerkdagVanaf(dag('2025-05-06'))).toBe('2025-05-06')
    expect(laatsteWerkdagTot(dag('2025-04-21'))).toBe('2025-04-17')
    expect(laatsteWerkdagTot(dag('2025-04-17'))).toBe('2025-04-17')
  })
})

describe('showing a day', () => {
  it('in Dutch', () => {
    expect(toonDag(dag('2025-05-12'))).toBe('ma 12 mei 2025')
    expect(toonDag(dag('2026-03-01'))).toBe('zo 1 mrt 2026')
    expect(toonDagZonderJaar(dag('2026-06-08'))).toBe('ma 8 jun')
    expect(toonDagKort(dag('2025-05-02'))).toBe('02-05-2025')
    expect(toonWeekdag(dag('2025-05-10'))).toBe('zaterdag')
  })

  it.each([
    [0, 'vandaag'],
    [1, 'morgen'],
    [2, 'nog 2 dagen'],
    [40, 'nog 40 dagen'],
    [-1, 'gisteren'],
    [-3, '3 dagen geleden'],
  ])('%i days away is %s', (n, verwacht) => {
    expect(hoeVer(plusDagen(dag('2026-11-21'), n), dag('2026-11-21'))).toBe(verwacht)
  })
})

describe('today in the Netherlands', () => {
  it.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('%s is %s', (moment, verwacht) => {
    expect(vandaagInNederland(new Date(moment))).toBe(verwacht)
  })
})
