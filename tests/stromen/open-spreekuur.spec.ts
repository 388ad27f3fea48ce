import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// Who comes to the doctor of his own accord, with his name or without it: the employer never learns of it.

test('somebody who is not ill asks for a talk, and somebody without a name comes; for the employer nothing happened', async ({
  page,
  context,
  browser,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { arbodienstId, werkgeverId } = b
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Dana Dokter')
  const { werknemerId } = await b.medewerker('Gijs', 'Gezond')
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId, werknemerId }, 'Gijs Gezond')
  const bijHr = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(bijHr, admin, b.hr.sleutel)
  const hr = await bijHr.newPage()
  /** All that HR sees of him and of sickness, as text; the moment of the page itself left out. */
  const watHrZiet = async () => {
    const uit: string[] = []
    for (const pad of [
      '/werkgever',
      '/werkgever/verzuim',
      `/werkgever/medewerkers/${werknemerId}`,
      '/werkgever/berichten',
    ]) {
      await hr.goto(pad)
      uit.push((await hr.locator('main').textContent()) ?? '')
    }
    return uit
  }
  const voor = await watHrZiet()

  await zetSessie(context, admin, zelf.sleutel)
  await page.goto('/werknemer/gesprek')
  await expect(page.getByText('Uw werkgever weet dit niet.')).toBeVisible()
  await page.getByRole('button', { name: 'Vraag een gesprek aan' }).click()
  await expect(page.getByText('Uw verzoek is aangekomen')).toBeVisible()
  await admin.query(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, 'preventief', 'telefoon', (now() at time zone 'Europe/Amsterdam')::date, 540, 570, $4, 'x')`,
    [arbodienstId, werkgeverId, werknemerId, arts.gebruikerId],
  )

  await wisselNaar(page, admin, arts.sleutel)
  await page.goto('/medisch')
  await page.getByRole('button', { name: 'Dossier van Gijs Gezond openen' }).click()
  await expect(page.getByRole('heading', { name: 'Gijs Gezond', level: 1 })).toBeVisible()
  await page.getByLabel('Klacht').fill('ZEEPAARDJE: slaapt slecht van het rooster')
  await page.getByRole('button', { name: 'Contact opslaan' }).click()
  await expect(page.locator('#verloop').getByText('ZEEPAARDJE')).toBeVisible()
  // nothing goes to the employer from here
  await expect(page.getByRole('link', { name: /Probleemanalyse|Second opinion/ })).toHaveCount(0)
  await verwachtNetjes(page)

  await page.goto('/medisch')
  await page.getByRole('button', { name: 'Dossier zonder naam openen' }).click()
  await page.getByLabel('Klacht').fill('NARWAL: pesterijen')
  await page.getByRole('button', { name: 'Contact opslaan' }).click()
  await expect(page.locator('#verloop').getByText('NARWAL')).toBeVisible()
  await verwachtNetjes(page)
  await page.goto('/medisch')
  await expect(page.getByText('eigen verzoek')).toHaveCount(2)
  await verwachtNetjes(page)

  // the same words on every page of HR, no line in his chain and no row of a case
  expect(await watHrZiet()).toEqual(voor)
  const { rows } = await admin.query(
    `select gebeurtenis from logboekregel where werkgever_id = $1 and gebruiker_id = any ($2)
        and gebeurtenis not like 'eigen%' and gebeurtenis not like 'sessie%' and gebeurtenis not like 'aanmelden%'`,
    [werkgeverId, [zelf.gebruikerId, arts.gebruikerId]],
  )
  expect(rows).toEqual([])
  expect(await b.aantal('verzuimgeval')).toBe(0)
  const { rows: dossiers } = await admin.query<{ soort: string; werknemer_id: string | null }>(
    'select soort, werknemer_id from medisch_dossier where arbodienst_id = $1 order by werknemer_id nulls last',
    [arbodienstId],
  )
  expect(dossiers).toEqual([
    { soort: 'preventief', werknemer_id: werknemerId },
    { soort: 'preventief', werknemer_id: null },
  ])
  await bijHr.close()
})
