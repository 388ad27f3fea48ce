import { describe, expect, test } from 'vitest'
import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { cijfersvraagSchema } from '@/lib/cijfers/lees-cijfers-schema'
import { gemiddeldAantal, gemiddeldeDuur, meldingsfrequentie, nulverzuim, verzuimpercentage } from '@/lib/cijfers/maten'
import { proefDatabase } from '../../hulp/database'
import { kijk, type Mens, maakWerkgever, nu, voltijd } from './wereldje'

// Numbers that were computed by hand, through the real database as HR.

const proef = await proefDatabase()

async function cijfersVan(mensen: Mens[], periode: string, moment = nu) {
  const { hr } = await maakWerkgever(proef, mensen)
  const cijfers = await kijk(hr, (ctx) => leesCijfers(ctx, cijfersvraagSchema.parse({ periode })), moment)
  if (!('totalen' in cijfers.nu)) throw new Error(`Niet getoond: ${cijfers.nu.verborgen}`)
  return { cijfers, t: cijfers.nu.totalen }
}

const zes = (eerste: Mens): Mens[] => [eerste, ...Array.from({ length: 5 }, () => voltijd())]

describe('the percentage', () => {
  test('of the example of CBS is 4.3667', async () => {
    const deeltijd = (ziek: Mens['banen'][0]['ziek']): Mens => ({ banen: [{ begin: '2020-01-01', uren: 30, ziek }] })
    const { t } = await cijfersVan(
      [
        voltijd([{ d1: '2026-04-06', hersteldPer: '2026-04-14' }]), // 8 days
        voltijd([{ d1: '2026-05-11', hersteldPer: '2026-05-13' }]), // 2 days
        voltijd([{ d1: '2026-06-01', hersteldPer: '2026-06-10' }]), // 9 days
        ...Array.from({ length: 5 }, () => voltijd()),
        deeltijd([{ d1: '2026-04-20', hersteldPer: '2026-05-15' }]), // 25 days
        deeltijd([]),
      ],
      '2026-k2',
    )
    expect(t.dagen).toBe(91)
    expect(t.voltijddagen).toBeCloseTo(864.5, 9)
    expect(t.ziektedagen).toBeCloseTo(37.75, 9)
    expect(verzuimpercentage(t)).toBeCloseTo(4.3667, 4)
  })

  test('counts partial recovery from its day on, and work without wage value as sick', async () => {
    const { t } = await cijfersVan(
      zes(
        voltijd([
          {
            d1: '2026-10-01',
            hersteldPer: '2026-10-29',
            werkt: [
              { vanaf: '2026-10-08', percentage: 40, therapeutisch: true }, // 7 days before at 1, then 7 at 1
              { vanaf: '2026-10-15', percentage: 25 }, // 7 at 0.75
              { vanaf: '2026-10-22', percentage: 80 }, // 7 at 0.2
              { vanaf: '2026-10-05', percentage: 90, vervallen: true },
            ],
          },
        ]),
      ),
      '2026-10',
    )
    expect(t.ziektedagen).toBeCloseTo(14 + 7 * 0.75 + 7 * 0.2, 9)
  })

  test('takes only the days within the period of an absence over both its borders', async () => {
    const { t } = await cijfersVan(zes(voltijd([{ d1: '2024-03-01' }])), '2026-k2')
    expect(t.ziektedagen).toBeCloseTo(91, 9)
    expect(t.perDuur.map(Math.round)).toEqual([0, 0, 0, 0, 91])
    expect(t.meldingen).toBe(0)
    expect(t.beeindigd).toBe(0)
  })

  test('takes only the days of employment that begins and ends within it, and an absence ends with it', async () => {
    const { t } = await cijfersVan(
      [
        ...zes({ banen: [{ begin: '2026-10-11', ziek: [{ d1: '2026-10-12', hersteldPer: '2026-10-14' }] }] }), // 21 days
        { banen: [{ begin: '2020-01-01', einde: '2026-10-10', ziek: [{ d1: '2026-10-06', hersteldPer: null }] }] }, // 10, sick 5
      ],
      '2026-10',
    )
    expect(t.voltijddagen).toBeCloseTo(5 * 31 + 21 + 10, 9)
    expect(t.ziektedagen).toBeCloseTo(2 + 5, 9)
    expect(t.beeindigd).toBe(2)
    expect(t.beeindigdeDagen).toBe(2 + 5)
    expect(t.mensen).toBe(7)
  })

  test('weighs each of two employments, of one person', async () => {
    const { t } = await cijfersVan(
      zes({
        banen: [
          { begin: '2020-01-01', uren: 20, ziek: [{ d1: '2026-10-01', hersteldPer: '2026-10-11' }] },
          { begin: '2020-01-01', einde: '2026-10-10', uren: 10 },
        ],
      }),
      '2026-10',
    )
    expect(t.voltijddagen).toBeCloseTo(5 * 31 + 31 * 0.5 + 10 * 0.25, 9)
    expect(t.ziektedagen).toBeCloseTo(5, 9)
    expect(gemiddeldAantal(t)).toBe(6)
    expect(t.mensen).toBe(6)
  })

  test('leaves out days of maternity leave, and a report that was withdrawn', async () => {
    const { t } = await cijfersVan(
      zes({
        ...voltijd([
          { d1: '2026-10-01', hersteldPer: '2026-10-21' },
          { d1: '2026-10-25', hersteldPer: '2026-10-28', ingetrokken: true },
        ]),
        verlof: [
          { van: '2026-10-05', totEnMet: '2026-10-14' },
          { van: '2026-10-16', totEnMet: '2026-10-18', vervallen: true },
        ],
      }),
      '2026-10',
    )
    expect(t.ziektedagen).toBeCloseTo(10, 9)
    expect(t.meldingen).toBe(1)
    expect(t.beeindigd).toBe(1)
  })

  test('has no number when nobody was in service', async () => {
    const { cijfers, t } = await cijfersVan(
      zes(voltijd()).map(() => ({ banen: [{ begin: '2026-11-01' }] })),
      '2026-10',
    )
    expect(t.mensen).toBe(0)
    expect(verzuimpercentage(t)).toBeNull()
    expect(meldingsfrequentie(t, cijfers.periode)).toBeNull()
    expect(gemiddeldeDuur(t)).toBeNull()
    expect(nulverzuim(t)).toBeNull()
    expect(cijfers.delen).toEqual([])
  })
})

