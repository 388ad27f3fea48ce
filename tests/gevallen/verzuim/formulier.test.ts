import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { meldZiekActie } from '@/app/werkgever/ziekmelden/acties'
import { getypt } from '@/lib/actie'
import type { Sleutel } from '@/lib/db/namens'
import { toonDagKort, vandaagInNederland } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { bedrijf } from './opstelling'

// The whole way of a form, as the browser sends it: only the request itself (headers, cookie, redirect) is stood in for.

const verzoek = vi.hoisted(() => ({ sleutel: null as unknown }))

vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({ origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }),
}))
vi.mock('next/navigation', () => ({
  redirect: (naar: string) => {
    throw new Error(`naar ${naar}`)
  },
  notFound: () => {
    throw new Error('404')
  },
}))
vi.mock('@/lib/toegang/op-pagina', () => ({
  sleutelVoor: async () => verzoek.sleutel,
  naarAanmelden: async () => '/aanmelden',
}))

const proef = await proefDatabase()

const leeg = { fouten: {}, waarden: {} }
const vandaag = toonDagKort(vandaagInNederland(new Date()))

async function stuur(sleutel: Sleutel<'werkgever'>, velden: Record<string, string>): Promise<string> {
  verzoek.sleutel = sleutel
  const formulier = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) formulier.set(naam, waarde)
  const uit = await meldZiekActie(leeg, formulier).catch((f: unknown) => (f instanceof Error ? f.message : String(f)))
  return typeof uit === 'string' ? uit : JSON.stringify(uit)
}

async function tel(werknemerId: string): Promise<number> {
  const { rows } = await proef.admin.query('select 1 from verzuimmelding where werknemer_id = $1', [werknemerId])
  return rows.length
}

test('one form sent ten times at once: one report, and every answer leads to its receipt', async () => {
  const { w, hr, werkgeverId } = await bedrijf(proef)
  const { werknemerId } = await w.werknemer(werkgeverId)
  const velden = { verzoek: randomUUID(), werknemerId, eersteZiektedag: vandaag }
  const uit = new Set(await Promise.all(Array.from({ length: 10 }, () => stuur(hr.sleutel, velden))))
  expect([...uit]).toEqual([expect.stringMatching(/^naar \/werkgever\/ziekmelden\/[0-9a-f-]{36}\/bevestiging$/)])
  expect(await tel(werknemerId)).toBe(1)
})

test('who goes back to a form that was sent and reports somebody else with it has reported both', async () => {
  const { w, hr, werkgeverId } = await bedrijf(proef)
  const eerst = await w.werknemer(werkgeverId)
  const daarna = await w.werknemer(werkgeverId)
  const sleutel = randomUUID()
  for (const { werknemerId } of [eerst, daarna]) {
    expect(await stuur(hr.sleutel, { verzoek: sleutel, werknemerId, eersteZiektedag: vandaag })).toMatch(/bevestiging$/)
    expect(await tel(werknemerId)).toBe(1)
  }
})

test('fifty forms of one employee at once: one report, forty-nine times the report that is there', async () => {
  const { w, hr, werkgeverId } = await bedrijf(proef)
  const { werknemerId } = await w.werknemer(werkgeverId)
  const uit = await Promise.all(
    Array.from({ length: 50 }, () =>
      stuur(hr.sleutel, { verzoek: randomUUID(), werknemerId, eersteZiektedag: vandaag }),
    ),
  )
  expect(uit.filter((u) => u.startsWith('naar '))).toHaveLength(1)
  expect(uit.filter((u) => u.includes('"code":"alZiekGemeld"') && u.includes('"ontvangstnummer":"ZM-'))).toHaveLength(
    49,
  )
  expect(await tel(werknemerId)).toBe(1)
})

test('a question gives back what was typed, and the same form goes on when it is answered', async () => {
  const { w, hr, werkgeverId } = await bedrijf(proef)
  const { werknemerId } = await w.werknemer(werkgeverId)
  const velden = { verzoek: randomUUID(), werknemerId, eersteZiektedag: vandaag, lopendWerk: 'Heeft griep' }
  const eerst: unknown = JSON.parse(await stuur(hr.sleutel, velden))
  expect(eerst).toMatchObject({
    waarden: { lopendWerk: ['Heeft griep'] },
    bevestigen: [expect.stringContaining('griep')],
  })
  expect(await tel(werknemerId)).toBe(0)
  const [vraag = ''] = (eerst as { bevestigen: string[] }).bevestigen
  expect(await stuur(hr.sleutel, { ...velden, bevestigd: vraag })).toMatch(/bevestiging$/)
  expect(await tel(werknemerId)).toBe(1)
})

test('a refusal stands beside its field and keeps what was typed', async () => {
  const { w, hr, werkgeverId } = await bedrijf(proef)
  const { werknemerId } = await w.werknemer(werkgeverId)
  const uit: unknown = JSON.parse(
    await stuur(hr.sleutel, {
      verzoek: randomUUID(),
      werknemerId,
      eersteZiektedag: 'anders',
      eersteZiektedagAnders: '31-02-2026',
      telefoon: '06 12 34 56 78',
    }),
  )
  expect(uit).toMatchObject({
    fouten: { eersteZiektedag: expect.stringContaining('dd-mm-jjjj') },
    waarden: { telefoon: ['06 12 34 56 78'], eersteZiektedagAnders: ['31-02-2026'] },
  })
})

test('what was typed comes back, a postcode too; a password and a code never', () => {
  const formulier = new FormData()
  for (const naam of ['postcode', 'plaats', 'wachtwoord', 'nieuwWachtwoord', 'code', 'herstelcode'])
    formulier.set(naam, 'x')
  expect(Object.keys(getypt(formulier))).toEqual(['postcode', 'plaats'])
})
