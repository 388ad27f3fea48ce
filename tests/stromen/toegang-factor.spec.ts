import { generate } from 'otplib'
import type pg from 'pg'
import { type Account, codeVan, maakAccount, meldAanInBrowser, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { wereld } from '../hulp/wereld'

// Long journeys, each page checked for accessibility.
test.describe.configure({ timeout: 180_000 })

async function fg(admin: pg.Pool) {
  const w = wereld(admin)
  const gebruikerId = await w.gebruiker('Floor Gevers')
  await w.rol(gebruikerId, 'fg')
  return await maakAccount(admin, gebruikerId)
}

const verouder = (admin: pg.Pool, { gebruikerId }: Account) =>
  admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
    gebruikerId,
  ])

test('the export of the trail asks for the second factor again when it is old, and comes back to the same page', async ({
  page,
  context,
  admin,
}) => {
  const account = await fg(admin)
  await zetSessie(context, admin, await wereld(admin).sessie(account.gebruikerId, 'beheer'))
  const naar = '/beheer/logboek/export?van=01-01-2026'
  await page.goto(naar)
  await expect(page.getByRole('heading', { name: 'Logboek exporteren' })).toBeVisible()
  await verouder(admin, account)
  // a download that was on the screen already is refused too
  const download = await page.request.post('/beheer/logboek/export/bestand', {
    headers: { 'sec-fetch-site': 'same-origin' },
    form: { keten: 'platform', van: 1, totEnMet: 1 },
    maxRedirects: 0,
  })
  expect(download.status()).toBe(303)
  expect(download.headers().location).toMatch(/^\/aanmelden\/bevestigen/)

  await page.goto(naar)
  await expect(page.getByRole('heading', { name: 'Bevestig dat u het bent' })).toBeVisible()
  await verwachtNetjes(page, { ookDonker: true })
  const goed = await codeVan(admin, account)
  await page.getByLabel('Code uit uw app').fill(goed === '000000' ? '000001' : '000000')
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page.getByLabel('Code uit uw app')).toHaveAccessibleDescription(/klopt niet/)
  const vorige = (await context.cookies()).find((c) => /poortwacht/.test(c.name))?.value
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page).toHaveURL(naar)
  await expect(page.getByRole('heading', { name: 'Logboek exporteren' })).toBeVisible()
  // a new secret: the cookie from before opens nothing any more
  const nu = (await context.cookies()).find((c) => /poortwacht/.test(c.name))
  expect(nu?.value).not.toBe(vorige)
  await context.addCookies([{ ...(nu ?? { name: '' }), value: vorige ?? '' }])
  await page.goto(naar)
  await expect(page).toHaveURL(/\/aanmelden\?reden=verlopen/)
})

test('another phone: the old one works until the new one is tied; then only the new one', async ({
  page,
  browser,
  admin,
}) => {
  const account = await fg(admin)
  await meldAanInBrowser(page, admin, account)
  const elders = await browser.newContext()
  const ander = await elders.newPage()
  await meldAanInBrowser(ander, admin, account)
  await verouder(admin, account)

  await page.goto('/sessies')
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Nieuwe telefoon' }).click()
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('Scannen lukt niet').click()
  const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  expect(sleutel).toMatch(/^[A-Z2-7]{32}$/)
  await verwachtNetjes(page)
  await page.getByLabel(/Typ de code/).fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Koppel deze telefoon' }).click()
  await expect(page.getByLabel(/Typ de code/)).toHaveAccessibleDescription(/klopt niet/)
  await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await page.getByRole('button', { name: 'Koppel deze telefoon' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaar uw herstelcodes' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Ik heb de codes bewaard').check()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(page.getByRole('heading', { name: 'Uw sessies' })).toBeVisible()
  await ander.reload()
  await expect(ander).toHaveURL(/\/aanmelden\?reden=verlopen/)
  await elders.close()

  const { rows } = await admin.query<{ rest: string }>(
    'select totp_nieuw as rest from inloggegeven where gebruiker_id = $1',
    [account.gebruikerId],
  )
  expect(rows[0]?.rest).toBeNull()
  const derde = await browser.newContext()
  await meldAanInBrowser(await derde.newPage(), admin, { ...account, totp: sleutel })
  await derde.close()
})

test('new recovery codes: ten, and the old ones work no more', async ({ page, admin }) => {
  const account = await fg(admin)
  await admin.query(`insert into herstelcode (gebruiker_id, code_hash) values ($1, sha256('OUD'::bytea))`, [
    account.gebruikerId,
  ])
  await meldAanInBrowser(page, admin, account)
  await page.goto('/sessies')
  await page.getByRole('link', { name: 'Nieuwe herstelcodes' }).click()
  await expect(page.getByRole('button', { name: 'Maak nieuwe codes' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Maak nieuwe codes' }).click()
  await expect(page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')).toHaveCount(10)
  const { rows } = await admin.query<{ oud: number; alle: number }>(
    `select count(*)::int as alle, count(*) filter (where code_hash = sha256('OUD'::bytea))::int as oud from herstelcode where gebruiker_id = $1`,
    [account.gebruikerId],
  )
  expect(rows).toEqual([{ alle: 10, oud: 0 }])
})

test('giving a role asks for the second factor before the form, and comes back to it', async ({
  page,
  context,
  admin,
}) => {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever('Bedrijf De Stap')
  const gebruikerId = await w.gebruiker('Sara Stap')
  await w.rol(gebruikerId, 'hr', { werkgeverId })
  const account = await maakAccount(admin, gebruikerId)
  await zetSessie(context, admin, await w.sessie(gebruikerId, 'werkgever', { werkgeverId }))
  await verouder(admin, account)
  await page.goto('/werkgever/toegang')
  await expect(page.getByRole('heading', { name: 'Bevestig dat u het bent' })).toBeVisible()
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page).toHaveURL('/werkgever/toegang')
  await expect(page.getByRole('button', { name: 'Rol geven' })).toBeVisible()
})

test('a role taken away while a page is open: the next click says so politely and shows nothing', async ({
  page,
  context,
  admin,
}) => {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever('Bedrijf De Rol')
  const afdelingId = await w.afdeling(werkgeverId)
  const { werknemerId } = await w.werknemer(werkgeverId, { achternaam: 'Zichtbaar', afdelingId })
  const gebruikerId = await w.gebruiker('Rik Rol')
  await w.rol(gebruikerId, 'hr', { werkgeverId })
  await zetSessie(context, admin, await w.sessie(gebruikerId, 'werkgever', { werkgeverId }))
  await page.goto('/werkgever/medewerkers')
  await expect(page.getByText('Zichtbaar').first()).toBeVisible()
  await admin.query('update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1', [gebruikerId])
  await page
    .getByRole('link', { name: /Zichtbaar/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/aanmelden\?reden=verlopen/)
  await expect(page.getByText(/uw sessie is beëindigd/)).toBeVisible()
  await expect(page.getByText('Zichtbaar')).toHaveCount(0)
  expect((await page.request.get(`/werkgever/medewerkers/${werknemerId}`)).url()).toMatch(/aanmelden/)
  await verwachtNetjes(page)
})
