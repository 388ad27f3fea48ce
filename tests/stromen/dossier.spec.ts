import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getoond, getypt } from './opzet'

// One case, from both sides.

test('the picture and its table, why a date is what it is, and what was done', async ({
  page,
  context,
  browser,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 50)
  const hier = `/arbodienst/dossiers/${gevalId}`
  await zetSessie(context, admin, b.consultant.sleutel)
  await page.goto(hier)

  // the picture says in words what it shows; the table has the same days
  const beeld = page.getByRole('img', { name: /^Tijdlijn van \d+ weken/ }).first()
  await expect(beeld).toBeVisible()
  await expect(beeld).toHaveAccessibleDescription(/Vandaag is week 8, 100% afwezig\./)
  await page.getByText('Tijdlijn als tabel').click()
  const perioden = page.getByRole('table', { name: 'Perioden' })
  await expect(perioden.getByRole('row').nth(1)).toContainText(getoond(50))
  await expect(page.getByRole('table', { name: 'Mijlpalen' })).toContainText('42e-weeksmelding')
  await verwachtNetjes(page, { ookDonker: true })

  // why this date
  const analyse = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Probleemanalyse', exact: true }) })
  await expect(analyse).toContainText(getoond(50 - 42))
  await analyse.getByText('Waarom deze datum?').click()
  const artikel = analyse.getByRole('link', { name: /Regeling procesgang art\. 2/ })
  await expect(artikel).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\//)
  await expect(analyse).toContainText(getoond(50))
  await verwachtNetjes(page)

  // contact: what the werkgever may read, and what he may not
  await page.getByRole('link', { name: 'Contact vastleggen' }).first().click()
  await expect(page.getByRole('button', { name: 'Contact vastleggen' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page.getByRole('group', { name: 'Hoe verliep het?' })).toHaveAccessibleDescription(
    /Kies hoe het contact verliep/,
  )
  await page.getByLabel('Gesproken').check()
  await page.getByLabel(/^Afspraken/).fill('Belt maandag met de leidinggevende.')
  await page.getByLabel(/^Notitie voor de arbodienst/).fill('Maakt zich zorgen over het rooster.')
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page).toHaveURL(new RegExp(`${hier}#contact$`))
  await expect(page.getByText('Maakt zich zorgen over het rooster.')).toBeVisible()
  await expect(page.getByText('Alleen voor de arbodienst')).toBeVisible()

  // a milestone done, then taken back
  await page.goto(hier)
  await page.getByRole('link', { name: /^Vastleggen\W+Probleemanalyse\W*$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Probleemanalyse' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel(/^gisteren/).check()
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText(`Probleemanalyse: gedaan op ${getoond(1)}`)).toBeVisible()
  await page.goto(`${hier}/mijlpaal/probleemanalyse-1`)
  await page.getByText('Dit klopt niet, maak het ongedaan').click()
  await page.getByLabel('Waarom klopt het niet?').fill('Verkeerd dossier')
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('Reden: Verkeerd dossier').first()).toBeVisible()

  // put off, and not applicable, each with a reason
  await page.goto(`${hier}/mijlpaal/probleemanalyse-1`)
  await page.getByLabel(/^Uitgesteld/).check()
  await page.getByLabel('Tot welke dag is het uitgesteld?').fill(getypt(40))
  await page.getByLabel('Waarom?').fill('De bedrijfsarts is er dan weer.')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByLabel('Tot welke dag is het uitgesteld?')).toHaveAccessibleDescription(/Kies een dag na/)
  await expect(page.getByLabel('Waarom?')).toHaveValue('De bedrijfsarts is er dan weer.')
  await page.getByLabel('Tot welke dag is het uitgesteld?').fill(getypt(-7))
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText(`Probleemanalyse: uitgesteld tot ${getoond(-7)}`)).toBeVisible()
  await page.goto(`${hier}/mijlpaal/planVanAanpak-1`)
  await page.getByLabel(/^Niet van toepassing/).check()
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByLabel('Waarom?')).toHaveAccessibleDescription(/Leg uit waarom/)
  await page.getByLabel('Waarom?').fill('Er is al een plan bij een eerder dossier.')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('Plan van aanpak: niet van toepassing')).toBeVisible()
  await verwachtNetjes(page)

  // the werkgever reads the same history, without the note
  const andere = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(andere, admin, b.hr.sleutel)
  const ander = await andere.newPage()
  await ander.goto(`/werkgever/verzuim/${gevalId}`)
  await expect(ander.getByText('Belt maandag met de leidinggevende.')).toBeVisible()
  await expect(ander.getByText('Plan van aanpak: niet van toepassing')).toBeVisible()
  expect(await ander.content()).not.toContain('rooster')
  await verwachtNetjes(ander)
  await ander.goto(`/werkgever/verzuim/${gevalId}/mijlpaal/planVanAanpak-1`)
  await verwachtNetjes(ander)
  expect((await ander.goto(`/werkgever/verzuim/${gevalId}/mijlpaal/probleemanalyse-1`))?.status()).toBe(404)
  await andere.close()
})

test('what-if computes and saves nothing', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 30)
  await zetSessie(context, admin, b.consultant.sleutel)
  await page.goto(`/arbodienst/dossiers/${gevalId}`)
  const stand = async () => [
    await b.aantal('verzuimmelding'),
    await b.aantal('mijlpaalfeit'),
    await b.aantal('gebeurtenis'),
    (
      await admin.query('select md5(string_agg(t::text, $1 order by id)) as m from taak t where geval_id = $2', [
        '|',
        gevalId,
      ])
    ).rows[0],
  ]
  const voor = await stand()
  await page.getByLabel('hersteld per').check()
  await page.getByLabel('Vanaf').fill('31-02-2026')
  await page.getByRole('button', { name: 'Reken' }).click()
  await expect(page.getByLabel('Vanaf')).toHaveAccessibleDescription(/Vul een dag in/)
  await page.getByLabel('Vanaf').fill(getypt(0))
  await page.getByRole('button', { name: 'Reken' }).click()
  await expect(page.locator('#wat-als').getByRole('status')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('verlof').check()
  await page.getByLabel('Vanaf').fill(getypt(7))
  await page.getByLabel('Tot en met').last().fill(getypt(1))
  await page.getByRole('button', { name: 'Reken' }).click()
  await expect(page.locator('#wat-als').getByRole('status')).toContainText('→')
  expect(await stand()).toEqual(voor)
})
