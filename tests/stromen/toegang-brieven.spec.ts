import { randomUUID } from 'node:crypto'
import { generate } from 'otplib'
import type pg from 'pg'
import { nodigUit } from '@/lib/toegang/brieven'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { codeVan, maakAccount, meldAanInBrowser, zetSessie } from '../hulp/inloggen'
import { postVoor } from '../hulp/smtp'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { wereld } from '../hulp/wereld'

// Long journeys, each page checked for accessibility.
test.describe.configure({ timeout: 180_000 })

const NIEUW = 'paarse fietsbel onder water'

/** The waiting letter of somebody as if it was mailed just now, with a secret that we know. The worker sends it no more. */
async function link(admin: pg.Pool, gebruikerId: string): Promise<string> {
  const geheim = nieuwGeheim()
  const { rowCount } = await admin.query(
    `update toegangsbrief set geheim_hash = $2, gemaild_op = now(), verloopt_op = now() + interval '1 hour'
      where gebruiker_id = $1 and soort in ('uitnodiging', 'wachtwoord') and gebruikt_op is null and vervallen_op is null`,
    [gebruikerId, Buffer.from(vingerafdruk(geheim))],
  )
  expect(rowCount).toBe(1)
  return `/welkom/${geheim}`
}

test('from invitation to first sign-in; the link works once', async ({ page, admin }) => {
  const w = wereld(admin)
  const door = await w.gebruiker('Bea Beheer')
  const email = `${randomUUID()}@voorbeeld.test`
  const { gebruikerId } = await nodigUit({ email, naam: 'Noor van Zanten' }, { gebruikerId: door })
  await w.rol(gebruikerId, 'platformbeheerder')
  const adres = await link(admin, gebruikerId)

  // a mail scanner that opens the link uses nothing up
  for (let i = 0; i < 3; i++) expect((await page.request.get(adres)).status()).toBe(200)
  await page.goto(adres)
  await expect(page.getByRole('heading', { name: 'Welkom, Noor van Zanten' })).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
  await verwachtNetjes(page, { ookDonker: true })
  const bewaar = async (een: string, twee: string) => {
    await page.getByLabel('Nieuw wachtwoord').fill(een)
    await page.getByLabel('Nog een keer hetzelfde').fill(twee)
    await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click()
  }
  await bewaar('kort', 'kort')
  await expect(page.getByLabel('Nieuw wachtwoord')).toHaveAccessibleDescription(/te kort/)
  await bewaar('Welkom2026!!!', 'Welkom2026!!!')
  await expect(page.getByLabel('Nieuw wachtwoord')).toHaveAccessibleDescription(/makkelijk te raden/)
  await verwachtNetjes(page)
  await bewaar(NIEUW, `${NIEUW}!`)
  await expect(page.getByLabel('Nog een keer hetzelfde')).toHaveAccessibleDescription(/niet gelijk/)
  await bewaar(NIEUW, NIEUW)

  await expect(page.getByRole('heading', { name: 'Koppel een app op uw telefoon' })).toBeVisible()
  // a password alone opens nothing yet
  await page.goto('/beheer')
  await expect(page).toHaveURL(/\/aanmelden\/instellen/)
  await page.getByText('Scannen lukt niet').click()
  const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await page.getByRole('button', { name: 'Koppel de app' }).click()
  await page.getByLabel('Ik heb de codes bewaard').check()
  await page.getByRole('button', { name: 'Naar Poortwacht' }).click()
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeVisible()

  for (const dood of [adres, '/welkom/nooit-bestaan', `/welkom/${'x'.repeat(300)}`]) {
    await page.goto(dood)
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible()
    await expect(page.getByText(email)).toHaveCount(0)
  }
  await verwachtNetjes(page)
})

