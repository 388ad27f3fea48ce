import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getoond } from './opzet'

// The protocol of a contract: changed as a draft, seen on a sample case, put in force; a new report then gets the task.

test('a step is drafted, previewed and put in force, and a new report gets it', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId }, 'Anna Beheer')
  await zetSessie(context, admin, beheer.sleutel)
  await page.goto('/arbodienst/werkgevers')
  await page.getByRole('link', { name: 'Protocol van Bakkerij Bos' }).click()
  await expect(page.getByText('Alleen de stappen van de wet')).toBeVisible()
  await page.getByRole('button', { name: 'Wijzig het protocol' }).click()
  await page.getByRole('link', { name: 'Stap toevoegen' }).click()
  await page.getByLabel('Wat moet er gebeuren?').fill('Bellen over de werkplek')
  await page.getByLabel('Aantal dagen').fill('veel')
  await page.getByLabel('Na', { exact: true }).selectOption({ label: 'De ziekmelding' })
  await page.getByLabel('Wie doet dit?').selectOption({ label: 'Verzuimconsultant' })
  await page.getByRole('button', { name: 'Stap toevoegen' }).click()
  await expect(page.getByText('Vul een heel aantal dagen in').first()).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Aantal dagen').fill('5')
  await page.getByRole('button', { name: 'Stap toevoegen' }).click()
  const concept = page.getByRole('region', { name: 'Concept' })
  await expect(concept).toContainText('5 dagen na de ziekmelding')
  await expect(concept).toContainText('nieuw')

  const voorbeeld = page.getByRole('region', { name: 'Voorbeeld' })
  await expect(voorbeeld.getByRole('listitem')).toContainText('erbij')
  await expect(voorbeeld.getByRole('listitem')).toContainText(getoond(-6))
  await expect(voorbeeld.getByRole('listitem')).toContainText('5 dagen na de ziekmelding')
  await voorbeeld.getByLabel('Welk verzuim?').selectOption({ label: 'Twee weken ziek' })
  await voorbeeld.getByRole('button', { name: 'Toon voorbeeld' }).click()
  await expect(page).toHaveURL(/soort=kort/)
  await expect(voorbeeld.getByRole('listitem')).toContainText('erbij')
  await verwachtNetjes(page)

  // nothing changed yet
  const { werknemerId: eerst } = await b.medewerker('Olaf', 'Oudstra')
  const voor = await b.meldZiek(eerst, 0)
  expect(await taken(voor.gevalId)).toBe(0)

  await page.getByRole('button', { name: 'In werking stellen …' }).click()
  await page.getByRole('button', { name: 'Stel in werking' }).click()
  await expect(page.getByText('Het protocol is in werking.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dit geldt nu' })).toContainText('Versie 1')
  await expect(page.getByRole('region', { name: 'Dit geldt nu' })).toContainText('Anna Beheer')

  const { werknemerId } = await b.medewerker('Nina', 'Nieuw')
  const na = await b.meldZiek(werknemerId, 0)
  expect(await taken(na.gevalId)).toBe(1)
  await wisselNaar(page, admin, b.consultant.sleutel)
  await page.goto(`/arbodienst/dossiers/${na.gevalId}`)
  await expect(page.getByText('Bellen over de werkplek').filter({ visible: true }).first()).toBeVisible()

  async function taken(gevalId: string): Promise<number> {
    const { rows } = await admin.query<{ n: number }>(
      `select count(*)::int as n from taak where geval_id = $1 and code like 'stap%'`,
      [gevalId],
    )
    return rows[0]?.n ?? -1
  }
})
