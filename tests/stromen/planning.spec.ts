import { plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getoond, getypt } from './opzet'

// Appointments: two planners who want the same moment, and who gets to see what of it.

test('booked twice at the same time: one wins, the other is told with free moments beside it', async ({
  page,
  context,
  browser,
  admin,
}) => {
  const b = await bedrijf(admin)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const planner = await b.w.aangemeld('planner', { arbodienstId: b.arbodienstId }, 'Pim Planner')
  const een = await b.medewerker('Olaf', 'Oudstra')
  const ander = await b.medewerker('Lia', 'Langens')
  const gevallen = [await b.meldZiek(een.werknemerId, 20), await b.meldZiek(ander.werknemerId, 20)]
  const { rows } = await admin.query<{ dag: string }>(
    `insert into spreekuurblok (arbodienst_id, behandelaar_id, dag, van_minuut, tot_minuut, duur, vorm)
     values ($1, $2, current_date + 3, 540, 660, 30, 'video') returning dag::text`,
    [b.arbodienstId, arts.gebruikerId],
  )
  const dag = rows[0]?.dag ?? ''

  // the planner comes from the agenda, the consultant from the case
  await zetSessie(context, admin, planner.sleutel)
  await page.goto(`/arbodienst/planning?weergave=dag&dag=${dag}`)
  await verwachtNetjes(page)
  await page.getByRole('link', { name: /^Plan een afspraak op .* om 09:30$/ }).click()
  await page.getByRole('searchbox').fill('oudst')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: /^Plan bij dossier .* van Olaf Oudstra$/ }).click()
  await expect(page.getByRole('heading', { name: 'Spreekuur bedrijfsarts' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /09:30/ })).toBeChecked()
  await verwachtNetjes(page)

  const naast = await browser.newContext()
  await zetSessie(naast, admin, b.consultant.sleutel)
  const tweede = await naast.newPage()
  await tweede.goto(`/arbodienst/planning/nieuw?geval=${gevallen[1]?.gevalId}&soort=spreekuur`)
  await tweede.getByRole('radio', { name: /09:30/ }).check()

  await page.getByRole('button', { name: 'Afspraak maken' }).click()
  await expect(page.getByText('De afspraak staat in de agenda.')).toBeVisible()
  await expect(page.getByText('De medewerker heeft geen account: bel of schrijf zelf.')).toBeVisible()

  await tweede.getByRole('button', { name: 'Afspraak maken' }).click()
  await expect(tweede.getByRole('alert').getByText(/net door iemand anders geboekt/)).toBeVisible()
  await expect(tweede.getByRole('group', { name: 'Wat nog vrij is, dicht bij dit moment' })).toBeVisible()
  await expect(tweede.getByRole('radio', { name: /09:30/ })).toHaveCount(0)
  await tweede.getByRole('radio', { name: /10:00/ }).check()
  await tweede.getByRole('button', { name: 'Afspraak maken' }).click()
  await expect(tweede.getByText('De afspraak staat in de agenda.')).toBeVisible()
  await naast.close()

  // with a reason, and whether it is charged
  await page.getByRole('radio', { name: 'De medewerker kan niet' }).check()
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page.getByRole('button', { name: 'Afspraak afzeggen' }).click()
  await expect(page.getByText('De afspraak komt in rekening.')).toBeVisible()
  await verwachtNetjes(page)
})

test('a spreekuur is planned with the keyboard, on a phone', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  await zetSessie(context, admin, b.consultant.sleutel)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/arbodienst/planning/spreekuren')
  await page.getByLabel('Voor wie').selectOption({ label: 'Noor Bakker' })
  await page.getByLabel('Dag', { exact: true }).fill(getypt(-2))
  await page.getByLabel('Van', { exact: true }).fill('9:00')
  await page.getByLabel('Tot', { exact: true }).fill('10:00')
  await page.getByRole('radio', { name: 'Telefonisch' }).press('Space')
  await page.getByRole('button', { name: 'Spreekuur plannen' }).press('Enter')
  await expect(page.getByText('Het spreekuur staat in de agenda.')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(getoond(-2)) })).toBeVisible()
  await verwachtNetjes(page)
})

test('the werkgever sees that there is an appointment; a preventief consult nowhere', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const { werknemerId } = await b.medewerker('Olaf', 'Oudstra')
  const { gevalId } = await b.meldZiek(werknemerId, 20)
  // the day in the Netherlands, which begins before that of the database
  const overmorgen = plusDagen(vandaagInNederland(new Date()), 2)
  for (const [soort, geval, minuut] of [
    ['spreekuur', gevalId, 540],
    ['preventief', null, 600],
    ['psycholoog', gevalId, 660],
  ] as const) {
    await admin.query(
      `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
       values ($1, $2, $3, $4, $5, $6, 'telefoon', $8, $7::int, $7::int + 30, $5, 'x')`,
      [b.arbodienstId, b.werkgeverId, werknemerId, geval, arts.gebruikerId, soort, minuut, overmorgen],
    )
  }
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  const kaart = page.getByRole('region', { name: 'Afspraken met de arbodienst' })
  await expect(kaart.getByRole('listitem')).toHaveCount(2)
  await expect(kaart).toContainText('Spreekuur bedrijfsarts')
  await expect(kaart).toContainText('Afspraak bij de arbodienst')
  await expect(kaart).not.toContainText('Psycholoog')
  await expect(page.locator('body')).not.toContainText('10:00')
  await verwachtNetjes(page)

  const ik = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Olaf Oudstra')
  await wisselNaar(page, admin, ik.sleutel)
  await page.goto('/werknemer/afspraken')
  await expect(page.getByText('Preventief consult', { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: getoond(-2) })).toHaveCount(3)
  await verwachtNetjes(page)
})
