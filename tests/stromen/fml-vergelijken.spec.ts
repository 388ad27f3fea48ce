import { Agent } from 'node:http'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { doe } from '../verzoeken/hulp/doe'
import { bedrijf, getoond, getypt } from './opzet'

// Lists of possibilities held against each other: the newest against the one before, and against one that is chosen.

test('two FMLs are compared: what became worse, better, or has another note; and a list with itself says nothing', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  await b.meldZiek(werknemerId, 90)
  const app = { adres: process.env.PROEF_ADRES ?? '', agent: new Agent() }
  const dossier = await doe(app, arts.sleutel, 'app/medisch/acties.ts#openDossierActie', '/medisch', [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ])
  const stelOp = (geleden: number, velden: Record<string, string>) =>
    doe(
      app,
      arts.sleutel,
      'app/medisch/dossiers/[dossierId]/fml/acties.ts#legFmlVastActie',
      `${dossier}/fml/nieuw`,
      Object.entries({ dossierId: dossier.split('/')[3] ?? '', gevalId: '', op: getypt(geleden), ...velden }),
    )
  await stelOp(60, { i4_14: '2', n4_14: 'tot 5 kg', i4_15: '1' })
  await stelOp(30, { i4_14: '1', n4_14: 'tot 5 kg', i4_15: '1' })
  await stelOp(1, { i4_14: '1', n4_14: 'tot 10 kg' })

  await zetSessie(context, admin, arts.sleutel)
  await page.goto(`${dossier}/fml`)
  const verschil = page.locator('#verschil')
  await expect(page.getByRole('heading', { name: `Wat is er anders dan op ${getoond(30)}?` })).toBeVisible()
  await expect(verschil.getByText('beperkt (tot 5 kg) → beperkt (tot 10 kg)')).toBeVisible()
  await expect(verschil.getByText('minder beperkt')).toHaveCount(1)
  await verwachtNetjes(page)

  // against the first one
  await page.getByRole('link', { name: `Vergelijk met die van ${getoond(60)}` }).click()
  await expect(page.getByRole('heading', { name: `Wat is er anders dan op ${getoond(60)}?` })).toBeVisible()
  await expect(verschil.getByText('sterk beperkt (tot 5 kg) → beperkt (tot 10 kg)')).toBeVisible()
  await expect(verschil.getByText('minder beperkt')).toHaveCount(2)
  expect(page.url()).not.toMatch(/kg|beperkt/)

  // the oldest has nothing before it
  await page.getByRole('link', { name: getoond(60), exact: true }).click()
  await expect(page.getByRole('heading', { name: `FML van ${getoond(60)}` })).toBeVisible()
  await expect(verschil).toHaveCount(0)
  // and the other way round: it became worse
  await page.getByRole('link', { name: `Vergelijk met die van ${getoond(1)}` }).click()
  await expect(verschil.getByText('meer beperkt')).toHaveCount(2)
  await verwachtNetjes(page)
})
