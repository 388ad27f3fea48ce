import { Agent } from 'node:http'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { doe } from '../verzoeken/hulp/doe'
import { bedrijf, getypt } from './opzet'

// The replacement of a doctor: named by himself, and over by itself after the last day. That it is midnight in the Netherlands stands in
// tests/medisch/vervanging.test.ts, with the clock of the database.

test('a replacement that ends at midnight', async ({ page, context, browser, admin }) => {
  const b = await bedrijf(admin)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const collega = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Femke Collega')
  const { werknemerId } = await b.medewerker('Olaf', 'Oudstra')
  await b.meldZiek(werknemerId, 40)
  const app = { adres: process.env.PROEF_ADRES ?? '', agent: new Agent() }
  const dossier = await doe(app, arts.sleutel, 'app/medisch/acties.ts#openDossierActie', '/medisch', [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ])

  const bijCollega = await browser.newContext()
  await zetSessie(bijCollega, admin, collega.sleutel)
  const ander = await bijCollega.newPage()
  expect((await ander.goto(dossier))?.status()).toBe(404)

  await zetSessie(context, admin, arts.sleutel)
  await page.goto('/medisch/vervanging')
  await page.getByLabel('Wie vervangt?').selectOption({ label: 'Femke Collega' })
  await page.getByLabel('Laatste dag').fill(getypt(-3))
  await page.getByRole('button', { name: 'Vervanger aanwijzen' }).click()
  await expect(page.getByText('De vervanger is aangewezen.')).toBeVisible()
  await verwachtNetjes(page)

  expect((await ander.goto(dossier))?.status()).toBe(200)
  await expect(ander.getByRole('heading', { name: 'Olaf Oudstra', level: 1 })).toBeVisible()
  await ander.goto('/medisch')
  await expect(ander.getByText('waarneming')).toBeVisible()
  await page.goto(`${dossier}/toegang`)
  await expect(page.getByText('Femke Collega').first()).toBeVisible()
  await expect(page.getByText('alle dossiers van de behandelend bedrijfsarts')).toBeVisible()
  await verwachtNetjes(page)

  // the days pass: yesterday was the last one
  await admin.query(`update medisch_dossier set geopend_op = geopend_op - interval '9 days' where werknemer_id = $1`, [
    werknemerId,
  ])
  await admin.query('update vervanging set van = van - 9, tot_en_met = $2 where vervanger_id = $1', [
    collega.gebruikerId,
    getypt(1).split('-').reverse().join('-'),
  ])
  expect((await ander.reload())?.status()).toBe(200)
  await expect(ander.getByText('waarneming')).toHaveCount(0)
  expect((await ander.goto(dossier))?.status()).toBe(404)
  await page.reload()
  await expect(page.getByText('Vervanging, voorbij')).toBeVisible()
  await bijCollega.close()
})
