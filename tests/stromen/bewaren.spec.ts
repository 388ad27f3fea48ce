import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf, getoond, getypt } from './opzet'

// HR keeps the files of somebody longer than the term, renews that and ends it; what was announced waits meanwhile.

test('a file that is announced is kept longer, renewed and let go', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId, dienstverbandId } = await b.medewerker('Anouk', 'Archief')
  // a case that closed a thousand days ago, announced by the job of last night
  const { rows } = await admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand, afwezigheid)
     values ($1, $2, $3, $4, '2023-BEWAAR', current_date - 1100, current_date - 1100, 'open', 0) returning id`,
    [b.werkgeverId, werknemerId, dienstverbandId, b.arbodienstId],
  )
  const gevalId = rows[0]?.id ?? ''
  await admin.query(
    `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
     values ($1, $2, $3, $4, current_date - 1100, current_date - 1028, 'ZM-BEWAAR', $5, 'Hanna Recht')`,
    [b.werkgeverId, gevalId, werknemerId, dienstverbandId, b.hr.gebruikerId],
  )
  await admin.query(
    `update verzuimgeval set toestand = 'gesloten', gesloten_op = ((now() at time zone 'Europe/Amsterdam')::date - 1000 + time '05:00') at time zone 'Europe/Amsterdam' where id = $1`,
    [gevalId],
  )
  await admin.query(
    `insert into vernietiging (werkgever_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot, aangekondigd_op)
     select werkgever_id, id, dossiernummer, 'verzuimdossier', 'verzuimdossier', '2016-04-29', d, 'gesloten', (d + interval '2 years')::date, now() - interval '12 hours'
       from verzuimgeval, lateral (select (gesloten_op at time zone 'Europe/Amsterdam')::date as d) x where id = $1`,
    [gevalId],
  )

  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto('/werkgever/bewaren')
  const straks = page.getByRole('region', { name: 'Wordt vernietigd' })
  await expect(straks.getByRole('row', { name: /Anouk Archief/ })).toContainText('2023-BEWAAR')
  await expect(page.getByText('Niets wordt langer bewaard')).toBeVisible()
  await straks.getByText('Waarom deze datum?').click()
  await expect(
    straks.getByText(`De begeleiding eindigde op ${getoond(1000)}: toen is het dossier gesloten`),
  ).toBeVisible()
  await verwachtNetjes(page)

  await straks.getByRole('link', { name: 'Langer bewaren (Anouk Archief)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Langer bewaren')
  // too far, and without saying why
  await page.getByRole('radio', { name: 'Anders' }).check()
  await page.getByLabel('Bewaren tot en met').fill(getypt(-500))
  await page.getByRole('button', { name: 'Langer bewaren' }).click()
  await expect(page.getByText('Schrijf kort op waarom u langer bewaart').first()).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('radio', { name: 'Er loopt een bezwaar of beroep' }).check()
  await page.getByRole('button', { name: 'Langer bewaren' }).click()
  await expect(page.getByText('hooguit een jaar').first()).toBeVisible()
  await page.getByLabel('Bewaren tot en met').fill(getypt(-90))
  await page.getByRole('button', { name: 'Langer bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('De dossiers worden langer bewaard.')
  await expect(page.getByText('Er wordt nu niets vernietigd')).toBeVisible()
  const langer = page.getByRole('region', { name: 'Langer bewaard' })
  await expect(langer.getByRole('row', { name: /Anouk Archief/ })).toContainText(getoond(-90))
  await verwachtNetjes(page)

  await langer.getByRole('link', { name: 'Wijzigen (Anouk Archief)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anouk Archief')
  await verwachtNetjes(page)
  await page.getByLabel('Bewaren tot en met').fill(getypt(-200))
  await page.getByRole('button', { name: 'Verlengen' }).click()
  await expect(page.getByRole('status')).toContainText('tot de nieuwe dag')
  await expect(langer.getByRole('row', { name: /Anouk Archief/ })).toContainText(getoond(-200))

  // the case itself says so too
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await expect(page.getByText(/U bewaart dit dossier tot en met .*, langer dan de gewone termijn/)).toContainText(
    getoond(-200),
  )
  await verwachtNetjes(page)

  await page.goto('/werkgever/bewaren')
  await langer.getByRole('link', { name: 'Wijzigen (Anouk Archief)' }).click()
  await page.getByRole('button', { name: 'Niet meer langer bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('er gaat niets weg binnen 30 dagen')
  await expect(page.getByText('Niets wordt langer bewaard')).toBeVisible()
  // its announcement was taken back: nothing goes until there is a new one
  await expect(page.getByText('Er wordt nu niets vernietigd')).toBeVisible()
  await expect
    .poll(async () => (await admin.query('select 1 from verzuimgeval where id = $1', [gevalId])).rowCount)
    .toBe(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('files are kept longer and let go', async ({ page, context, admin }) => {
    const b = await bedrijf(admin)
    const { werknemerId } = await b.medewerker('Bram', 'Bewaard')
    await zetSessie(context, admin, b.hr.sleutel)
    await page.goto(`/werkgever/bewaren/langer/${werknemerId}`)
    await page.getByRole('radio', { name: 'Anders' }).check()
    await page.getByLabel(/^Toelichting/).fill('Depressie na het conflict')
    await page.getByLabel('Bewaren tot en met').fill(getypt(-30))
    await page.getByRole('button', { name: 'Langer bewaren' }).click()
    // asks about the medical word, with what was typed still there
    await expect(page.getByText(/staat "Depressie"/)).toBeVisible()
    await expect(page.getByLabel('Bewaren tot en met')).toHaveValue(getypt(-30))
    await page.getByRole('radio', { name: 'Anders' }).check()
    await page.getByLabel(/^Toelichting/).fill('De rechtbank vraagt het op')
    await page.getByRole('button', { name: 'Langer bewaren' }).click()
    await expect(page.getByRole('row', { name: /Bram Bewaard/ })).toContainText('De rechtbank vraagt het op')
    await page.getByRole('link', { name: 'Wijzigen (Bram Bewaard)' }).click()
    await page.getByRole('button', { name: 'Niet meer langer bewaren' }).click()
    await expect(page.getByText('Niets wordt langer bewaard')).toBeVisible()
  })
})
