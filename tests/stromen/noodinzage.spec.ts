import { Agent } from 'node:http'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { doe } from '../verzoeken/hulp/doe'
import { bedrijf } from './opzet'

// Break-glass: a bedrijfsarts opens the file of a colleague who cannot be reached.

test('the reason comes first; then the file opens, and the treating doctor and the privacy officer know at once', async ({
  page,
  context,
  browser,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { arbodienstId } = b
  const dana = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Dana Dokter')
  const bram = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Bram Collega')
  const fg = await b.w.aangemeld('fg', { arbodienstId }, 'Fien Gegevens')
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await b.meldZiek(werknemerId, 30)
  const app = { adres: process.env.PROEF_ADRES ?? '', agent: new Agent() }
  const dossier = await doe(app, dana.sleutel, 'app/medisch/acties.ts#openDossierActie', '/medisch', [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ])
  const dossierId = dossier.split('/')[3] ?? ''
  await doe(
    app,
    dana.sleutel,
    'app/medisch/dossiers/[dossierId]/acties.ts#schrijfActie',
    dossier,
    Object.entries({ dossierId, soort: 'medicatie', gevalId: '', vervangtId: '', tekst: 'ZEEPAARDJESPILLEN' }),
  )
  const vanBram = async () =>
    (
      await admin.query<{ gebeurtenis: string }>(
        `select gebeurtenis from logboekregel where gebruiker_id = $1 and object_id = $2 order by id`,
        [bram.gebruikerId, dossierId],
      )
    ).rows.map((r) => r.gebeurtenis)

  // not his: it does not exist for him
  await zetSessie(context, admin, bram.sleutel)
  expect((await page.request.get(dossier)).status()).toBe(404)
  await page.goto('/medisch?zoek=wilders')
  await page.getByRole('link', { name: 'Noodinzage bij Sam Wilders' }).click()
  await expect(
    page.getByText('Dana Dokter en de functionaris gegevensbescherming krijgen meteen bericht.'),
  ).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Dossier in nood openen' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2)
  expect(await vanBram()).not.toContain('medischDossier.noodinzage')
  await page.getByRole('radio').first().check()
  await page.getByLabel('Waarom moet u dit dossier nu openen?').fill('Ligt bewusteloos op de eerste hulp')
  await page.getByRole('button', { name: 'Dossier in nood openen' }).click()
  await expect(page.locator('#verloop').getByText('ZEEPAARDJESPILLEN')).toBeVisible()
  await verwachtNetjes(page)

  // the line of the emergency stands before that of the first reading
  const regels = (await vanBram()).filter((r) => /noodinzage$|gelezen$/.test(r))
  expect(regels[0]).toBe('medischDossier.noodinzage')
  expect(regels).toContain('medischDossier.gelezen')

  const bijDana = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(bijDana, admin, dana.sleutel)
  const eigen = await bijDana.newPage()
  await eigen.goto('/medisch/berichten')
  await expect(eigen.getByText('Een medisch dossier is met spoed geopend')).toBeVisible()
  await eigen.goto(dossier)
  await expect(eigen.locator('#verloop').getByText('Ligt bewusteloos op de eerste hulp')).toBeVisible()
  await eigen.goto(`${dossier}/toegang`)
  await expect(eigen.getByText('Bram Collega').first()).toBeVisible()
  await verwachtNetjes(eigen)

  const bijFg = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(bijFg, admin, fg.sleutel)
  const toezicht = await bijFg.newPage()
  await toezicht.goto('/beheer/berichten')
  await toezicht.getByText('Een medisch dossier is met spoed geopend').click()
  await expect(toezicht.getByText(/Bram Collega/).first()).toBeVisible()
  expect(await toezicht.content()).not.toMatch(/ZEEPAARDJE|bewusteloos|Wilders/)
  await bijDana.close()
  await bijFg.close()
})
