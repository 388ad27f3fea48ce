import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { cijfersvraagSchema } from '@/lib/cijfers/lees-cijfers-schema'
import type { Sleutel } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../../hulp/database'
import { kijk, maakWerkgever, voltijd } from './wereldje'

// Whose numbers one gets: HR all, a leidinggevende his own departments, another werkgever nothing.

const proef = await proefDatabase()

const lees = async (sleutel: Sleutel<'werkgever'>, vraag: Record<string, unknown> = {}) =>
  await kijk(sleutel, (ctx) => leesCijfers(ctx, cijfersvraagSchema.parse({ periode: '2026-10', ...vraag })))

const spel = [{ d1: '2026-10-05', hersteldPer: '2026-10-09' }]

/** Zorg (6, and Nacht below it with 7), Kantoor (8) and Balie (3); one of each is ill. */
async function ziekenhuis() {
  const b = await maakWerkgever(proef)
  const zorg = await b.w.afdeling(b.werkgeverId, 'Zorg')
  const nacht = await b.w.afdeling(b.werkgeverId, 'Nacht', zorg)
  const kantoor = await b.w.afdeling(b.werkgeverId, 'Kantoor')
  const balie = await b.w.afdeling(b.werkgeverId, 'Balie')
  for (const [afdeling, n] of [
    [zorg, 6],
    [nacht, 7],
    [kantoor, 8],
    [balie, 3],
  ] as const)
    await b.erbij(Array.from({ length: n }, (_, i) => voltijd(i === 0 ? spel : [], afdeling)))
  const leiding = async (afdelingId: string) =>
    (await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId })).sleutel
  return { ...b, zorg, nacht, kantoor, balie, leiding }
}

const mensen = (c: Awaited<ReturnType<typeof lees>>) => ('totalen' in c.nu ? c.nu.totalen.mensen : c.nu.verborgen)
const delen = (c: Awaited<ReturnType<typeof lees>>) =>
  Object.fromEntries(
    c.delen.map((d) => [d.naam, 'totalen' in d.uitkomst ? d.uitkomst.totalen.mensen : d.uitkomst.verborgen]),
  )

describe('whose numbers these are', () => {
  test('HR has all, with the small department and one other hidden', async () => {
    const z = await ziekenhuis()
    const c = await lees(z.hr)
    expect(mensen(c)).toBe(24)
    expect(delen(c)).toEqual({ Zorg: 13, Kantoor: 'beschermt', Balie: 'teKlein' })
    expect(delen(await lees(z.hr, { afdeling: z.zorg }))).toEqual({ Nacht: 7, 'Rechtstreeks in Zorg': 6 })
    expect(mensen(await lees(z.hr, { afdeling: z.balie }))).toBe('teKlein')
    expect(mensen(await lees(z.hr, { afdeling: z.kantoor }))).toBe('beschermt')
    expect(JSON.stringify(await lees(z.hr, { afdeling: z.balie }))).not.toContain('"totalen"')
  })

  test('a leidinggevende has his own departments with what is below them, and no others', async () => {
    const z = await ziekenhuis()
    const sleutel = await z.leiding(z.zorg)
    const c = await lees(sleutel)
    expect(mensen(c)).toBe(13)
    expect(c.heel).toBe(false)
    expect(c.afdeling?.naam).toBe('Zorg')
    expect(c.afdelingen.map((a) => a.naam)).toEqual(['Zorg', 'Nacht'])
    expect('totalen' in c.nu && c.nu.totalen.meldingen).toBe(2)
    // asking for another department gives his own
    expect(mensen(await lees(sleutel, { afdeling: z.kantoor }))).toBe(13)
    expect(mensen(await lees(await z.leiding(z.nacht)))).toBe(7)
    expect(mensen(await lees(await z.leiding(z.balie)))).toBe('teKlein')
    const { rows } = await proef.admin.query<{ n: number }>(
      'select count(*)::int as n from verzuimmelding where werkgever_id = $1',
      [z.werkgeverId],
    )
    expect(rows[0]?.n).toBe(4)
  })

  test('another werkgever has nothing of it, also not by the id of a department', async () => {
    const z = await ziekenhuis()
    const ander = await maakWerkgever(proef)
    const c = await lees(ander.hr, { afdeling: z.zorg })
    expect(mensen(c)).toBe(0)
    expect(c.afdeling).toBeNull()
    const { rows } = await proef.admin.query<{ n: number }>(
      'select count(*)::int as n from dienstverband where werkgever_id = $1',
      [z.werkgeverId],
    )
    expect(rows[0]?.n).toBe(24)
  })

  test('who has signals only is refused', async () => {
    const z = await ziekenhuis()
    const alleenSignalen = await z.w.aangemeld('signaalontvanger', { werkgeverId: z.werkgeverId, afdelingId: z.zorg })
    await expect(lees(alleenSignalen.sleutel)).rejects.toThrow(Weigering)
  })

  test('the group of a year before was too small: then there is nothing of it', async () => {
    const { hr } = await maakWerkgever(proef, [
      ...Array.from({ length: 4 }, () => voltijd(spel)),
      { banen: [{ begin: '2026-01-01' }] },
    ])
    const c = await lees(hr)
    expect(mensen(c)).toBe(5)
    expect(c.eerder).toEqual({ verborgen: 'teKlein' })
    // the months before the fifth came are not in the picture either
    expect(c.maanden.filter((m) => m.verborgen)).toHaveLength(2)
    expect(mensen(await lees(hr, { periode: '' }))).toBe('teKlein')
  })
})

describe('the question in the address', () => {
  test.each([
    {},
    { periode: 'x'.repeat(500) },
    { periode: ['2026-10', 'ditjaar'], afdeling: ['a'] },
    { periode: '2026-11' },
    { periode: '1066-10' },
    { periode: "'; drop table werknemer", afdeling: '../..' },
    { afdeling: randomUUID() },
  ])('%j falls back to the last twelve whole months of everybody', async (vraag) => {
    const { hr } = await maakWerkgever(
      proef,
      Array.from({ length: 5 }, () => voltijd()),
    )
    const c = await kijk(hr, (ctx) => leesCijfers(ctx, cijfersvraagSchema.parse(vraag)))
    expect([c.van, c.totEnMet, c.afdeling]).toEqual(['2025-11-01', '2026-10-31', null])
  })

  test.each([
    ['ditjaar', '2026-01-01', '2026-10-31'],
    ['vorigjaar', '2025-01-01', '2025-12-31'],
    ['2026-k3', '2026-07-01', '2026-09-30'],
    ['2025-02', '2025-02-01', '2025-02-28'],
  ])('%s is %s up to and including %s', async (periode, van, totEnMet) => {
    const { hr } = await maakWerkgever(proef)
    const c = await lees(hr, { periode })
    expect([c.van, c.totEnMet]).toEqual([van, totEnMet])
  })

  test('in January this year has no whole month yet', async () => {
    const { hr } = await maakWerkgever(proef)
    const c = await kijk(
      hr,
      (ctx) => leesCijfers(ctx, cijfersvraagSchema.parse({ periode: 'ditjaar' })),
      new Date('2027-01-15T12:00:00Z'),
    )
    expect([c.van, c.totEnMet]).toEqual(['2026-01-01', '2026-12-31'])
    expect(c.perioden.map((p) => p.code)).not.toContain('ditjaar')
  })
})
