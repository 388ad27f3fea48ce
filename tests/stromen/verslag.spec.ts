import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { leesPdf, letters } from '../documenten/lees-pdf'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { vulDossier } from '../hulp/volledig-dossier'
import { bedrijf } from './opzet'

// The year-one evaluation by both parties, and the re-integratieverslag of a case of 91 weeks.

test('an eerstejaarsevaluatie is written by both, signed by both, and the milestone is done', async ({
  page,
  context,
  browser,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 340)
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Sam Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}/documenten`)
  await page.getByRole('button', { name: 'Begin eerstejaarsevaluatie' }).click()

  // what is not there yet is said by name
  await page.getByLabel('Wat is er gedaan?').fill('Elke week contact, en sinds juni twee ochtenden werk.')
  await page.getByRole('button', { name: 'Bewaar het eerste jaar' }).click()
  await page.getByRole('link', { name: 'Naar het document' }).first().click()
  await expect(page.getByText(/Nog te doen: .*Wat leverde het op/)).toBeVisible()
  await page.getByRole('link', { name: 'Verder schrijven' }).click()
  await page.getByLabel('Wat leverde het op?').fill('Sam werkt nu acht uur per week.')
  await page.getByLabel('Spoor 1 en spoor 2 naast elkaar').check()
  await page.getByLabel('Waarom dit spoor?').fill('Volledige terugkeer binnen drie maanden is niet te zien.')
  await page.getByLabel('Doel', { exact: false }).first().fill('Twintig uur per week, hier of elders.')
  await page.locator('[name="activiteiten.0.wat"]').fill('Gesprek over spoor 2')
  await page.locator('[name="activiteiten.0.wie"]').fill('Hanna en Sam')
  await page.locator('[name="activiteiten.0.wanneer"]').fill('deze maand')
  await page.getByRole('button', { name: 'Bewaar het eerste jaar' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible()
  await page.getByLabel('Hoe kijkt u terug en vooruit?').fill('Wij zijn tevreden over wat er lukt.')
  await page.getByRole('button', { name: 'Bewaar kijk van de werkgever' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Naar het document' }).first().click()
  await page.getByRole('button', { name: 'Deel met de medewerker' }).click()
  await expect(page.getByText('De medewerker leest mee')).toBeVisible()

  const andere: BrowserContext = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(andere, admin, zelf.sleutel)
  const eigen = await andere.newPage()
  await eigen.goto('/werknemer/documenten')
  await eigen.getByRole('link', { name: 'Eerstejaarsevaluatie', exact: true }).click()
  await eigen.getByLabel('Hoe kijkt u terug en vooruit?').fill('Ik wil graag meer uren proberen.')
  await eigen.getByRole('button', { name: 'Geef aan mijn werkgever' }).click()
  await expect(eigen.getByText('Uw werkgever kan dit nu lezen')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Ik wil graag meer uren proberen.')).toBeVisible()
  await page.getByRole('button', { name: 'Klaarzetten om te tekenen' }).click()
  await page.getByLabel(/^Voor akkoord/).check()
  await page.getByRole('button', { name: 'Onderteken dit document' }).click()
  await expect(page.getByText('De handtekening van de medewerker ontbreekt nog.')).toBeVisible()
  await eigen.reload()
  await eigen.getByLabel(/^Voor akkoord/).check()
  await verwachtNetjes(eigen)
  await eigen.getByRole('button', { name: 'Onderteken dit document' }).click()
  await expect(eigen.getByText(/Sam Wilders, voor akkoord/)).toBeVisible()
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await expect(page.getByText(/Eerstejaarsevaluatie: ondertekend/)).toBeVisible()
  const { rows } = await admin.query(
    `select soort from mijlpaalfeit where geval_id = $1 and code = 'eerstejaarsevaluatie' and vervallen_op is null`,
    [gevalId],
  )
  expect(rows).toEqual([{ soort: 'gedaan' }])
  await andere.close()
})

test('the report of a case of 91 weeks: what is missing is named, then it is complete, and then one PDF', async ({
  page,
  context,
  browser,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 637)
  const d1 = plusDagen(vandaagInNederland(new Date()), -637)
  await vulDossier(admin, { ...b, werknemerId, gevalId, d1 }, ['oordeelWerknemer'])
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Sam Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}/verslag`)
  await expect(page.getByText('nog niet compleet')).toBeVisible()
  const oordeel = page.getByRole('listitem').filter({ hasText: 'Oordeel van de' })
  await expect(oordeel).toContainText('Vraag de medewerker om dit te schrijven')
  await expect(page.getByText('Er ontbreekt nog iets. Dat staat dan ook zo in het verslag.')).toBeVisible()
  await verwachtNetjes(page)

  const andere: BrowserContext = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(andere, admin, zelf.sleutel)
  const eigen = await andere.newPage()
  await eigen.goto('/werknemer/documenten')
  await eigen.getByRole('button', { name: 'Begin oordeel van de medewerker' }).click()
  await eigen.getByLabel('Deels').check()
  await eigen.getByLabel('Wat vindt u van wat uw werkgever deed?').fill('Veel, en soms wat laat.')
  await eigen.getByLabel('Wat deed u zelf?').fill('Elke afspraak nagekomen.')
  await eigen.getByRole('button', { name: /^Bewaar/ }).click()
  const klaarzetten = eigen.getByRole('button', { name: /Klaarzetten|Klaar om te tekenen|Leg vast/ })
  await klaarzetten.click()
  await eigen.getByLabel(/^Voor akkoord/).check()
  await eigen.getByRole('button', { name: 'Onderteken dit document' }).click()
  await expect(eigen.getByText(/Sam Wilders, voor akkoord/)).toBeVisible()
  await andere.close()

  await page.reload()
  await expect(page.getByText('compleet', { exact: true })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Maak de PDF' }).click()
  await expect(page.getByRole('region', { name: 'Gemaakte verslagen' })).toBeVisible()
  const bewaar = page.getByRole('link', { name: 'Bewaar als PDF' })
  await expect(async () => {
    await page.reload()
    await expect(bewaar).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 120_000 })
  const wacht = page.waitForEvent('download')
  await bewaar.click()
  const opgehaald = await wacht
  expect(opgehaald.suggestedFilename()).toMatch(/^Re-integratieverslag .*\.pdf$/)
  const pdf = await leesPdf(readFileSync(await opgehaald.path()))
  const tekst = letters(pdf.tekst)
  for (const zin of [
    'Re-integratieverslag',
    'Sam Wilders',
    'Zittend werk (probleemanalyse)',
    'Zittend werk (actueelOordeel)',
    'Inhoud van Plan van aanpak',
    'Inhoud van Eerstejaarsevaluatie',
    'Inhoud van Eindevaluatie',
    'Veel, en soms wat laat.',
    'Lijst van kenmerken',
  ])
    expect(tekst, zin).toContain(letters(zin))
  expect(tekst).not.toContain(letters('ontbreekt'))
})
