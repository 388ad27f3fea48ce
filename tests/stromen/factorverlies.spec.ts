import type { Browser, Page } from '@playwright/test'
import { generate } from 'otplib'
import type pg from 'pg'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { type Account, maakAccount, meldAanInBrowser, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { wereld } from '../hulp/wereld'

// Somebody lost his phone and his recovery codes. Long journeys, each page checked for accessibility.
test.describe.configure({ timeout: 240_000 })

/** A letter of this kind as if it was mailed just now, with a secret that we know. */
async function brief(admin: pg.Pool, gebruikerId: string, soort: 'factor' | 'factorGevraagd'): Promise<string> {
  const geheim = nieuwGeheim()
  const { rowCount } = await admin.query(
    `update toegangsbrief set geheim_hash = $3, gemaild_op = now(), verloopt_op = now() + interval '1 hour'
      where gebruiker_id = $1 and soort = $2 and gebruikt_op is null and vervallen_op is null`,
    [gebruikerId, soort, Buffer.from(vingerafdruk(geheim))],
  )
  expect(rowCount).toBe(1)
  return `${soort === 'factor' ? '/welkom' : '/niet-ik'}/${geheim}`
}

/** Password, "I have no phone and no codes", and the request. */
async function vraag(page: Page, account: Account) {
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill(account.email)
  await page.getByLabel('Wachtwoord').fill(account.wachtwoord)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('link', { name: 'Ik heb mijn telefoon niet bij me' }).click()
  await page.getByRole('link', { name: 'Ik heb ook geen herstelcode meer' }).click()
  await expect(page.getByRole('button', { name: 'Vraag het mijn beheerder' })).toBeVisible()
  await verwachtNetjes(page, { ookDonker: true })
  await page.getByRole('button', { name: 'Vraag het mijn beheerder' }).click()
  await expect(page.getByRole('heading', { name: 'Neem contact op met uw beheerder' })).toBeVisible()
  await verwachtNetjes(page)
}

/** From the link to the portal with another app. */
async function koppel(page: Page, admin: pg.Pool, account: Account) {
  const adres = await brief(admin, account.gebruikerId, 'factor')
  // a mail scanner that opens the link uses nothing up
  for (let i = 0; i < 2; i++) expect((await page.request.get(adres)).status()).toBe(200)
  await page.goto(adres)
  await expect(page.getByRole('heading', { name: 'Koppel een nieuwe app' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Wachtwoord').fill('niet het wachtwoord')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByLabel('Wachtwoord')).toHaveAccessibleDescription(/klopt niet/)
  await page.getByLabel('Wachtwoord').fill(account.wachtwoord)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Koppel een app op uw telefoon' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByText('Scannen lukt niet').click()
  const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await page.getByRole('button', { name: 'Koppel de app' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaar uw herstelcodes' })).toBeVisible()
  await page.getByLabel('Ik heb de codes bewaard').check()
  await page.getByRole('button', { name: 'Naar Poortwacht' }).click()
  await page.waitForURL((url) => !/aanmelden/.test(url.pathname))
  await page.goto(adres)
  await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible()
}

/** An administrator in a browser of his own. */
async function beheerder(browser: Browser, admin: pg.Pool, ...sessie: Parameters<ReturnType<typeof wereld>['sessie']>) {
  const context = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(context, admin, await wereld(admin).sessie(...sessie))
  return await context.newPage()
}

async function keurGoed(page: Page, portaal: string, naam: string, hoe: string) {
  await page.goto(`/${portaal}/toegang`)
  await verwachtNetjes(page)
  await page.getByRole('link', { name: `Aanvraag van ${naam} beoordelen` }).click()
  await expect(page.getByRole('heading', { name: 'Nieuwe app koppelen' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Keur goed' }).click()
  await expect(page.getByRole('group', { name: /Hoe hebt u gecontroleerd/ })).toContainText('Kies hoe')
  await page.getByLabel(hoe).check()
  await page.getByRole('button', { name: 'Keur goed' }).click()
  await expect(page).toHaveURL(/gelukt=/)
}

test('a planner: the beheerder checks who he is, and another app is tied', async ({ page, browser, admin }) => {
  const w = wereld(admin)
  const arbodienstId = await w.arbodienst('Arbo De Sleutel')
  const gebruikerId = await w.gebruiker('Pien Planner')
  await w.rol(gebruikerId, 'planner', { arbodienstId })
  const account = await maakAccount(admin, gebruikerId)
  const elders = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  const ander = await elders.newPage()
  await meldAanInBrowser(ander, admin, account)
  await vraag(page, account)

  const chef = await w.gebruiker('Chef Sleutel')
  await w.rol(chef, 'arbobeheerder', { arbodienstId })
  const beheer = await beheerder(browser, admin, chef, 'arbodienst', { arbodienstId })
  await keurGoed(beheer, 'arbodienst', 'Pien Planner', 'In het echt, met een geldig identiteitsbewijs')
  await expect(beheer.getByText('Er is een mail met een link onderweg.')).toBeVisible()
  await expect(beheer.getByText('Telefoon en herstelcodes kwijt')).toHaveCount(0)

  await koppel(page, admin, account)
  await page.goto('/arbodienst')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // whoever had the old phone is out
  await ander.reload()
  await expect(ander).toHaveURL(/\/aanmelden\?reden=verlopen/)
})

test('a bedrijfsarts: one approval is not enough, two are', async ({ page, browser, admin }) => {
  const w = wereld(admin)
  const arbodienstId = await w.arbodienst('Arbo De Ogen')
  const gebruikerId = await w.gebruiker('Bas Bedrijfsarts')
  await w.rol(gebruikerId, 'bedrijfsarts', { arbodienstId })
  const account = await maakAccount(admin, gebruikerId)
  await vraag(page, account)

  const beheerders: Page[] = []
  for (const naam of ['Een Beheerder', 'Twee Beheerder']) {
    const id = await w.gebruiker(naam)
    await w.rol(id, 'arbobeheerder', { arbodienstId })
    beheerders.push(await beheerder(browser, admin, id, 'arbodienst', { arbodienstId }))
  }
  const [een, twee] = beheerders
  if (!een || !twee) throw new Error('two administrators were made')
  await keurGoed(een, 'arbodienst', 'Bas Bedrijfsarts', 'In een videogesprek, met iemand die ik zelf goed ken')
  await expect(een.getByText('Een andere beheerder moet nog controleren')).toBeVisible()
  // the same one a second time: there is nothing to press
  await expect(een.getByText('wacht op een tweede controle')).toBeVisible()
  await expect(een.getByRole('link', { name: /beoordelen/ })).toHaveCount(0)
  await verwachtNetjes(een)
  const { rows } = await admin.query<{ aantal: number }>(
    `select count(*)::int as aantal from toegangsbrief where gebruiker_id = $1 and soort = 'factor'`,
    [gebruikerId],
  )
  expect(rows).toEqual([{ aantal: 0 }])

  await twee.goto('/arbodienst/toegang')
  await keurGoed(twee, 'arbodienst', 'Bas Bedrijfsarts', 'In het echt, met een geldig identiteitsbewijs')
  await expect(twee.getByText('Er is een mail met een link onderweg.')).toBeVisible()
  await koppel(page, admin, account)
  await page.goto('/medisch')
  await expect(page).toHaveURL(/\/medisch$/)
})

test('"this was not me" stops it, and the app one has goes on', async ({ page, admin }) => {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever('Bedrijf De Stop')
  const gebruikerId = await w.gebruiker('Sil Stopper')
  await w.rol(gebruikerId, 'hr', { werkgeverId })
  const account = await maakAccount(admin, gebruikerId)
  await vraag(page, account)
  const adres = await brief(admin, gebruikerId, 'factorGevraagd')
  await page.goto(adres)
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Dit was ik niet: stop het' }).click()
  await expect(page.getByRole('heading', { name: 'De aanvraag is gestopt' })).toBeVisible()
  await verwachtNetjes(page)
  for (const dood of [adres, '/niet-ik/nooit-bestaan', `/niet-ik/${'x'.repeat(300)}`]) {
    await page.goto(dood)
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible()
  }
  await meldAanInBrowser(page, admin, account)
  await expect(page).toHaveURL(/\/werkgever$/)
})
