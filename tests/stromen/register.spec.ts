import type { Page } from '@playwright/test'
import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf, getoond, getypt } from './opzet'

// The register of the werkgever: people come, change, and leave.

const zoekveld = (page: Page) => page.getByRole('searchbox', { name: 'Zoek op naam of personeelsnummer' })
const rijen = (page: Page) => page.getByRole('table', { name: 'Medewerkers' }).getByRole('row')

test('somebody is added, changed with the history kept, and leaves', async ({ page, context, admin }) => {
  test.slow()
  const b = await bedrijf(admin)
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto('/werkgever/medewerkers')
  await expect(page.getByText('Er staat nog niemand in uw register')).toBeVisible()
  await verwachtNetjes(page)

  // departments first: a tree
  await page.getByRole('link', { name: 'Afdelingen' }).click()
  await expect(page.getByRole('heading', { name: 'Afdelingen', level: 1 })).toBeVisible()
  await verwachtNetjes(page)
  for (const [naam, onder] of [
    ['Bakkerij', 'Bovenaan, onder geen andere afdeling'],
    ['Nachtploeg', 'Bakkerij'],
  ] as const) {
    await page.getByLabel('Naam').fill(naam)
    await page.getByLabel('Valt onder').selectOption({ label: onder })
    await page.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(page.getByRole('link', { name: `${naam} wijzigen` })).toBeVisible()
  }
  await expect(page.getByText('De afdeling is toegevoegd.')).toBeVisible()

  await page.goto('/werkgever/medewerkers/toevoegen')
  await verwachtNetjes(page)
  await page.getByLabel('Voornaam').fill('Zoë')
  await page.getByLabel('Achternaam').fill('Oude Kamphuis')
  await page.getByLabel('Geboortedatum').fill('31-02-1990')
  await page.getByLabel('Functie').fill('bakker')
  await page.getByLabel('Uren per week').fill('32,5')
  await page.getByLabel('Eerste dag in dienst').fill('01-03-2019')
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Er kloppen 2 dingen nog niet' })).toBeFocused()
  await expect(page.getByLabel('Geboortedatum')).toHaveAccessibleDescription(/31-02-1990 bestaat niet/)
  await expect(page.getByLabel('Personeelsnummer')).toHaveAccessibleDescription(/Vul een personeelsnummer in/)
  await expect(page.getByLabel('Uren per week')).toHaveValue('32,5')
  await verwachtNetjes(page)
  await page.getByLabel('Geboortedatum').fill('28-02-1990')
  await page.getByLabel('Personeelsnummer').fill('B-1001')
  await page.getByLabel('Afdeling').selectOption({ label: 'Bakkerij › Nachtploeg' })
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click()
  await expect(page.getByText('De medewerker staat in het register.')).toBeVisible()
  await expect(page.getByText('32,5 van 40 uur per week')).toBeVisible()
  await verwachtNetjes(page)
  const persoon = page.url().split('?')[0] ?? ''

  await page.getByRole('link', { name: 'Gegevens van Zoë Oude Kamphuis wijzigen' }).click()
  await expect(page.getByLabel('Telefoon')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Telefoon').fill('06 12345678')
  await page.getByLabel('Achternaam').fill('van Kampen')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('De wijziging is opgeslagen.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zoë van Kampen')
  await expect(page.getByText(/^Achternaam: Oude Kamphuis/)).toContainText('van Kampen')

  await page.getByRole('link', { name: 'Dienstverband bakker wijzigen' }).click()
  await expect(page.getByLabel('Uren per week')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Uren per week').fill('24')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(
    page
      .getByText('Bakkerij › Nachtploeg · 24 van 40 uur per week')
      .or(page.getByText(/24 van 40 uur/))
      .first(),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Dienstverband bakker beëindigen' }).click()
  await expect(page.getByLabel('Laatste dag in dienst')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Laatste dag in dienst').fill('01-01-2019')
  await page.getByRole('button', { name: 'Dienstverband beëindigen' }).click()
  await expect(page.getByLabel('Laatste dag in dienst')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Laatste dag in dienst')).toHaveValue('01-01-2019')
  await page.getByLabel('Laatste dag in dienst').fill(getypt(1))
  await page.getByRole('button', { name: 'Dienstverband beëindigen' }).click()
  await expect(page.getByText('Het einde van het dienstverband is vastgelegd.')).toBeVisible()
  await expect(page.getByText(`uit dienst sinds ${getoond(1)}`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Weer in dienst' })).toBeVisible()
  await verwachtNetjes(page)

  await page.goto('/werkgever/medewerkers')
  await expect(page.getByText('van Kampen')).toHaveCount(0)
  await page.getByRole('link', { name: 'Uit dienst', exact: true }).click()
  await page.getByRole('link', { name: 'Zoë van Kampen' }).click()
  await expect(page).toHaveURL(persoon)
})

test('search as you type finds by the beginning of a name or number, and pages on', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  for (let n = 0; n < 52; n++) await b.medewerker('Jan', `Aalders${String(n).padStart(2, '0')}`)
  await b.medewerker('Daphne', 'de Boer', { personeelsnummer: 'X-77' })
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto('/werkgever/medewerkers')
  await verwachtGehydrateerd(page)
  await expect(rijen(page)).toHaveCount(51)
  await page.getByRole('link', { name: 'Volgende 50' }).click()
  await expect(rijen(page)).toHaveCount(4)
  await expect(page.getByRole('link', { name: 'Naar het begin', exact: true })).toBeVisible()
  await verwachtNetjes(page)
  await verwachtGehydrateerd(page)
  await zoekveld(page).fill('X-7')
  await expect(rijen(page)).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Daphne de Boer' })).toBeVisible()
  await zoekveld(page).pressSequentially('8')
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await verwachtNetjes(page)
  await zoekveld(page).fill('daph')
  await expect(page.getByRole('link', { name: 'Daphne de Boer' })).toBeVisible()
  await expect(page).toHaveURL(/\?zoek=daph$/)

  // typed before the script is there
  const laatDoor = await openZonderScript(page, '/werkgever/medewerkers')
  await zoekveld(page).fill('x-7')
  laatDoor()
  await expect(rijen(page)).toHaveCount(2)
  await expect(page).toHaveURL(/\?zoek=x-7$/)
})

test('two people change the same person: the second is told, and nothing he typed is lost', async ({
  page,
  browser,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  const collega = await b.w.aangemeld('hr', { werkgeverId: b.werkgeverId }, 'Henk Collega')
  const andere = await browser.newContext()
  await zetSessie(andere, admin, collega.sleutel)
  const ander = await andere.newPage()
  const pad = `/werkgever/medewerkers/${werknemerId}/wijzigen`
  await page.goto(pad)
  await ander.goto(`${process.env.PROEF_ADRES}${pad}`)
  await ander.getByLabel('Telefoon').fill('06 99999999')
  await ander.getByRole('button', { name: 'Opslaan' }).click()
  await expect(ander.getByText('De wijziging is opgeslagen.')).toBeVisible()
  await andere.close()

  await page.getByLabel('Woonplaats').fill('Zutphen')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Iemand anders heeft dit intussen gewijzigd.')).toBeVisible()
  await expect(page.getByText('Zo staat het er nu')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Telefoon: 06 99999999' })).toBeVisible()
  await expect(page.getByLabel('Woonplaats')).toHaveValue('Zutphen')
  await verwachtNetjes(page)
  await page.getByLabel('Telefoon').fill('06 99999999')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('De wijziging is opgeslagen.')).toBeVisible()
  await expect(page.getByText('Zutphen').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '06 99999999' })).toBeVisible()
})

test('a manager finds his own subtree and nobody else', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const top = await b.w.afdeling(b.werkgeverId, 'Zorg')
  const onder = await b.w.afdeling(b.werkgeverId, 'Nacht', top)
  const elders = await b.w.afdeling(b.werkgeverId, 'Bouw')
  await b.medewerker('Eigen', 'Onderaan', { afdelingId: onder })
  const { werknemerId } = await b.medewerker('Vreemd', 'Elders', { afdelingId: elders })
  const { gevalId } = await b.meldZiek(werknemerId, 0)
  const chef = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: top }, 'Lars Leider')
  await zetSessie(context, admin, chef.sleutel)
  await page.goto('/werkgever/medewerkers')
  await expect(rijen(page)).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Eigen Onderaan' })).toBeVisible()
  await verwachtNetjes(page)
  for (const pad of [
    '/werkgever/medewerkers?zoek=elders',
    '/werkgever',
    '/werkgever/verzuim',
    '/werkgever/ziekmelden?zoek=elders',
  ]) {
    await page.goto(pad)
    expect(await page.content(), pad).not.toContain('Vreemd')
  }
  for (const pad of [`medewerkers/${werknemerId}`, `verzuim/${gevalId}`, `ziekmelden?werknemer=${werknemerId}`]) {
    expect((await page.request.get(`/werkgever/${pad}`)).status(), pad).toBe(404)
  }
  // they are there: HR sees them
  await wisselNaar(page, admin, b.hr.sleutel)
  for (const pad of [`medewerkers/${werknemerId}`, `verzuim/${gevalId}`, `ziekmelden?werknemer=${werknemerId}`]) {
    const antwoord = await page.request.get(`/werkgever/${pad}`)
    expect(antwoord.status(), pad).toBe(200)
    expect(await antwoord.text(), pad).toContain('Vreemd')
  }
})
