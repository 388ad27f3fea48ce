import type { Page } from '@playwright/test'
import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// What a consultant has to do now.

const lijst = (page: Page) => page.getByRole('table', { name: 'Dossiers, het dringendste eerst' })
const namen = (page: Page) => lijst(page).getByRole('link')

test('a new report is at its place on the next load', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const mensen = {
    oud: await b.medewerker('Olaf', 'Oudstra'),
    lang: await b.medewerker('Lia', 'Langens'),
    nieuw: await b.medewerker('Nina', 'Nieuwhof'),
  }
  await zetSessie(context, admin, b.consultant.sleutel)
  await page.goto('/arbodienst')
  await expect(page.getByText('Geen lopende dossiers')).toBeVisible()
  await verwachtNetjes(page)

  await b.meldZiek(mensen.oud.werknemerId, 20)
  await page.reload()
  await expect(page.getByText('1 lopend dossier')).toBeVisible()
  await b.meldZiek(mensen.lang.werknemerId, 2)
  await b.meldZiek(mensen.nieuw.werknemerId, 0)
  await page.reload()
  // the first contact is due 7 days after the first day: late for the first, soonest after it for the second
  await expect(namen(page)).toHaveCount(3)
  await expect(namen(page).nth(0)).toContainText('Olaf Oudstra')
  await expect(namen(page).nth(1)).toContainText('Lia Langens')
  await expect(namen(page).nth(2)).toContainText('Nina Nieuwhof')
  const rij = lijst(page).getByRole('row').filter({ hasText: 'Nina' })
  await expect(rij).toContainText('Eerste contact')
  await expect(rij).toContainText('verzuimconsultant')
  await expect(rij).toContainText('nog 7 dagen')
  await expect(rij).toContainText('nieuw')
  await expect(lijst(page).getByRole('row').filter({ hasText: 'Olaf' })).toContainText('13 dagen te laat')
  await expect(page.getByText('1 te laat')).toBeVisible()
  await verwachtNetjes(page)
})

test('filters, search and pages, with the keyboard only', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  for (let n = 0; n < 51; n++) {
    const { werknemerId } = await b.medewerker('Jan', `Aalders${String(n).padStart(2, '0')}`)
    await b.meldZiek(werknemerId, 10)
  }
  const { werknemerId } = await b.medewerker('Daphne', 'Visser')
  await b.meldZiek(werknemerId, 0)
  const collega = await b.w.aangemeld('verzuimconsultant', { arbodienstId: b.arbodienstId }, 'Carla Collega')
  await zetSessie(context, admin, collega.sleutel)
  await page.goto('/arbodienst')
  await expect(page.getByText('Geen lopende dossiers')).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk die van iedereen' }).focus()
  await page.keyboard.press('Enter')
  await expect(namen(page)).toHaveCount(50)
  await expect(page.getByRole('columnheader', { name: 'Consultant' })).toBeVisible()

  await wisselNaar(page, admin, b.consultant.sleutel)
  await page.goto('/arbodienst')
  await verwachtGehydrateerd(page)
  await expect(namen(page)).toHaveCount(50)
  // the skip link is the first stop and works
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Nieuw · 52/ })).toBeFocused()

  const zoek = page.getByRole('searchbox', { name: 'Zoek op naam of dossiernummer' })
  await tabTot(page, zoek)
  await page.keyboard.type('viss')
  await expect(namen(page)).toHaveCount(1)
  await expect(namen(page)).toContainText('Daphne Visser')
  await verwachtNetjes(page)
  await expect(zoek).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(namen(page)).toHaveCount(50)

  const weken = page.getByLabel('Ziekteweek')
  await weken.focus()
  await page.keyboard.type('week 3')
  await expect(page).toHaveURL(/weken=3-8/)
  await expect(weken).toBeFocused()
  await expect(page.getByText('Geen dossiers met deze filters')).toBeVisible()
  await page.getByRole('link', { name: 'Wis de filters' }).focus()
  await page.keyboard.press('Enter')
  await expect(namen(page)).toHaveCount(50)

  const volgende = page.getByRole('link', { name: 'Volgende 50' })
  await volgende.focus()
  await page.keyboard.press('Enter')
  await expect(namen(page)).toHaveCount(2)
  await expect(namen(page).last()).toContainText('Daphne Visser')
  await namen(page).last().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daphne Visser')
})

test('the rows are sent as HTML alone, and stay through a filter and the way back', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Saar', 'Statisch')
  await b.meldZiek(werknemerId, 5)
  await zetSessie(context, admin, b.consultant.sleutel)
  const antwoord = await page.goto('/arbodienst')
  expect((await antwoord?.text())?.split('Saar Statisch')).toHaveLength(2)
  await verwachtGehydrateerd(page)
  await expect(namen(page)).toContainText('Saar Statisch')
  await page.getByLabel('Ziekteweek').selectOption({ label: 'week 9 t/m 37' })
  await expect(page.getByText('Geen dossiers met deze filters')).toBeVisible()
  await page.getByLabel('Ziekteweek').selectOption({ label: 'Alle weken' })
  await expect(namen(page)).toContainText('Saar Statisch')
  await namen(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saar Statisch')
  await page.goBack()
  await expect(namen(page)).toContainText('Saar Statisch')
})

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTot(page: Page, doel: ReturnType<Page['getByRole']>) {
  for (let keer = 0; keer < 25; keer++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(doel).toBeFocused()
}
