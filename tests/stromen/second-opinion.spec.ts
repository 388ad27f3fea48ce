import { Agent } from 'node:http'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { houdScriptTegen } from '../hulp/zonder-script'
import { doe } from '../verzoeken/hulp/doe'
import { bedrijf } from './opzet'

// A second opinion from the portal of the employee, past both doctors, to the answer; the employer sees nothing of it.

test('an employee asks another bedrijfsarts, and decides what goes out and what comes back', async ({
  page,
  context,
  browser,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const elders = await b.w.arbodienst('Arbo Elders')
  const tweede = await b.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Tine Tweede')
  const { werknemerId } = await b.medewerker('Olaf', 'Oudstra')
  await b.meldZiek(werknemerId, 40)
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Olaf Oudstra')
  const app = { adres: process.env.PROEF_ADRES ?? '', agent: new Agent() }
  const geopend = await doe(app, arts.sleutel, 'app/medisch/acties.ts#openDossierActie', '/medisch', [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ])
  await doe(
    app,
    arts.sleutel,
    'app/medisch/dossiers/[dossierId]/acties.ts#schrijfActie',
    geopend,
    Object.entries({
      dossierId: geopend.split('/')[3] ?? '',
      soort: 'contact',
      gevalId: '',
      vervangtId: '',
      wijze: 'telefoon',
      klacht: 'Zeepaardjespijn',
    }),
  )

  // the employee asks and says what may go along
  await zetSessie(context, admin, zelf.sleutel)
  await page.goto('/werknemer/second-opinion')
  await verwachtNetjes(page)
  await page.getByLabel('Onafhankelijke bedrijfsarts').selectOption({ label: 'Tine Tweede, Arbo Elders' })
  await page.getByRole('radio', { name: 'Wat ik kan en niet kan' }).check()
  await page.getByRole('button', { name: 'Second opinion vragen' }).click()
  await page.getByRole('checkbox', { name: 'Verslagen van de gesprekken' }).check()
  await page.getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(page.getByText('Mee mag: verslagen van de gesprekken.')).toBeVisible()
  await verwachtNetjes(page)

  // his own doctor sends it
  const bijArts = await browser.newContext()
  await zetSessie(bijArts, admin, arts.sleutel)
  const eerste = await bijArts.newPage()
  await eerste.goto(`${geopend}/second-opinion`)
  await verwachtNetjes(eerste)
  await eerste.getByRole('button', { name: 'Afschrift sturen naar Tine Tweede' }).click()
  await expect(eerste.getByText('Tine Tweede bespreekt het advies eerst met de medewerker.')).toBeVisible()

  // the second reads that copy, and nothing else
  const bijTweede = await browser.newContext()
  await zetSessie(bijTweede, admin, tweede.sleutel)
  const ander = await bijTweede.newPage()
  await ander.goto('/medisch')
  await ander.getByRole('link', { name: /^Second opinion / }).click()
  await expect(ander.getByRole('heading', { name: 'Olaf Oudstra', level: 1 })).toBeVisible()
  await expect(ander.getByText('Zeepaardjespijn')).toBeVisible()
  // typed before the script is there: kept as well
  const laatDoor = await houdScriptTegen(ander)
  await ander.getByRole('link', { name: 'Advies geven' }).click({ noWaitAfter: true })
  await ander.getByLabel('Uw advies').fill('Begin met halve dagen, zonder tillen.')
  laatDoor()
  await expect(ander.getByText(/Concept bewaard om/)).toBeVisible()
  await ander.reload()
  await expect(ander.getByLabel('Uw advies')).toHaveValue('Begin met halve dagen, zonder tillen.')
  await expect(ander.getByText(/Verder met uw concept van/)).toBeVisible()
  await ander.getByRole('button', { name: 'Advies is besproken' }).click()
  await expect(ander.getByText('Wil de medewerker dat zijn eigen bedrijfsarts het advies krijgt?')).toBeVisible()
  await verwachtNetjes(ander)
  expect((await ander.goto(geopend))?.status()).toBe(404)

  // not before the employee says so
  await eerste.goto(geopend)
  await expect(eerste.getByText('Begin met halve dagen, zonder tillen.')).toHaveCount(0)
  await page.reload()
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('Ja, het advies is gedeeld.')).toBeVisible()
  await eerste.reload()
  await expect(eerste.getByText('Begin met halve dagen, zonder tillen.')).toBeVisible()
  await eerste.goto(`${geopend}/second-opinion`)
  await eerste.getByRole('radio', { name: 'Het advies is overgenomen' }).check()
  await eerste.getByLabel('Waarom?').fill('Het past bij wat ik zag.')
  await expect(eerste.getByText(/Concept bewaard om/)).toBeVisible()
  await eerste.reload()
  await expect(eerste.getByRole('radio', { name: 'Het advies is overgenomen' })).toBeChecked()
  await expect(eerste.getByLabel('Waarom?')).toHaveValue('Het past bij wat ik zag.')
  await eerste.getByRole('button', { name: 'Reactie geven' }).click()
  await expect(eerste.getByText('Afgerond.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Het advies is overgenomen')).toBeVisible()

  // the employer: nowhere
  const bijHr = await browser.newContext()
  await zetSessie(bijHr, admin, b.hr.sleutel)
  const hr = await bijHr.newPage()
  const { rows } = await admin.query<{ id: string }>('select id from verzuimgeval where werknemer_id = $1', [
    werknemerId,
  ])
  for (const pad of ['/werkgever', `/werkgever/verzuim/${rows[0]?.id}`, '/werkgever/berichten']) {
    await hr.goto(pad)
    await expect(hr.getByText(/second opinion|Tine Tweede/i), pad).toHaveCount(0)
  }
  for (const c of [bijArts, bijTweede, bijHr]) await c.close()
})
