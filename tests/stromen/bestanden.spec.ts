import { readFileSync } from 'node:fs'
import { maakPdf, maakPng } from '../hulp/bestanden'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getypt } from './opzet'

// Files of a case: added, saved, taken away; with and without JavaScript; and the proof that a report was sent to UWV.

const alsBestand = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('HR adds a file to a case, saves it again, and takes a wrong one away', async ({ page, context, admin }) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 50)
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}/documenten`)
  const kies = page.getByLabel('Voeg een bestand toe')
  const beloof = page.getByLabel(/geen medische informatie/)
  const voegToe = page.getByRole('button', { name: 'Voeg toe' })

  // said before sending: nothing chosen, and the promise
  await voegToe.click()
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible()
  await kies.setInputFiles(alsBestand('brief.pdf', maakPdf('', 'Beste Sam')))
  await voegToe.click()
  await expect(page.getByText(/Zet een vinkje/)).toBeVisible()
  await verwachtNetjes(page)
  await beloof.check()
  await voegToe.click()
  await expect(page.getByText('Het bestand is toegevoegd')).toBeVisible()
  await verwachtNetjes(page)

  const wacht = page.waitForEvent('download')
  await page.getByRole('link', { name: 'brief.pdf' }).click()
  const opgehaald = await wacht
  expect(opgehaald.suggestedFilename()).toBe('brief.pdf')
  expect(readFileSync(await opgehaald.path()).equals(maakPdf('', 'Beste Sam'))).toBe(true)

  // said by the server: what it is not
  await kies.setInputFiles(alsBestand('factuur.pdf', Buffer.from('MZ dit is een programma')))
  await beloof.check()
  await voegToe.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is geen pdf, jpg, png of Word-bestand')
  await verwachtNetjes(page)

  await page.getByText('Verwijderen').click()
  await page.getByLabel('Waarom?').selectOption({ label: 'Het is het verkeerde bestand' })
  await page.getByRole('button', { name: 'Verwijder dit bestand' }).click()
  await expect(page.getByText(/Verwijderd. Het is het verkeerde bestand/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'brief.pdf' })).toHaveCount(0)
})

test('without JavaScript too, by the consultant and by the employee', async ({ browser, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 50)
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Sam Wilders')
  for (const [sleutel, pad] of [
    [b.consultant.sleutel, `/arbodienst/dossiers/${gevalId}/documenten`],
    [zelf.sleutel, '/werknemer/documenten'],
  ] as const) {
    const context = await browser.newContext({ baseURL: process.env.PROEF_ADRES, javaScriptEnabled: false })
    await zetSessie(context, admin, sleutel)
    const page = await context.newPage()
    await page.goto(pad)
    await page.getByLabel('Voeg een bestand toe').setInputFiles(alsBestand('foto van contract.png', maakPng()))
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByText(/Zet een vinkje/)).toBeVisible()
    await page.getByLabel('Voeg een bestand toe').setInputFiles(alsBestand('foto van contract.png', maakPng()))
    await page.getByLabel(/geen medische informatie/).check()
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByText('Het bestand is toegevoegd')).toBeVisible()
    await expect(page.getByRole('link', { name: 'foto van contract.png' })).toBeVisible()
    await context.close()
  }
})

test('a 42nd-week report is filled in, sent, and its proof kept with it', async ({ page, context, admin }) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 320)
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await expect(page.getByText('De boete is nu € 230.')).toBeVisible()
  await page.getByRole('link', { name: /^Melding invullen/ }).click()
  await page.getByRole('button', { name: 'Begin 42e-weeksmelding' }).click()
  await expect(page.getByLabel('Medewerker', { exact: true })).toHaveValue(/Sam Wilders/)
  await page.getByLabel('Loonheffingennummer').fill('123456789L01')
  await page.getByLabel('Contactpersoon en telefoonnummer').fill('Hanna Recht, 010 123 45 67')
  await page.getByRole('button', { name: /^Bewaar/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible()
  await page.getByRole('link', { name: 'Naar het document' }).first().click()
  await expect(page.getByRole('button', { name: 'Leg vast', exact: true })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
  await page.getByLabel('Verzonden aan UWV op').fill(getypt(-1))
  await page.getByRole('button', { name: 'Leg vast dat dit is verzonden' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Deze dag ligt in de toekomst')
  await expect(page.getByLabel('Verzonden aan UWV op')).toHaveValue(getypt(-1))
  await page.getByLabel('Verzonden aan UWV op').fill(getypt(1))
  await page.getByLabel(/^Bevestiging van UWV/).setInputFiles(alsBestand('Ontvangstbevestiging.pdf', maakPdf()))
  await page.getByLabel(/geen medische informatie/).check()
  await page.getByRole('button', { name: 'Leg vast dat dit is verzonden' }).click()
  await expect(page.getByText('verzonden, met bewijs')).toBeVisible()
  await expect(page.getByText(/dagen te laat gemeld/)).toBeVisible()
  await expect(page.getByText(/Ziektewet art. 38 lid 3/)).toBeVisible()
  await verwachtNetjes(page)
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await page.getByText(/^Gedaan of niet van toepassing/).click()
  await expect(page.getByRole('link', { name: /^Bewijs bekijken/ })).toBeVisible()
  await expect(page.getByText('De boete daarvoor is € 230.')).toBeVisible()
})
