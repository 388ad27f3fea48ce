import type { Page } from '@playwright/test'
import { generate } from 'otplib'
import type pg from 'pg'
import { codeVan, maakAccount, meldAanInBrowser } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { wereld } from '../hulp/wereld'

/** Somebody of the platform: one workplace, and a home without anybody's case. */
async function platformbeheerder(admin: pg.Pool, metFactor = true) {
  const w = wereld(admin)
  const gebruikerId = await w.gebruiker('Petra Platform')
  await w.rol(gebruikerId, 'platformbeheerder')
  return await maakAccount(admin, gebruikerId, { metFactor })
}

async function vulWachtwoord(page: Page, email: string, wachtwoord: string) {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(wachtwoord)
  await page.getByRole('button', { name: 'Verder' }).click()
}

test('the first time: password, app on the phone, recovery codes, work', async ({ page, admin }) => {
  const account = await platformbeheerder(admin, false)
  await page.goto('/')
  await expect(page).toHaveURL(/\/aanmelden$/)
  await verwachtGehydrateerd(page)
  await verwachtNetjes(page, { ookDonker: true })
  await vulWachtwoord(page, account.email, account.wachtwoord)

  await expect(page.getByRole('heading', { name: 'Koppel een app op uw telefoon' })).toBeVisible()
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await page.getByText('Scannen lukt niet').click()
  const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  expect(sleutel).toMatch(/^[A-Z2-7]{32}$/)
  await verwachtNetjes(page)
  await page.reload()
  await page.getByText('Scannen lukt niet').click()
  expect(((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')).toBe(sleutel)

  await page.getByLabel(/Typ de code/).fill('12')
  await page.getByRole('button', { name: 'Koppel de app' }).click()
  await expect(page.getByText('Typ de zes cijfers uit uw app.').first()).toBeVisible()
  await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await page.getByRole('button', { name: 'Koppel de app' }).click()

  await expect(page.getByRole('heading', { name: 'Bewaar uw herstelcodes' })).toBeVisible()
  const codes = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Naar Poortwacht' }).click()
  await expect(page.getByText('Bewaar eerst de codes')).toBeVisible()
  await page.getByLabel('Ik heb de codes bewaard').check()
  await page.getByRole('button', { name: 'Naar Poortwacht' }).click()

  await expect(page).toHaveURL(/\/beheer$/)
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeVisible()
  await verwachtNetjes(page, { ookDonker: true })
  await page.goto('/aanmelden/instellen')
  await expect(codes).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Uw app is gekoppeld' })).toBeVisible()
})

test('later: a wrong password and a wrong code keep what was typed and say what to do', async ({ page, admin }) => {
  const account = await platformbeheerder(admin)
  await page.goto('/aanmelden')
  await vulWachtwoord(page, account.email, 'niet het goede wachtwoord')
  await expect(page.getByRole('alert').filter({ hasText: 'Er klopt iets nog niet' })).toBeFocused()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(account.email)
  await expect(page.getByLabel('Wachtwoord')).toHaveValue('')
  await expect(page.getByLabel('Wachtwoord')).toHaveAccessibleDescription(/Deze combinatie/)
  await verwachtNetjes(page)
  await page.getByLabel('E-mailadres').fill('geen adres')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByLabel('E-mailadres')).toHaveAccessibleDescription(/volledig e-mailadres/)
  await expect(page.getByLabel('E-mailadres')).toHaveValue('geen adres')
  await vulWachtwoord(page, account.email, account.wachtwoord)

  await expect(page.getByText(account.email)).toBeVisible()
  await expect(page.getByLabel('Code uit uw app')).toBeFocused()
  await expect(page.getByLabel('Code uit uw app')).toHaveAttribute('autocomplete', 'one-time-code')
  await verwachtNetjes(page)
  const goed = await codeVan(admin, account)
  await page.getByLabel('Code uit uw app').fill(goed === '000000' ? '000001' : '000000')
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page.getByLabel('Code uit uw app')).toHaveAccessibleDescription(/klopt niet of is al gebruikt/)
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page).toHaveURL(/\/beheer$/)
  await page.goto('/aanmelden')
  await expect(page).toHaveURL(/\/beheer$/)
})

