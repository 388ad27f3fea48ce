import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Beeld, BREED, SMAL, type Vorm } from '@/components/tijdlijnbeeld/beeld'
import type { TijdlijnGegevens } from '@/components/tijdlijnbeeld/gegevens'
import { letterbreedte, pasIn } from '@/components/tijdlijnbeeld/letterbreedte'
import { plaats } from '@/components/tijdlijnbeeld/plaats'
import { type Vlag, zetVlaggen } from '@/components/tijdlijnbeeld/vlaggen'
import { toestanden } from '@/components/toestand'
import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import { dag, plusDagen } from '@/lib/wet/kalender'

const D1 = dag('2026-01-19')
const na = (weken: number, dagen = 0) => plusDagen(D1, weken * 7 + dagen)
const vormen: [string, Vorm][] = [
  ['wide', BREED],
  ['narrow', SMAL],
]

const basis: TijdlijnGegevens = {
  eersteZiektedag: D1,
  vandaag: na(30),
  week: 31,
  stukken: [{ van: D1, tot: null, percentage: 100 }],
  gaten: [],
  mijlpalen: [],
}

interface Vak {
  x1: number
  x2: number
  y1: number
  y2: number
}

/** The boxes of all names in a picture, as high as their letters. */
function vakken(beeld: Beeld, vorm: Vorm): Vak[] {
  return beeld.stroken.flatMap((strook) =>
    strook.pins.flatMap(({ vlag }) =>
      vlag ? [{ x1: vlag.van, x2: vlag.tot, y1: vlag.y - vorm.letter, y2: vlag.y + 4 }] : [],
    ),
  )
}

function raken(a: Vak, b: Vak): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
}

function controleer(beeld: Beeld, vorm: Vorm) {
  const namen = vakken(beeld, vorm)
  namen.forEach((vak, i) => {
    expect(vak.x1).toBeGreaterThanOrEqual(0)
    expect(vak.x2).toBeLessThanOrEqual(beeld.breedte)
    expect(vak.y1).toBeGreaterThanOrEqual(0)
    for (const ander of namen.slice(i + 1)) expect(raken(vak, ander)).toBe(false)
  })
  const binnen = (x: number, breedte = 0) => {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + breedte).toBeLessThanOrEqual(beeld.breedte)
  }
  for (const strook of beeld.stroken) {
    expect(strook.as + 47).toBeLessThanOrEqual(beeld.hoogte)
    for (const vlak of [...strook.staven, ...strook.gaten, ...strook.jaren]) binnen(vlak.x, vlak.breedte - 0.1)
    for (const staaf of strook.staven) expect(staaf.y).toBeGreaterThanOrEqual(strook.top - 0.1)
    for (const pin of strook.pins) {
      binnen(pin.x - 8, 16)
      expect(pin.y - 8).toBeGreaterThanOrEqual(0)
      expect(pin.y).toBeLessThanOrEqual(strook.as)
    }
    for (const tik of strook.tikken) binnen(tik.x)
    if (strook.vandaag) binnen(strook.vandaag.tekstX - strook.vandaag.half, 2 * strook.vandaag.half)
  }
}

const eenDag = fc.integer({ min: 0, max: 900 }).map((n) => plusDagen(D1, n))
const eenStuk = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 100 }))
  .map(([van, lengte, percentage]) => ({ van: plusDagen(D1, van), tot: plusDagen(D1, van + lengte), percentage }))
const eenGat = fc
  .tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 120 }), fc.boolean())
  .map(([van, lengte, verlof]) => ({
    van: plusDagen(D1, van),
    tot: plusDagen(D1, van + lengte),
    soort: verlof ? ('verlof' as const) : ('hersteld' as const),
  }))
const toestand = fc.constantFrom(...(Object.keys(toestanden) as MijlpaalToestand[]))
const naam = fc.oneof(
  fc.constantFrom('Probleemanalyse', 'Plan van aanpak', '42e-weeksmelding', 'Re-integratieverslag', 'WIA-aanvraag'),
  fc.string({ unit: 'grapheme', minLength: 0, maxLength: 120 }),
)
const willekeurig: fc.Arbitrary<TijdlijnGegevens> = fc.record({
  eersteZiektedag: fc.constant(D1),
  vandaag: fc.option(eenDag),
  week: fc.integer({ min: 1, max: 130 }),
  stukken: fc.array(eenStuk, { maxLength: 8 }),
  gaten: fc.array(eenGat, { maxLength: 6 }),
  mijlpalen: fc
    .array(fc.record({ naam, op: eenDag, toestand }), { maxLength: 24 })
    .map((lijst) => lijst.map((mijlpaal, nummer) => ({ ...mijlpaal, sleutel: `m${nummer}` }))),
  verlenging: fc.option(eenDag.map((totEnMet) => ({ totEnMet, soort: 'loonsanctie' as const }))),
})

