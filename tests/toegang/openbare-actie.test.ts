import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { Weigering } from '@/lib/weigering'

// Next's headers are those of the request; here the test says what they are.
const koppen = new Headers()
vi.mock('next/headers', () => ({ headers: async () => koppen, cookies: async () => ({ get: () => undefined }) }))

const leeg = { fouten: {}, waarden: {} }
const werk = vi.fn(async (_invoer: { email: string; wachtwoord: string }) => ({ naar: '/klaar' }))
const actie = openbareActie({
  schema: z.object({ email: z.email('Typ een adres.'), wachtwoord: z.string().min(3, 'Te kort.') }),
  werk,
})

function formulier(velden: Record<string, string>): FormData {
  const f = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) f.append(naam, waarde)
  return f
}

function vanaf(kop: Record<string, string>) {
  for (const naam of [...koppen.keys()]) koppen.delete(naam)
  for (const [naam, waarde] of Object.entries({ host: 'poortwacht.example', ...kop })) koppen.set(naam, waarde)
}

const goed = { email: 'hanna@voorbeeld.test', wachtwoord: 'een geheim' }
const eigen = { origin: 'https://poortwacht.example', 'sec-fetch-site': 'same-origin' }

beforeEach(() => {
  werk.mockClear()
  vanaf(eigen)
})

test('a form of our own goes on to the next page', async () => {
  await expect(actie(leeg, formulier(goed))).rejects.toMatchObject({ digest: expect.stringContaining('/klaar') })
  expect(werk).toHaveBeenCalledWith(goed)
})

test.each([
  ['nothing', {}],
  ['an address elsewhere', { origin: 'https://kwaad.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['another site that claims our address', { ...eigen, 'sec-fetch-site': 'cross-site' }],
  ['a neighbour on the same domain', { ...eigen, 'sec-fetch-site': 'same-site' }],
  ['an address that starts as ours', { origin: 'https://poortwacht.example.kwaad.example' }],
  ['another port', { origin: 'https://poortwacht.example:8443' }],
])('a form from %s is refused before anything is done', async (_naam, kop) => {
  vanaf(kop)
  const staat = await actie(leeg, formulier(goed))
  expect(staat.fouten['']).toMatch(/verlopen/)
  expect(staat.waarden).toEqual({ email: ['hanna@voorbeeld.test'] })
  expect(werk).not.toHaveBeenCalled()
})

test('what was typed comes back, a password or a code never', async () => {
  const staat = await actie(
    leeg,
    formulier({ email: 'geen adres', wachtwoord: 'x', code: '123456', herstelcode: 'ABCD', Wachtwoord2: 'y' }),
  )
  expect(staat.fouten).toEqual({ email: 'Typ een adres.', wachtwoord: 'Te kort.' })
  expect(JSON.stringify(staat)).not.toMatch(/123456|ABCD|"x"|"y"/)
  expect(staat.waarden).toEqual({ email: ['geen adres'] })
})

test('a refusal stands beside its field', async () => {
  werk.mockRejectedValueOnce(new Weigering('onjuisteInlog', { veld: 'wachtwoord' }))
  expect((await actie(leeg, formulier(goed))).fouten).toEqual({
    wachtwoord: expect.stringContaining('Deze combinatie'),
  })
})

test('without the session that a step needs one starts again, and comes back to where one was', async () => {
  werk.mockRejectedValueOnce(new Weigering('geenRecht'))
  await expect(actie(leeg, formulier({ ...goed, naar: '/beheer/logboek' }))).rejects.toMatchObject({
    digest: expect.stringContaining('/aanmelden?reden=verlopen&naar=%2Fbeheer%2Flogboek'),
  })
})

test('a fault stays a fault', async () => {
  werk.mockRejectedValueOnce(new Error('kapot'))
  await expect(actie(leeg, formulier(goed))).rejects.toThrow('kapot')
})
