import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { tekencode, tekencodeHash } from '@/lib/toegang/linkcode'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// From a report to a signed plan, by two people who each sign in their own browser; and by a link for who has no account.

test('a plan van aanpak is written by both, signed by both, and the milestone is done', async ({
  page,
  context,
  browser,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 50)
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId }, 'Sam Wilders')
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await page.getByRole('link', { name: 'Alle documenten' }).click()
  await expect(page.getByRole('button', { name: 'Begin plan van aanpak' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Begin plan van aanpak' }).click()

  // filled in with what is known; medical words are asked about before anything is saved
  await expect(page.getByLabel('Casemanager')).toHaveValue('Noor Bakker')
  await page.getByLabel('Doel van de re-integratie').fill('Na de hernia terug in het eigen werk')
  await page.getByRole('button', { name: 'Bewaar het plan' }).click()
  await expect(page.getByText(/“Doel van de re-integratie” staat "hernia"/)).toBeVisible()
  await page.getByLabel('Doel van de re-integratie').fill('Terug in het eigen werk')
  await page.getByRole('button', { name: 'Bewaar het plan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible()
  await page.getByLabel(/Hoe kijkt u naar het plan/).fill('Wij gaan ervoor.')
  await page.getByRole('button', { name: 'Bewaar kijk van de werkgever' }).click()
  await page.waitForURL(/bewaard=werkgever/)
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Naar het document' }).first().click()
  await page.getByRole('button', { name: 'Deel met de medewerker' }).click()
  await expect(page.getByText('De medewerker leest mee')).toBeVisible()

  const andere: BrowserContext = await browser.newContext({ baseURL: process.env.PROEF_ADRES })
  await zetSessie(andere, admin, zelf.sleutel)
  const eigen = await andere.newPage()
  await eigen.goto('/werknemer/documenten')
  await verwachtNetjes(eigen)
  await eigen.getByRole('link', { name: 'Plan van aanpak', exact: true }).click()
  await eigen.getByLabel(/Hoe kijkt u naar het plan/).fill('Ik begin rustig.')
  await verwachtNetjes(eigen)
  await eigen.getByRole('button', { name: 'Geef aan mijn werkgever' }).click()
  await expect(eigen.getByText('Uw werkgever kan dit nu lezen')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Ik begin rustig.')).toBeVisible()
  await page.getByRole('button', { name: 'Klaarzetten om te tekenen' }).click()
  await page.getByLabel(/^Voor akkoord/).check()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Onderteken dit document' }).click()
  await expect(page.getByText('De handtekening van de medewerker ontbreekt nog.')).toBeVisible()
  await eigen.reload()
  await eigen.getByLabel(/^Voor gezien/).check()
  await eigen.getByRole('button', { name: 'Onderteken dit document' }).click()
  await expect(eigen.getByText(/Sam Wilders, voor gezien/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/Hanna Recht, HR, voor akkoord/)).toBeVisible()
  await page.goto(`/werkgever/verzuim/${gevalId}`)
  await expect(page.getByText(/Plan van aanpak: ondertekend/)).toBeVisible()
  await page.goto(`/werkgever/verzuim/${gevalId}/verslag`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Plan van aanpak' }).getByText('aanwezig')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Maak de PDF' }).click()
  await expect(page.getByText('Gemaakte verslagen')).toBeVisible()
  await andere.close()
})

test('who has no account signs with a link and a code', async ({ page, admin }) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Wilders')
  const { gevalId } = await b.meldZiek(werknemerId, 50)
  const bij = [b.werkgeverId, gevalId]
  const door = b.hr.gebruikerId
  const [documentId, versieId, linkId, geheim] = [randomUUID(), randomUUID(), randomUUID(), nieuwGeheim()]
  const inhoud = JSON.stringify({
    soort: 'planVanAanpak',
    titel: 'Plan van aanpak',
    versie: 1,
    gegevens: [{ naam: 'Medewerker', waarde: 'Sam Wilders' }],
    delen: [],
  })
  await admin.query(
    `insert into document (id, werkgever_id, geval_id, soort, werknemer_leest, door_id, door_naam) values ($3, $1, $2, 'planVanAanpak', true, $4, 'Hanna')`,
    [...bij, documentId, door],
  )
  await admin.query(
    `insert into documentversie (id, werkgever_id, geval_id, document_id, nummer, toestand, inhoud, inhoud_hash, ondertekenaars, door_id, door_naam)
     values ($3, $1, $2, $4, 1, 'tekenen', $5, encode(sha256(convert_to($5, 'UTF8')), 'hex'), array['werkgever', 'werknemer'], $6, 'Hanna')`,
    [...bij, versieId, documentId, inhoud, door],
  )
  const code = tekencode(linkId)
  await admin.query(
    `insert into tekenlink (id, werkgever_id, geval_id, versie_id, email, naam, code_hash, geheim_hash, gemaild_op, verloopt_op, door_id, door_naam)
     values ($3, $1, $2, $4, 'sam@thuis.example', 'Sam Wilders', $5, $6, now(), now() + interval '14 days', $7, 'Hanna')`,
    [...bij, linkId, versieId, Buffer.from(tekencodeHash(linkId, code)), Buffer.from(vingerafdruk(geheim)), door],
  )
  await page.goto(`/tekenen/${geheim}`)
  expect(await page.content()).not.toContain('Wilders')
  await verwachtNetjes(page)
  await page.getByLabel('Uw code').fill(code === '12345678' ? '87654321' : '12345678')
  await page.getByRole('button', { name: 'Open het document' }).click()
  await expect(page.getByText(/link en code werkt niet/).first()).toBeVisible()
  await page.getByLabel('Uw code').fill(`${code.slice(0, 4)} ${code.slice(4)}`)
  await page.getByRole('button', { name: 'Open het document' }).click()
  await expect(page.getByRole('heading', { name: 'Plan van aanpak' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel(/^Voor akkoord/).check()
  await page.getByLabel(/^Uw code, nog een keer/).fill(code)
  await page.getByRole('button', { name: 'Onderteken' }).click()
  await expect(page.getByText('U hebt ondertekend')).toBeVisible()
  const { rows } = await admin.query('select naam, wijze from handtekening where versie_id = $1', [versieId])
  expect(rows).toEqual([{ naam: 'Sam Wilders', wijze: 'link' }])
})