describe.each(vormen)('the %s picture', (_naam, vorm) => {
  test('no two names overlap and nothing lies outside, whatever the facts', () => {
    fc.assert(
      fc.property(willekeurig, (gegevens) => controleer(plaats(gegevens, vorm), vorm)),
      { numRuns: 400 },
    )
  })

  test('the same facts give the same picture', () => {
    fc.assert(
      fc.property(willekeurig, (gegevens) => {
        expect(plaats(gegevens, vorm)).toEqual(plaats(gegevens, vorm))
      }),
      { numRuns: 50 },
    )
  })

  test('every milestone keeps its pin, also when there is no room for its name', () => {
    const mijlpalen = Array.from({ length: 40 }, (_, nummer) => ({
      sleutel: `m${nummer}`,
      naam: `Evaluatie ${nummer}`,
      op: na(10, nummer % 5),
      toestand: nummer === 20 ? ('teLaat' as const) : ('opTijdGedaan' as const),
    }))
    const pins = plaats({ ...basis, mijlpalen }, vorm).stroken.flatMap((strook) => strook.pins)
    expect(pins).toHaveLength(40)
    expect(pins.filter((pin) => pin.vlag).length).toBeLessThanOrEqual(vorm.meesteRijen * 3)
    expect(pins.find((pin) => pin.toestand === 'teLaat')?.vlag).not.toBeNull()
  })

  test('a pole does not run through the name of another milestone in an ordinary case', () => {
    const weken = [1, 6, 8, 42, 52, 88, 91, 93, 104]
    const mijlpalen = weken.map((week) => ({
      sleutel: `${week}`,
      naam: 'Re-integratieverslag',
      op: na(week),
      toestand: 'nogNiet' as const,
    }))
    for (const { pins } of plaats({ ...basis, mijlpalen }, vorm).stroken)
      for (const { vlag } of pins)
        for (const ander of pins)
          if (vlag && ander.vlag && ander.x > vlag.van + 1 && ander.x < vlag.tot - 1)
            expect(ander.vlag.rij).toBeLessThan(vlag.rij)
  })
})

describe('the axis', () => {
  test('is 104 weeks long in one strip, or twice 52', () => {
    expect(plaats(basis, BREED)).toMatchObject({ weken: 104, stroken: [{ tikken: { length: 9 } }] })
    expect(plaats(basis, SMAL).stroken.map((strook) => strook.tikken.map((tik) => tik.week))).toEqual([
      [0, 13, 26, 39, 52],
      [52, 65, 78, 91, 104],
    ])
  })

  test('becomes longer with a sanction', () => {
    const beeld = plaats({ ...basis, verlenging: { totEnMet: na(156, -1), soort: 'loonsanctie' } }, BREED)
    expect(beeld.weken).toBe(156)
    expect(beeld.stroken[0]?.jaren.map((jaar) => jaar.naam)).toEqual([
      'eerste ziektejaar',
      'tweede ziektejaar',
      'loonsanctie',
    ])
  })

  test('never becomes longer than five years', () => {
    const ver = { sleutel: 'x', naam: 'Ver', op: na(2000), toestand: 'nogNiet' as const }
    expect(plaats({ ...basis, mijlpalen: [ver] }, BREED).weken).toBe(260)
  })

  test('skips the days of a gap: a date that moved with the gap keeps its week', () => {
    const mijlpaal = { sleutel: '42', naam: '42e-weeksmelding', toestand: 'open' as const }
    const zonder = plaats({ ...basis, mijlpalen: [{ ...mijlpaal, op: na(42) }] }, BREED)
    const gat = { van: na(20), tot: na(22), soort: 'hersteld' as const }
    const met = plaats({ ...basis, gaten: [gat], mijlpalen: [{ ...mijlpaal, op: na(44) }] }, BREED)
    expect(zonder.stroken[0]?.pins[0]?.bijschrift).toBe('wk 42')
    expect(met.stroken[0]?.pins[0]?.bijschrift).toBe('wk 42')
    expect(met.stroken[0]?.gaten).toMatchObject([{ tekst: '14 d hersteld' }])
  })

  test('an open gap runs until today', () => {
    const gegevens = { ...basis, gaten: [{ van: na(29), tot: null, soort: 'hersteld' as const }] }
    const strook = plaats(gegevens, BREED).stroken[0]
    expect(strook?.gaten[0]?.tekst).toBe('7 d hersteld')
    expect(strook?.vandaag?.x).toBeCloseTo((strook?.gaten[0]?.x ?? 0) + (strook?.gaten[0]?.breedte ?? 0), 0)
  })

  test('a closed case has no line for today', () => {
    expect(plaats({ ...basis, vandaag: null }, BREED).stroken.every((strook) => strook.vandaag === null)).toBe(true)
  })
})

describe('flags', () => {
  test('overlap nowhere and stay between the edges', () => {
    const eenVlag: fc.Arbitrary<Vlag> = fc.record({
      x: fc.integer({ min: 10, max: 320 }),
      breedte: fc.integer({ min: 20, max: 320 }),
      voorrang: fc.integer({ min: 0, max: 7 }),
    })
    fc.assert(
      fc.property(fc.array(eenVlag, { maxLength: 20 }), (lijst) => {
        const gezet = zetVlaggen(
          [...lijst].sort((a, b) => a.x - b.x),
          0,
          330,
          8,
        ).flatMap((vlag) => vlag ?? [])
        gezet.forEach((vlag, i) => {
          expect(vlag.rij).toBeLessThan(8)
          expect(vlag.van).toBeGreaterThanOrEqual(0)
          expect(vlag.tot).toBeLessThanOrEqual(330)
          for (const ander of gezet.slice(i + 1))
            expect(vlag.rij === ander.rij && vlag.van < ander.tot && ander.van < vlag.tot).toBe(false)
        })
      }),
    )
  })
})

test('a name that is too wide is cut off with an ellipsis', () => {
  expect(pasIn('Probleemanalyse', 13, 500)).toBe('Probleemanalyse')
  const kort = pasIn('Een heel lange eigen stap uit het contract', 13, 120)
  expect(kort.endsWith('…')).toBe(true)
  expect(letterbreedte(kort, 13)).toBeLessThanOrEqual(120)
})
