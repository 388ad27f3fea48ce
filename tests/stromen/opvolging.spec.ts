import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getypt } from './opzet'

// A contact leads to a task, an advice is answered, and a signal is put off.

test('a contact makes a task that the werkgever ticks off; an advice is not followed and becomes a signal', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Olaf', 'Oudstra')
  const { gevalId } = await b.meldZiek(werknemerId, 20)
  await zetSessie(context, admin, b.consultant.sleutel)
  await page.goto(`/arbodienst/dossiers/${gevalId}/contact`)
  await page.getByRole('radio', { name: 'Gesproken' }).check()
  await page.getByRole('checkbox', { name: 'Geboortedatum' }).check()
  await page.getByLabel('Wat (niet verplicht)').fill('Aangepaste taken kiezen')
  await page.getByLabel('Wie (niet verplicht)').selectOption({ label: 'Werkgever' })
  await page.getByLabel('Klaar op (niet verplicht)').fill(getypt(-4))
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page.getByText('Stel ten minste twee vragen').first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Geboortedatum' }).check()
  await page.getByRole('checkbox', { name: 'Adres' }).check()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page.getByRole('region', { name: 'Taken' })).toContainText('Aangepaste taken kiezen')

  await page.goto(`/arbodienst/dossiers/${gevalId}/advies`)
  await page.getByRole('radio', { name: 'Mediation' }).check()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Advies geven' }).click()
  await expect(page.getByRole('region', { name: 'Adviezen' })).toContainText('nog geen antwoord')
  await verwachtNetjes(page)

  await wisselNaar(page, admin, b.hr.sleutel)
  await page.goto('/werkgever')
  await expect(page.getByRole('region', { name: 'Mijn taken' })).toContainText('Aangepaste taken kiezen')
  await page.getByRole('button', { name: /^Gedaan: Aangepaste taken kiezen/ }).click()
  await expect(page.getByRole('region', { name: 'Mijn taken' })).toHaveCount(0)
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await page.getByRole('link', { name: /^Leg vast wat u ermee deed/ }).click()
  await page.getByRole('radio', { name: 'Niet gevolgd', exact: true }).check()
  await page.getByLabel(/^Waarom niet/).fill('Er is geen plek')
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByRole('region', { name: 'Adviezen' })).toContainText('niet gevolgd')
  await verwachtNetjes(page)

  await page.goto('/werkgever')
  const signalen = page.getByRole('region', { name: 'Signalen' })
  await expect(signalen).toContainText('Advies niet gevolgd')
  await verwachtNetjes(page)
  await signalen.getByRole('link', { name: /^Later.*Advies niet gevolgd/ }).click()
  await page.getByLabel('Tot en met').fill(getypt(-7))
  await page.getByLabel('Waarom kan dit wachten?').fill('Gesprek staat gepland')
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Later laten zien' }).click()
  await expect(page).toHaveURL(/\/werkgever/)
  await expect(page.getByText('Advies niet gevolgd')).toHaveCount(0)
})
