import type { BrowserContext, Page } from '@playwright/test'
import type pg from 'pg'
import { codeVan, maakAccount, meldAanInBrowser, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf } from './opzet'

// The journeys of the doctor: signed in with a real code and a real step-up, from the appointment to what the employer reads; the list
// of possibilities; and a question to a practitioner that the employee himself allows and takes back.

/** A doctor who signs in through the pages, at somebody with an appointment today. */
async function spreekuur(page: Page, admin: pg.Pool) {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 30)
  const artsId = await b.w.gebruiker('Dana Arts')
  await b.w.rol(artsId, 'bedrijfsarts', { arbodienstId: b.arbodienstId })
  const account = await maakAccount(admin, artsId)
  await admin.query(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'spreekuur', 'telefoon', (now() at time zone 'Europe/Amsterdam')::date, 540, 570, $5, 'x')`,
    [b.arbodienstId, b.werkgeverId, werknemerId, gevalId, artsId],
  )
  await meldAanInBrowser(page, admin, account)
  await expect(page).toHaveURL(/\/medisch$/)
  await expect(page.getByRole('heading', { name: 'Spreekuur vandaag' })).toBeVisible()
  return { ...b, werknemerId, gevalId, artsId, account }
}

/** Opens the file from the appointment of today. */
async function openDossier(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /Dossier van Sam Wilders openen/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/medisch\/dossiers\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

const inEigenBrowser = async (
  browser: { newContext: (o: { baseURL?: string }) => Promise<BrowserContext> },
  admin: pg.Pool,
  sleutel: Parameters<typeof zetSessie>[2],
) => {
  const context = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(context, admin, sleutel)
  return { context, eigen: await context.newPage() }
}

test('from the appointment to a probleemanalyse that the employer reads; after a quarter of an hour the code is asked again', async ({
  page,
  admin,
  browser,
}) => {
  test.slow()
  const s = await spreekuur(page, admin)
  const dossier = await openDossier(page)
  await page.getByLabel('Klacht').fill('ZEEPAARDJE in de rug')
  await page.getByLabel('Plan').fill('Halve dagen')
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  await page.getByRole('button', { name: 'Contact opslaan' }).click()
  await expect(page.locator('#verloop').getByText('ZEEPAARDJE in de rug')).toBeVisible()
  await verwachtNetjes(page)

  // left alone for sixteen minutes: nothing of the file shows before a new code, and then one is where one was
  await admin.query(
    `update sessie set tweede_factor_op = now() - interval '16 minutes', factor_tot = now() - interval '1 minute' where gebruiker_id = $1`,
    [s.artsId],
  )
  await page.goto(dossier)
  await expect(page).toHaveURL(/\/aanmelden\/bevestigen/)
  await expect(page.getByText('ZEEPAARDJE')).toHaveCount(0)
  await page.getByLabel(/Code uit uw app/).fill(await codeVan(admin, s.account))
  await page.locator('main').getByRole('button').first().click()
  await expect(page).toHaveURL(new RegExp(`${dossier}$`))

  await page.getByRole('link', { name: 'Probleemanalyse' }).click()
  await page.getByLabel('Medische overweging').fill('ZEEPAARDJE past bij de klacht')
  await page.getByLabel('Wat kan wel').fill('Vier uur per dag zittend werk, geen hernia')
  await page.getByRole('button', { name: 'Bekijk wat de werkgever ziet' }).click()
  const voorbeeld = page.locator('#voorbeeld')
  await expect(voorbeeld.getByText(/hernia/).first()).toBeVisible()
  await expect(voorbeeld.getByText('Kijk dit eerst na')).toBeVisible()
  await page.getByLabel('Wat kan wel').fill('Vier uur per dag zittend werk')
  await page.getByRole('button', { name: 'Opnieuw bekijken' }).click()
  await expect(voorbeeld.getByText('Kijk dit eerst na')).toHaveCount(0)
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Vrijgeven aan de werkgever' }).click()
  await expect(page.locator('#verloop').getByText('ZEEPAARDJE past bij de klacht')).toBeVisible()

  const { context, eigen } = await inEigenBrowser(browser, admin, s.hr.sleutel)
  await eigen.goto(`/werkgever/verzuim/${s.gevalId}`)
  await expect(eigen.locator('#advies').getByText('Vier uur per dag zittend werk')).toBeVisible()
  expect(await eigen.content()).not.toMatch(/ZEEPAARDJE|hernia/)
  await context.close()
})

test('an FML by keyboard: a draft that survives a reload, a second one that is compared, a PDF, and a summary for the employer', async ({
  page,
  admin,
  browser,
}) => {
  test.slow()
  const s = await spreekuur(page, admin)
  await openDossier(page)
  await page.getByRole('link', { name: 'Nieuwe FML' }).click()
  await expect(page).toHaveURL(/\/fml\/nieuw$/)
  // Without our script Enter goes nowhere: it does not send a list that is half done.
  const laatDoor = await openZonderScript(page, page.url())
  const noot = page.getByLabel('Toelichting bij 4.14 Tillen of dragen')
  await noot.press('Enter')
  await expect(noot).toBeFocused()
  laatDoor()
  await verwachtGehydrateerd(noot)
  await page.locator('#i4_13').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('ZEEPAARDJE tot 5 kg')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  await verwachtNetjes(page)
  await page.reload()
  await expect(noot).toHaveValue('ZEEPAARDJE tot 5 kg')
  await expect(page.locator('input[name=i4_14][value="2"]')).toBeChecked()
  await expect(page.locator('input[name=i4_15][value="1"]')).toBeChecked()
  await page.getByRole('button', { name: 'FML vastleggen' }).click()
  await expect(page.locator('#lijst').getByText('ZEEPAARDJE tot 5 kg')).toBeVisible()
  await verwachtNetjes(page)

  // a later one begins with this one
  await page.getByRole('link', { name: 'Nieuwe FML, begint met deze' }).click()
  await expect(noot).toHaveValue('ZEEPAARDJE tot 5 kg')
  await verwachtGehydrateerd(noot)
  await page.locator('input[name=i4_14][value="2"]').focus()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  await page.getByRole('button', { name: 'FML vastleggen' }).click()
  const verschil = page.locator('#verschil')
  await expect(verschil.getByText('minder beperkt')).toHaveCount(2)
  await expect(verschil.getByText('sterk beperkt (ZEEPAARDJE tot 5 kg) → beperkt (ZEEPAARDJE tot 5 kg)')).toBeVisible()
  await verwachtNetjes(page)

  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF voor de verzekeringsarts' }).click(),
  ])
  expect(pdf.suggestedFilename()).toMatch(/^FML \d{4}-\d{2}-\d{2}\.pdf$/)

  await page.getByRole('link', { name: 'Samenvatting voor de werkgever' }).click()
  await expect(page.getByText('ZEEPAARDJE tot 5 kg')).toBeVisible()
  await page.getByLabel('Wat kan wel').fill('Zittend werk, tillen tot 5 kg')
  await page.getByRole('button', { name: 'Bekijk wat de werkgever ziet' }).click()
  await expect(page.locator('#voorbeeld')).not.toContainText('ZEEPAARDJE')
  await page.getByRole('button', { name: 'Vrijgeven aan de werkgever' }).click()
  await expect(page).toHaveURL(/#verloop$/)
  const { context, eigen } = await inEigenBrowser(browser, admin, s.hr.sleutel)
  await eigen.goto(`/werkgever/verzuim/${s.gevalId}`)
  await expect(eigen.locator('#advies').getByText('Zittend werk, tillen tot 5 kg')).toBeVisible()
  expect(await eigen.content()).not.toMatch(/ZEEPAARDJE|4\.14/)
  await context.close()
})

test('a machtiging: asked, read and signed by the employee, a letter, taken back, and then no letter', async ({
  page,
  admin,
  browser,
}) => {
  test.slow()
  const s = await spreekuur(page, admin)
  const zelf = await s.w.aangemeld(
    'werknemer',
    { werkgeverId: s.werkgeverId, werknemerId: s.werknemerId },
    'Sam Wilders',
  )
  await openDossier(page)
  await page.getByRole('link', { name: 'Toestemming vragen' }).click()
  await page.getByLabel('Naam van de behandelaar').fill('Dr. De Wit')
  await page.getByLabel('Specialisme').fill('neuroloog')
  await page.getByLabel('Adres').fill('Kade 1\n3500 AA Utrecht')
  await page.getByLabel('Wat wilt u precies weten?').fill('ZEEPAARDJE: wat is de uitslag?')
  await page.getByLabel('Waarvoor?').fill('Om te weten wat kan')
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Toestemming vragen' }).click()
  await expect(page.getByText('wacht op de medewerker')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Brief maken' })).toHaveCount(0)

  const { context, eigen } = await inEigenBrowser(browser, admin, zelf.sleutel)
  await eigen.goto('/werknemer/toestemming')
  await expect(eigen.getByText('wacht op u')).toBeVisible()
  expect(await eigen.content()).not.toMatch(/ZEEPAARDJE|neuroloog|De Wit/)
  await verwachtNetjes(eigen)
  await eigen.getByRole('link', { name: 'Lees de vraag en beslis' }).click()
  await expect(eigen.getByText('ZEEPAARDJE: wat is de uitslag?')).toBeVisible()
  await verwachtNetjes(eigen)
  await eigen.getByRole('button', { name: 'Ik geef toestemming' }).click()
  await expect(eigen.getByText('u gaf toestemming')).toBeVisible()

  await page.reload()
  await expect(page.getByText('toestemming gegeven')).toBeVisible()
  await page.getByRole('button', { name: 'Brief maken', exact: true }).click()
  const brief = page.getByRole('link', { name: /^Brief van/ })
  const [pdf] = await Promise.all([page.waitForEvent('download'), brief.click()])
  expect(pdf.suggestedFilename()).toMatch(/^Verzoek om informatie [0-9a-f]{8}\.pdf$/)
  const adres = (await brief.getAttribute('href')) ?? ''
  await page.getByText('Antwoord vastleggen').first().click()
  await page.getByLabel('Antwoord', { exact: true }).fill('Herstel verwacht in drie maanden')
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Antwoord', { exact: true })).toHaveValue('Herstel verwacht in drie maanden')
  await page.getByLabel(/^Kosten/).fill('47,50')
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(page.getByText('Herstel verwacht in drie maanden')).toBeVisible()
  await expect(page.getByText('47,50')).toBeVisible()
  await verwachtNetjes(page)

  await eigen.reload()
  await eigen.getByRole('button', { name: 'Trek mijn toestemming in' }).click()
  await expect(eigen.getByText('door u ingetrokken')).toBeVisible()
  // the doctor still has the old page before him
  await page.getByRole('button', { name: 'Nieuwe brief maken' }).click()
  await expect(page.getByText(/Deze machtiging geldt niet \(meer\)/).first()).toBeVisible()
  expect((await page.request.get(adres)).status()).toBe(404)
  const { rows } = await admin.query('select 1 from medische_machtigingbrief')
  expect(rows.length).toBeGreaterThan(0)
  await context.close()
})