describe('the other numbers', () => {
  test('a report again within four weeks counts as one of its own', async () => {
    const { t, cijfers } = await cijfersVan(
      [
        ...zes(
          voltijd([
            { d1: '2026-04-01', hersteldPer: '2026-04-08' },
            { d1: '2026-04-20', hersteldPer: '2026-04-23' },
          ]),
        ),
        ...Array.from({ length: 4 }, () => voltijd()),
      ],
      '2026-k2',
    )
    expect(t.meldingen).toBe(2)
    expect(meldingsfrequentie(t, cijfers.periode)).toBeCloseTo((2 / 10) * (365 / 91), 9)
    expect(gemiddeldeDuur(t)).toBe((7 + 3) / 2)
    expect(nulverzuim(t)).toBe(90)
  })

  test('a leap year has 366 days, and twelve months are one year', async () => {
    const inMaart = new Date('2028-03-10T12:00:00Z')
    const spel = [{ d1: '2028-02-28', hersteldPer: '2028-03-02' }]
    const { t, cijfers } = await cijfersVan(zes(voltijd(spel)), '2028-02', inMaart)
    expect(t.dagen).toBe(29)
    expect(t.ziektedagen).toBeCloseTo(2, 9)
    expect(meldingsfrequentie(t, cijfers.periode)).toBeCloseTo((1 / 6) * (366 / 29), 9)
    const jaar = await cijfersVan(zes(voltijd(spel)), '', inMaart)
    expect(jaar.cijfers.van).toBe('2027-03-01')
    expect(jaar.t.dagen).toBe(366)
    expect(meldingsfrequentie(jaar.t, jaar.cijfers.periode)).toBeCloseTo(1 / 6, 9)
  })

  test('the class of duration is how long it had lasted at the end of the period, and a year before', async () => {
    const { cijfers, t } = await cijfersVan(
      zes(voltijd([{ d1: '2025-09-25' }])).concat(voltijd([{ d1: '2026-10-20', hersteldPer: '2026-10-27' }])),
      '2026-10',
    )
    expect(t.perDuur.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([7, 0, 0, 31, 0])
    if (!('totalen' in cijfers.eerder)) throw new Error('Niet getoond')
    expect(cijfers.eerder.totalen.perDuur.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([0, 31, 0, 0, 0])
  })

  test('a boundary of a class belongs to it: seven days are short, eight are not', async () => {
    const { t } = await cijfersVan(
      zes(voltijd([{ d1: '2026-10-01', hersteldPer: '2026-10-08' }])).concat(
        voltijd([{ d1: '2026-10-01', hersteldPer: '2026-10-09' }]),
      ),
      '2026-10',
    )
    expect(t.perDuur.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([7, 8, 0, 0, 0])
  })

  test('who was sick only before and after the period had no absence in it', async () => {
    const { t } = await cijfersVan(
      zes(voltijd([{ d1: '2026-09-20', hersteldPer: '2026-10-01' }, { d1: '2026-11-01' }])),
      '2026-10',
    )
    expect(t.zonderVerzuim).toBe(6)
    expect(t.ziektedagen).toBeCloseTo(0, 9)
  })
})
