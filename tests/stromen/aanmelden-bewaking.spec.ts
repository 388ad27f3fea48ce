import { maakAccount, meldAanInBrowser } from '../hulp/inloggen'
import { expect, test } from '../hulp/streng'
import { wereld } from '../hulp/wereld'

// What somebody with bad intentions sends past the pages.

test('every answer carries the headers that keep a page to ourselves', async ({ request }) => {
  for (const pad of ['/aanmelden', '/bestaat-niet', '/api/gezond', '/beheer']) {
    const kop = (await request.get(pad, { maxRedirects: 0 })).headers()
    expect(kop['cache-control'], pad).toContain('no-store')
    expect(kop['x-content-type-options'], pad).toBe('nosniff')
    expect(kop['referrer-policy'], pad).toBe('same-origin')
    expect(kop['cross-origin-opener-policy'], pad).toBe('same-origin')
    expect(kop['cross-origin-resource-policy'], pad).toBe('same-origin')
    expect(kop['permissions-policy'], pad).toContain('camera=()')
    const beleid = kop['content-security-policy'] ?? ''
    for (const deel of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(beleid, pad).toContain(deel)
    }
    expect(beleid, pad).not.toContain('unsafe')
    expect(kop['x-powered-by'], pad).toBeUndefined()
  }
})

test('a nonce is new in every answer and stands on every script', async ({ request }) => {
  const nonces = new Set<string>()
  for (let keer = 0; keer < 3; keer++) {
    const antwoord = await request.get('/aanmelden')
    const nonce = /'nonce-([^']+)'/.exec(antwoord.headers()['content-security-policy'] ?? '')?.[1] ?? ''
    nonces.add(nonce)
    const scripts = (await antwoord.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
  }
  expect(nonces.size).toBe(3)
})

test('a forged form signs nobody out and nobody in', async ({ page, admin, baseURL }) => {
  const w = wereld(admin)
  const gebruikerId = await w.gebruiker('Petra Platform')
  await w.rol(gebruikerId, 'platformbeheerder')
  await meldAanInBrowser(page, admin, await maakAccount(admin, gebruikerId))
  await expect(page).toHaveURL(/\/beheer$/)
  const vervalst: Record<string, string>[] = [
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: baseURL ?? '' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ]
  for (const headers of vervalst) {
    const antwoord = await page.request.post('/afmelden', { headers, maxRedirects: 0 })
    expect(antwoord.status(), JSON.stringify(headers)).toBe(403)
  }
  expect((await page.request.get('/afmelden', { maxRedirects: 0 })).status()).toBe(405)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeVisible()
})

test('sign-in sends nobody to another site', async ({ page, admin }) => {
  const w = wereld(admin)
  const gebruikerId = await w.gebruiker('Petra Platform')
  await w.rol(gebruikerId, 'platformbeheerder')
  const account = await maakAccount(admin, gebruikerId)
  for (const naar of [
    'https://kwaad.example/beheer',
    '//kwaad.example/beheer',
    '/\\kwaad.example/beheer',
    '/beheer/../sessies',
  ]) {
    await page.context().clearCookies()
    await meldAanInBrowser(page, admin, account, `/aanmelden?naar=${encodeURIComponent(naar)}`)
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/beheer$/)
  }
})
