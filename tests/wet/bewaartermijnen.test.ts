import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BEWAARTERMIJNEN,
  type Bewaarfeiten,
  bewaarTot,
  bewaring,
  hoeLang,
  isTelpunt,
  legBewarenUit,
} from '@/lib/wet/bewaartermijnen'
import { dag, dagenTussen, isDag, max, plusDagen } from '@/lib/wet/kalender'

const niets: Bewaarfeiten = {
  toestand: 'gesloten',
  gesloten: dag('2024-12-04'),
  eindeDienstverband: null,
  eindeLoonsanctie: null,
  contact: null,
  afspraak: null,
  document: null,
  advies: null,
  taak: null,
}
const dagen = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDagen(dag('2004-01-01'), n))
const misschien = fc.option(dagen, { nil: null })
const feiten: fc.Arbitrary<Bewaarfeiten & { gesloten: NonNullable<Bewaarfeiten['gesloten']> }> = fc.record({
  toestand: fc.constant('gesloten'),
  gesloten: dagen,
  eindeDienstverband: misschien,
  eindeLoonsanctie: misschien,
  contact: misschien,
  afspraak: misschien,
  document: misschien,
  advies: misschien,
  taak: misschien,
})

describe('until when a case is kept', () => {
  test('two years after it closed, when nothing was done later', () => {
    expect(bewaring(niets)).toEqual({
      eindeBegeleiding: '2024-12-04',
      geteldVanaf: 'gesloten',
      bewaarTot: '2026-12-04',
    })
  })

  test.each([
    ['eindeDienstverband', '2025-01-31', '2027-01-31'],
    ['eindeLoonsanctie', '2025-06-30', '2027-06-30'],
    ['contact', '2024-12-05', '2026-12-05'],
    ['afspraak', '2025-02-01', '2027-02-01'],
    ['document', '2025-03-01', '2027-03-01'],
    ['advies', '2025-03-02', '2027-03-02'],
    ['taak', '2026-01-01', '2028-01-01'],
  ] as const)('counted from %s when that was later', (feit, op, tot) => {
    expect(bewaring({ ...niets, [feit]: dag(op) })).toEqual({ eindeBegeleiding: op, geteldVanaf: feit, bewaarTot: tot })
    // and not when it was before, or on the very day
    expect(bewaring({ ...niets, [feit]: dag('2024-12-04') })?.geteldVanaf).toBe('gesloten')
    expect(bewaring({ ...niets, [feit]: dag('2020-01-01') })?.geteldVanaf).toBe('gesloten')
  })

  test('29 February becomes the 28th of a year that has none', () => {
    expect(bewaring({ ...niets, gesloten: dag('2024-02-29') })?.bewaarTot).toBe('2026-02-28')
    expect(bewaring({ ...niets, gesloten: dag('2026-02-28') })?.bewaarTot).toBe('2028-02-28')
    expect(bewaarTot({ aantal: 1, eenheid: 'maanden' }, dag('2026-01-31'))).toBe('2026-02-28')
  })

  test.each(['open', 'onderbroken', 'gesloten'])(
    'a case that is %s without a day of closing has no end',
    (toestand) => {
      expect(bewaring({ ...niets, toestand, gesloten: null })).toBeNull()
    },
  )

  test.each(['open', 'onderbroken'])('a case that is %s is never due', (toestand) => {
    fc.assert(
      fc.property(feiten, (f) => {
        expect(bewaring({ ...f, toestand })).toBeNull()
      }),
    )
  })
})

test('guidance ends on the latest of its days, and it is kept for two calendar years after that', () => {
  fc.assert(
    fc.property(feiten, (f) => {
      const b = bewaring(f)
      if (!b) throw new Error('a closed case has an end')
      const alle = [f.eindeDienstverband, f.eindeLoonsanctie, f.contact, f.afspraak, f.document, f.advies, f.taak]
      expect(b.eindeBegeleiding).toBe(max(f.gesloten, ...alle.filter((d) => d !== null)))
      expect(f[b.geteldVanaf]).toBe(b.eindeBegeleiding)
      expect([729, 730, 731]).toContain(dagenTussen(b.eindeBegeleiding, b.bewaarTot))
      expect(Number(b.bewaarTot.slice(0, 4)) - Number(b.eindeBegeleiding.slice(0, 4))).toBe(2)
      expect(isDag(b.bewaarTot)).toBe(true)
    }),
  )
})

test('more that was done never makes it shorter', () => {
  const soorten = [
    'eindeDienstverband',
    'eindeLoonsanctie',
    'contact',
    'afspraak',
    'document',
    'advies',
    'taak',
  ] as const
  fc.assert(
    fc.property(feiten, fc.constantFrom(...soorten), dagen, (f, soort, op) => {
      const zonder = bewaring({ ...f, [soort]: null })
      const met = bewaring({ ...f, [soort]: op })
      expect((met?.bewaarTot ?? '') >= (zonder?.bewaarTot ?? '')).toBe(true)
    }),
  )
})

test('the explanation says from what, how long, and by which rule', () => {
  const b = bewaring({ ...niets, document: dag('2025-03-01') })
  if (!b) throw new Error('closed')
  const uitleg = legBewarenUit(b)
  expect(uitleg.kop).toBe('Een verzuimdossier bewaart u tot 2 jaar na het einde van de begeleiding.')
  expect(uitleg.stappen).toEqual([
    'De begeleiding eindigde op za 1 mrt 2025: toen is het laatste document vastgesteld of ondertekend',
    '+ 2 jaar = ma 1 mrt 2027',
    'daarna vernietigen, en nooit eerder dan 30 dagen nadat het is aangekondigd',
  ])
  expect(uitleg.artikel).toContain('Autoriteit Persoonsgegevens')
  expect(uitleg.url).toMatch(/^https:/)
})

test('every row has a source and a code of its own', () => {
  const rijen = Object.entries(BEWAARTERMIJNEN)
  for (const [code, r] of rijen) {
    expect(r.code).toBe(code)
    expect(new URL(r.url).protocol).toBe('https:')
    expect(isDag(r.geldigVan)).toBe(true)
    expect(hoeLang(r)).toBe('2 jaar')
  }
  expect(hoeLang({ aantal: 1, eenheid: 'maanden' })).toBe('1 maand')
  expect(['gesloten', 'taak', 'iets'].map(isTelpunt)).toEqual([true, true, false])
})
