import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf, getoond, getypt } from './opzet'

// Reporting sick, on a phone.

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const zoekveld = 'Wie is ziek? Zoek op naam of personeelsnummer'

test('from home to the receipt in a few taps, and every page on the way is usable', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  await b.medewerker('Sam', 'Wilders')
  await b.medewerker('Kim', 'Wolters')
  await b.medewerker('Bo', 'Anders')
  await zetSessie(context, admin, b.hr.sleutel)

  await page.goto('/werkgever')
  await expect(page.getByText('Niemand is ziek gemeld')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Ziek melden' }).click()
  await verwachtGehydrateerd(page)
  await page.getByRole('searchbox', { name: zoekveld }).fill('wi')
  await expect(page.getByRole('list', { name: 'Medewerkers' }).getByRole('listitem')).toHaveCount(1)
  await verwachtNetjes(page)

  await page.getByRole('link', { name: /Sam Wilders/ }).click()
  await expect(page.getByLabel(/^vandaag/)).toBeChecked()
  await expect(page.getByText(/Noor Bakker \(Arbo De Zon\) krijgt bericht/)).toContainText(getoond(0))
  await verwachtNetjes(page)
  await page.getByText('Ongeval, vangnet of werk overdragen').click()
  await expect(page.getByText('Vraag niet waarom: dat hoort u niet te weten.')).toBeVisible()
  await verwachtNetjes(page)

  await page.getByRole('button', { name: 'Ziek melden' }).click()
  await expect(page.getByRole('heading', { name: 'Sam Wilders is ziek gemeld' })).toBeVisible()
  await expect(page.getByText(/^Ontvangstnummer \S+/)).toBeVisible()
  await expect(page.getByText('Noor Bakker van Arbo De Zon heeft bericht gekregen.')).toBeVisible()
  await expect(page.getByText('Probleemanalyse').first()).toBeVisible()
  await page.getByText('Waarom deze datum?').first().click()
  await verwachtNetjes(page)

  const melding = await page.getByText(/^Ontvangstnummer/).textContent()
  await page.reload()
  await expect(page.getByText(melding ?? 'no number')).toBeVisible()
  expect(await b.aantal('verzuimmelding')).toBe(1)

  await page.goto('/werkgever')
  await expect(page.getByRole('link', { name: /Sam Wilders/ })).toContainText('nieuw')
  await verwachtNetjes(page)
})

