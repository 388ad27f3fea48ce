import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getoond, getypt } from './opzet'

// From partial work to recovery, back again, and what was recorded wrongly.

test('partial, worse again, and the first day put right', async ({ page, context, admin }) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 30)
  const hier = `/werkgever/verzuim/${gevalId}`
  await zetSessie(context, admin, b.hr.sleutel)

  // partial
  await page.goto(hier)
  await page.getByRole('link', { name: 'Werk hervatten' }).click()
  await expect(page.getByText('Sam Wilders is nu 100% afwezig.')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Hoeveel werkt Sam dan?').fill('100')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByLabel('Hoeveel werkt Sam dan?')).toHaveAccessibleDescription(/0 tot en met 99/)
  await expect(page.getByLabel('Hoeveel werkt Sam dan?')).toHaveValue('100')
  await page.getByLabel(/^anders/).check()
  await page.getByLabel('Vanaf welke dag?: welke dag?').fill(getypt(10))
  await page.getByLabel('Hoeveel werkt Sam dan?').fill('40')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page).toHaveURL(new RegExp(`${hier}$`))
  await expect(page.getByText('60% afwezig').first()).toBeVisible()
  await verwachtNetjes(page)

  // worse again
  await page.goto(`${hier}/werk`)
  await page.getByLabel('Hoeveel werkt Sam dan?').fill('20')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('80% afwezig').first()).toBeVisible()
  await expect(page.getByText(`Werkt 40% vanaf ${getoond(10)}`)).toBeVisible()

  // the first day was wrong: shown first, then saved with a reason
  await page.goto(`${hier}/corrigeren`)
  await verwachtNetjes(page)
  await expect(page.getByText(`Nu staat er ${getoond(30)}.`)).toBeVisible()
  await page.getByLabel('Wat is de juiste eerste ziektedag?').fill('30-02-2026')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByLabel('Wat is de juiste eerste ziektedag?')).toHaveAccessibleDescription(/bestaat niet/)
  await verwachtNetjes(page)
  await page.getByLabel('Wat is de juiste eerste ziektedag?').fill(getypt(32))
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Wat er dan verandert' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Probleemanalyse' })).toContainText('2 dagen eerder')
  await verwachtNetjes(page)
  expect(await b.aantal('verzuimmelding')).toBe(1)
  await page.getByRole('button', { name: 'Verbetering opslaan' }).click()
  await expect(page.getByText('Kies een reden.').first()).toBeVisible()
  await page.getByLabel('De verkeerde dag was ingevuld').check()
  await page.getByRole('button', { name: 'Verbetering opslaan' }).click()
  const knop = page.getByRole('button', { name: 'Ja, verbetering opslaan' })
  await expect(knop.or(page.getByText(/Eerste ziektedag verbeterd/))).toBeVisible()
  if (await knop.isVisible()) await knop.click()
  await expect(page.getByText(`Eerste ziektedag verbeterd van ${getoond(30)} naar ${getoond(32)}`)).toBeVisible()
  await expect(page.getByText('de verkeerde dag was ingevuld')).toBeVisible()
})

test('recovered, the day put right, sick again within four weeks, and that withdrawn', async ({
  page,
  context,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 32)
  const hier = `/werkgever/verzuim/${gevalId}`
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(hier)
  await page.getByRole('link', { name: 'Herstel melden' }).first().click()
  await expect(page.getByLabel(/^anders/)).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel(/^anders/).check()
  await page.getByLabel('Eerste dag hersteld: welke dag?').fill(getypt(5))
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByText(`hersteld per ${getoond(5)}`)).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Herstel melden' }).click()
  await expect(page).toHaveURL(new RegExp(`${hier}$`))
  await expect(page.getByText(`Hersteld gemeld per ${getoond(5)}`)).toBeVisible()
  await verwachtNetjes(page)
  await page.goto(`${hier}/herstel`)
  await expect(page.getByText(/al hersteld gemeld per/)).toBeVisible()
  await verwachtNetjes(page)

  // the day of recovery was wrong too
  await page.getByRole('link', { name: 'Klopt de hersteldag niet?' }).click()
  await page.getByLabel('Wat is de juiste eerste dag hersteld?').fill(getypt(4))
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('De medewerker gaf later een andere dag door').check()
  await page.getByRole('button', { name: 'Verbetering opslaan' }).click()
  await expect(page.getByText(`Hersteldag verbeterd van ${getoond(5)} naar ${getoond(4)}`)).toBeVisible()

  // sick again: said before saving, and it is one case
  await page.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await expect(page.getByText(/het vorige dossier loopt door/)).toBeVisible()
  await page.getByRole('button', { name: 'Ziek melden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'het vorige dossier loopt door' })).toBeVisible()
  expect(await b.aantal('verzuimmelding')).toBe(1)
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Ja, ziek melden' }).click()
  await expect(page.getByText(/Dossier \S+ loopt door/).first()).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await expect(page).toHaveURL(new RegExp(`${hier}$`))
  expect(await b.aantal('verzuimmelding')).toBe(2)
  expect(await b.aantal('verzuimgeval')).toBe(1)

  // that was a mistake: withdrawn, and it stays to be read
  await page.goto(`${hier}/intrekken`)
  await page
    .getByRole('listitem')
    .filter({ hasText: `Ziek vanaf ${getoond(0)}` })
    .getByRole('link', { name: 'Melding intrekken' })
    .click()
  await expect(page.getByText(`De ziekmelding vanaf ${getoond(0)} telt dan niet meer`)).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('De verkeerde medewerker was gekozen').check()
  await page.getByRole('button', { name: 'Ziekmelding intrekken' }).click()
  await expect(page.getByText(`Ziekmelding van ${getoond(0)} ingetrokken`)).toBeVisible()
  await expect(page.getByText('ingetrokken', { exact: true })).toBeVisible()
  expect(await b.aantal('verzuimmelding')).toBe(2)
  await page.goto('/werkgever/verzuim?stand=hersteld')
  await expect(page.getByRole('link', { name: /Sam Wilders/ })).toBeVisible()
  await verwachtNetjes(page)
})

test('a recovery before the illness or a double click does no harm', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 3)
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}/herstel?dag=anders&dagAnders=${getypt(9)}`)
  await expect(page.getByRole('alert').first()).toContainText('De eerste dag van herstel moet na de eerste ziektedag')
  await verwachtNetjes(page)
  await page.goto(`/werkgever/verzuim/${gevalId}/herstel?dag=${getypt(0)}`)
  await page.getByRole('button', { name: 'Herstel melden' }).dblclick()
  await expect(page.getByText(`Hersteld gemeld per ${getoond(0)}`)).toHaveCount(1)
})