test('a recovery code works once', async ({ page, browser, admin }) => {
  const account = await platformbeheerder(admin, false)
  await page.goto('/aanmelden')
  await vulWachtwoord(page, account.email, account.wachtwoord)
  await page.getByText('Scannen lukt niet').click()
  const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
  await page.getByRole('button', { name: 'Koppel de app' }).click()
  const code =
    (await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').first().textContent()) ?? ''

  for (const lukt of [true, false]) {
    const context = await browser.newContext()
    const ander = await context.newPage()
    await ander.goto('/aanmelden')
    await vulWachtwoord(ander, account.email, account.wachtwoord)
    await ander.getByRole('link', { name: 'Ik heb mijn telefoon niet bij me' }).click()
    await expect(ander.getByLabel('Herstelcode')).toBeVisible()
    await verwachtNetjes(ander)
    await ander.getByLabel('Herstelcode').fill(code.toLowerCase())
    await ander.getByRole('button', { name: 'Gebruik deze herstelcode' }).click()
    if (lukt) await expect(ander).toHaveURL(/\/beheer$/)
    else await expect(ander.getByLabel('Herstelcode')).toHaveAccessibleDescription(/al gebruikt/)
    await context.close()
  }
})

test('with several workplaces one chooses, comes where one wanted to be, and can change', async ({ page, admin }) => {
  const w = wereld(admin)
  const arbodienstId = await w.arbodienst('Arbo De Zon')
  const gebruikerId = await w.gebruiker('Bert Beide')
  await w.rol(gebruikerId, 'platformbeheerder')
  await w.rol(gebruikerId, 'fg')
  await w.rol(gebruikerId, 'bedrijfsarts', { arbodienstId })
  const account = await maakAccount(admin, gebruikerId)
  await meldAanInBrowser(page, admin, account, '/beheer/logboek?voor=999999999')
  await expect(page.getByRole('heading', { name: 'Waar wilt u werken?' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: /Poortwacht.*platformbeheerder/ }).click()
  await expect(page).toHaveURL(/\/beheer\/logboek\?voor=999999999$/)
  await verwachtNetjes(page)

  await page.getByRole('button', { name: 'Uw account' }).click()
  await page.getByRole('link', { name: 'Wissel van organisatie' }).click()
  await expect(page.getByText('nu open')).toBeVisible()
  await page.getByRole('button', { name: /Arbo De Zon/ }).click()
  await expect(page).toHaveURL(/\/medisch$/)
  await expect(page.getByRole('heading', { name: 'Dag Bert' })).toBeVisible()
  await verwachtNetjes(page)
  // what was open in the other workplace is not open from here
  await page.goto('/beheer')
  await expect(page.getByRole('heading', { name: 'Waar wilt u werken?' })).toBeVisible()

  // the second factor grows old: the medical portal asks for it again and comes back
  await admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
    gebruikerId,
  ])
  await page.goto('/medisch')
  await expect(page.getByRole('heading', { name: 'Bevestig dat u het bent' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page).toHaveURL(/\/medisch$/)
})

test('somebody without a role gets an explanation and a way out', async ({ page, admin }) => {
  const account = await maakAccount(admin, await wereld(admin).gebruiker('Nora Nieuw'))
  await meldAanInBrowser(page, admin, account)
  await expect(page.getByText('Er is niets voor u klaargezet')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(page.getByText('U bent afgemeld.')).toBeVisible()
})

test('the employee sees his own case or that there is none', async ({ page, admin }) => {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever()
  const { werknemerId } = await w.werknemer(werkgeverId)
  const gebruikerId = await w.gebruiker('Sam Zeegers')
  await w.rol(gebruikerId, 'werknemer', { werkgeverId, werknemerId })
  await meldAanInBrowser(page, admin, await maakAccount(admin, gebruikerId))
  await expect(page.getByRole('heading', { name: 'Dag Sam' })).toBeVisible()
  await expect(page.getByText('Er loopt geen ziekmelding voor u')).toBeVisible()
  await verwachtNetjes(page)
})

test('signing out everywhere ends another browser on its next page', async ({ page, browser, admin }) => {
  const account = await platformbeheerder(admin)
  await meldAanInBrowser(page, admin, account)
  const context = await browser.newContext()
  const ander = await context.newPage()
  await meldAanInBrowser(ander, admin, account)
  await expect(ander).toHaveURL(/\/beheer$/)
  const derde = await browser.newContext()
  await meldAanInBrowser(await derde.newPage(), admin, account)

  await page.goto('/sessies')
  await expect(page.getByRole('listitem').filter({ hasText: 'Chrome op een' })).toHaveCount(3)
  await expect(page.getByText('deze sessie')).toHaveCount(1)
  await verwachtNetjes(page)
  await page
    .getByRole('button', { name: /Beëindig de sessie/ })
    .first()
    .click()
  await expect(page.getByText('De sessie is beëindigd.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Beëindig de sessie/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Meld overal af' }).click()
  await expect(page.getByText('op al uw toestellen afgemeld')).toBeVisible()

  await ander.reload()
  await expect(ander).toHaveURL(/\/aanmelden\?reden=verlopen&naar=%2Fbeheer$/)
  await expect(ander.getByText('Meld u opnieuw aan om verder te gaan.')).toBeVisible()
  await verwachtNetjes(ander)
  await context.close()
  await derde.close()
})

test('the back button after signing out shows nothing', async ({ page, admin }) => {
  const account = await platformbeheerder(admin)
  await meldAanInBrowser(page, admin, account)
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeVisible()
  await page.getByRole('button', { name: 'Uw account' }).click()
  const antwoord = page.waitForResponse((r) => r.url().endsWith('/afmelden'))
  await page.getByRole('button', { name: 'Afmelden' }).click()
  const kop = await (await antwoord).allHeaders()
  expect(kop['clear-site-data']).toContain('"cache"')
  // the cookies of the whole domain are not ours to take; our own is
  expect(kop['clear-site-data']).not.toContain('cookies')
  await expect(page.getByText('U bent afgemeld.')).toBeVisible()
  // what stays is that this device is known: it opens nothing
  const onze = (await page.context().cookies()).filter((c) => /poortwacht/.test(c.name))
  expect(onze.map((c) => c.name).filter((naam) => !naam.endsWith('poortwacht-toestel'))).toEqual([])
  await page.goBack()
  await expect(page).toHaveURL(/\/aanmelden/)
  await expect(page.getByText('Petra Platform')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything of signing in works', async ({ page, admin }) => {
    const account = await platformbeheerder(admin, false)
    await page.goto('/aanmelden?naar=%2Fbeheer%3Fna%3Dniets')
    await vulWachtwoord(page, account.email, 'fout')
    await expect(page.getByLabel('E-mailadres')).toHaveValue(account.email)
    await expect(page.getByLabel('Wachtwoord')).toHaveAccessibleDescription(/Deze combinatie/)
    await vulWachtwoord(page, account.email, account.wachtwoord)
    await page.getByText('Scannen lukt niet').click()
    const sleutel = ((await page.locator('.font-mono').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel(/Typ de code/).fill(await generate({ secret: sleutel }))
    await page.getByRole('button', { name: 'Koppel de app' }).click()
    await expect(page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')).toHaveCount(10)
    await page.getByLabel('Ik heb de codes bewaard').check()
    await page.getByRole('button', { name: 'Naar Poortwacht' }).click()
    await expect(page).toHaveURL(/\/beheer\?na=niets$/)
    await page.getByRole('button', { name: 'Uw account' }).click()
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await expect(page.getByText('U bent afgemeld.')).toBeVisible()
  })
})