test('a day that is chosen before the script is there, or comes back with a draft: what is told goes with it', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  const gerekend = page.getByText(`Gerekend vanaf ${getoond(1)}.`)
  const bewaard = page.waitForResponse((a) => a.url().endsWith('/api/concept') && a.request().method() === 'POST')
  const laatDoor = await openZonderScript(page, `/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await page.getByLabel(/^gisteren/).check()
  laatDoor()
  await expect(gerekend).toBeVisible()
  await bewaard
  await page.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await expect(page.getByText('Wij hebben bewaard wat u had getypt')).toBeVisible()
  await expect(page.getByLabel(/^gisteren/)).toBeChecked()
  await expect(gerekend).toBeVisible()
})

test('an illness that was forgotten is written down from there, and becomes one case with the one that runs', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  const { gevalId } = await b.meldZiek(werknemerId, 3)
  await page.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await page.getByRole('link', { name: 'Leg die eerdere ziekte vast' }).click()
  await expect(page.getByLabel('Eerste ziektedag')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Eerste ziektedag').fill(getypt(20))
  await page.getByLabel('Eerste dag hersteld').fill(getypt(22))
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('De hersteldag moet na de eerste ziektedag liggen.').first()).toBeVisible()
  await expect(page.getByLabel('Eerste ziektedag')).toHaveValue(getypt(20))
  await verwachtNetjes(page)
  await page.getByLabel('Eerste dag hersteld').fill(getypt(15))
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText(/de termijnen rekenen dan vanaf/)).toContainText(getoond(20))
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByRole('heading', { name: 'Ziekmelding van Sam Wilders' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await expect(page).toHaveURL(new RegExp(gevalId))
  expect(await b.aantal('verzuimgeval')).toBe(1)
  expect(await b.aantal('verzuimmelding')).toBe(2)
})

test('the same person again is refused with the report that is there', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  const laat = await context.newPage()
  await laat.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)

  const { gevalId } = await b.meldZiek(werknemerId, 0)
  await page.goto('/werkgever/ziekmelden?zoek=wil')
  await expect(page.getByText('al ziek gemeld')).toBeVisible()
  await page.getByRole('link', { name: /Sam Wilders/ }).click()
  await expect(page.getByText('Sam Wilders is al ziek gemeld')).toBeVisible()
  await expect(page.getByText(/Ontvangstnummer/)).toContainText('gemeld door Hanna Recht')
  await expect(page.getByRole('link', { name: 'Naar het dossier' })).toHaveAttribute(
    'href',
    `/werkgever/verzuim/${gevalId}`,
  )
  await verwachtNetjes(page)

  // a colleague had the form open already
  await laat.getByLabel('Hoe is Sam te bereiken?').fill('06 11 22 33 44')
  await laat.getByRole('button', { name: 'Ziek melden' }).click()
  await expect(laat.getByText('Deze ziekmelding is er al')).toBeVisible()
  await expect(laat.getByRole('alert').filter({ hasText: 'Er is al een ziekmelding vanaf' })).toBeFocused()
  await expect(laat.getByLabel('Hoe is Sam te bereiken?')).toHaveValue('06 11 22 33 44')
  await verwachtNetjes(laat)
  await laat.getByRole('link', { name: 'Bekijk die melding' }).click()
  await expect(laat).toHaveURL(new RegExp(`/werkgever/verzuim/${gevalId}$`))
  expect(await b.aantal('verzuimmelding')).toBe(1)
})

test('a double click makes one report; going back and sending again makes none', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await page.getByRole('button', { name: 'Ziek melden' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Sam Wilders is ziek gemeld' })).toBeVisible()
  const bevestiging = page.url()
  expect(await b.aantal('verzuimmelding')).toBe(1)

  await page.goBack()
  const knop = page.getByRole('button', { name: 'Ziek melden' })
  // Either the form of before (its key has been used) or, loaded anew, the report that is there.
  await expect(knop.or(page.getByText('Sam Wilders is al ziek gemeld'))).toBeVisible()
  if (await knop.isVisible()) {
    await knop.click()
    await expect(page).toHaveURL(bevestiging)
  }
  expect(await b.aantal('verzuimmelding')).toBe(1)
  expect(await b.aantal('verzuimgeval')).toBe(1)
})

test('what cannot be is said beside the field, and nothing typed is lost', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/ziekmelden?werknemer=${werknemerId}`)
  await page.getByLabel(/^anders/).check()
  const dag = page.getByLabel('Eerste ziektedag: welke dag?')
  await page.getByText('Ongeval, vangnet of werk overdragen').click()
  const werk = page.getByLabel(/^Lopende afspraken/)
  await werk.fill('De order van maandag moet nog weg.')
  for (const [typ, zegt] of [
    ['31-02-2026', /bestaat niet/],
    ['01-01-0026', /bestaat niet/],
    [getypt(-1), /toekomst/],
    ['01-01-2014', /geen dienstverband/],
  ] as const) {
    await dag.fill(typ)
    const antwoord = page.waitForResponse((r) => r.request().method() === 'POST')
    await page.getByRole('button', { name: 'Ziek melden' }).click()
    await antwoord
    // the button says that it is busy until the answer is on the page
    await expect(page.getByRole('button', { name: 'Ziek melden' })).toBeEnabled()
    await expect(page.getByRole('group', { name: 'Eerste ziektedag' })).toHaveAccessibleDescription(zegt)
    await expect(dag).toHaveValue(typ)
    await expect(werk).toHaveValue('De order van maandag moet nog weg.')
  }
  await verwachtNetjes(page)
  await dag.fill(getypt(2))
  await werk.fill('Hij heeft griep, dus de order moet nog weg.')
  await page.getByRole('button', { name: 'Ziek melden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'griep' })).toBeVisible()
  expect(await b.aantal('verzuimmelding')).toBe(0)
  await verwachtNetjes(page)
  await werk.fill('De order van maandag moet nog weg.')
  await page.getByRole('button', { name: 'Ja, ziek melden' }).click()
  await expect(page.getByRole('heading', { name: 'Sam Wilders is ziek gemeld' })).toBeVisible()
  await expect(page.getByText('De order van maandag moet nog weg.')).toBeVisible()
  expect(await b.aantal('verzuimmelding')).toBe(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole report works, also when something is refused', async ({ page, context, admin }) => {
    const b = await bedrijf(admin)
    await b.medewerker('Sam', 'Wilders')
    await zetSessie(context, admin, b.hr.sleutel)
    await page.goto('/werkgever')
    await page.getByRole('link', { name: 'Ziek melden' }).click()
    await page.getByRole('searchbox', { name: zoekveld }).fill('wil')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.getByRole('link', { name: /Sam Wilders/ }).click()
    await page.getByLabel(/^anders/).check()
    await page.getByLabel('Eerste ziektedag: welke dag?').fill('29-02-2027')
    await page.getByLabel('Hoe is Sam te bereiken?').fill('06 11 22 33 44')
    await page.getByRole('button', { name: 'Ziek melden' }).click()
    await expect(page.getByRole('alert').first()).toContainText('bestaat niet')
    await expect(page.getByLabel('Hoe is Sam te bereiken?')).toHaveValue('06 11 22 33 44')
    await page.getByLabel('Eerste ziektedag: welke dag?').fill(getypt(1))
    await page.getByRole('button', { name: 'Ziek melden' }).click()
    await expect(page.getByRole('heading', { name: 'Sam Wilders is ziek gemeld' })).toBeVisible()
    await expect(page.getByText(getoond(1)).first()).toBeVisible()
    expect(await b.aantal('verzuimmelding')).toBe(1)
  })
})