test('HR gives a role: the worker mails the invitation, and its link leads to the portal', async ({
  page,
  context,
  browser,
  admin,
}) => {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever('Bedrijf De Post')
  const hr = await w.gebruiker('Hanna Post')
  await w.rol(hr, 'hr', { werkgeverId })
  await zetSessie(context, admin, await w.sessie(hr, 'werkgever', { werkgeverId }))
  const email = `${randomUUID()}@voorbeeld.test`
  await page.goto('/werkgever/toegang')
  await page.getByLabel('Voor- en achternaam').fill('Nora Nieuw')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Rol', { exact: true }).selectOption('hr')
  await page.getByRole('button', { name: 'Rol geven' }).click()
  await expect(page.getByText('De rol is gegeven.')).toBeVisible()

  // the worker of the app looks each minute; the mail is what came over the wire
  const post = () => postVoor(process.env.PROEF_POST ?? '', email)
  await expect.poll(async () => (await post()).length, { timeout: 100_000 }).toBe(1)
  const mail = (await post())[0] ?? ''
  expect(mail).not.toMatch(/Nora|De Post|verzuim|ziek/i)
  const pad = mail.match(/\/welkom\/[\w-]{43}/)?.[0] ?? ''
  const eigen = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  const zij = await eigen.newPage()
  await zij.goto(pad)
  await zij.getByLabel('Nieuw wachtwoord').fill(NIEUW)
  await zij.getByLabel('Nog een keer hetzelfde').fill(NIEUW)
  await zij.getByRole('button', { name: 'Bewaar het wachtwoord' }).click()
  await zij.getByText('Scannen lukt niet').click()
  const sleutel = ((await zij.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  await zij.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await zij.getByRole('button', { name: 'Koppel de app' }).click()
  await expect(zij.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')).toHaveCount(10)
  await zij.getByLabel('Ik heb de codes bewaard').check()
  await zij.getByRole('button', { name: 'Naar Poortwacht' }).click()
  await expect(zij).toHaveURL(/\/werkgever$/)
  await eigen.close()
})

test('a forgotten password: same answer for everybody, all sessions end, and the second factor is still asked', async ({
  page,
  browser,
  admin,
}) => {
  const w = wereld(admin)
  const gebruikerId = await w.gebruiker('Petra Platform')
  await w.rol(gebruikerId, 'platformbeheerder')
  const account = await maakAccount(admin, gebruikerId)
  const elders = await browser.newContext()
  const ander = await elders.newPage()
  await meldAanInBrowser(ander, admin, account)
  await expect(ander).toHaveURL(/\/beheer$/)

  const antwoorden: string[] = []
  for (const email of [`${randomUUID()}@voorbeeld.test`, account.email]) {
    await page.goto('/aanmelden')
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    await expect(page.getByLabel('E-mailadres')).toBeVisible()
    await verwachtNetjes(page)
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible()
    antwoorden.push((await page.locator('main').textContent()) ?? '')
  }
  expect(antwoorden[0]).toBe(antwoorden[1])
  await verwachtNetjes(page)

  await page.goto(await link(admin, gebruikerId))
  await expect(page.getByRole('heading', { name: 'Kies een nieuw wachtwoord' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Nieuw wachtwoord').fill(NIEUW)
  await page.getByLabel('Nog een keer hetzelfde').fill(NIEUW)
  await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click()
  await expect(page.getByText('Uw nieuwe wachtwoord is bewaard.')).toBeVisible()
  await verwachtNetjes(page)
  await page.goto('/beheer')
  await expect(page).toHaveURL(/\/aanmelden/)
  await ander.reload()
  await expect(ander).toHaveURL(/\/aanmelden\?reden=verlopen/)

  await page.getByLabel('E-mailadres').fill(account.email)
  await page.getByLabel('Wachtwoord').fill(NIEUW)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeVisible()
  await page.goto('/aanmelden/instellen')
  await expect(page).toHaveURL(/\/aanmelden\/code/)
  await page.goto('/beheer')
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toHaveCount(0)
  await page.goto('/aanmelden/code')
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page).toHaveURL(/\/beheer$/)
  await elders.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a letter and its refusals work', async ({ page, admin }) => {
    const door = await wereld(admin).gebruiker('Bea Beheer')
    const email = `${randomUUID()}@voorbeeld.test`
    const { gebruikerId } = await nodigUit({ email, naam: 'Noor' }, { gebruikerId: door })
    await page.goto(await link(admin, gebruikerId))
    for (const [wachtwoord, gevolg] of [
      ['qwertyuiop1234', 'makkelijk te raden'],
      [NIEUW, 'Koppel een app op uw telefoon'],
    ] as const) {
      await page.getByLabel('Nieuw wachtwoord').fill(wachtwoord)
      await page.getByLabel('Nog een keer hetzelfde').fill(wachtwoord)
      await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click()
      await expect(page.getByText(gevolg).first()).toBeVisible()
    }
  })
})
