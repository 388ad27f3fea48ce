import type { Page } from '@playwright/test'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// An employer starts with its own list.

const KOP =
  'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Functie;Afdeling;Uren per week;Datum in dienst;BSN'
const GOED = '1001;Jasper;de;Wit;15-06-1985;bakker;Bakkerij > Nacht;36;01-03-2019;111222333'

async function kies(page: Page, naam: string, inhoud: Buffer) {
  await page.goto('/werkgever/inlezen')
  await page.getByLabel('CSV-bestand').setInputFiles({ name: naam, mimeType: 'text/csv', buffer: inhoud })
  await page.getByRole('button', { name: 'Bekijk de lijst' }).click()
}

test('errors are shown per cell, the corrected list is confirmed once', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto('/werkgever/inlezen')
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Bekijk de lijst' }).click()
  await expect(page.getByLabel('CSV-bestand')).toHaveAccessibleDescription(/Kies eerst een bestand/)

  const fout = [
    KOP,
    GOED,
    '1002;Noor;;Bakker;31-02-1990;bakker;;zes;01-03-2019;',
    '1001;Dubbel;;Wit;;kok;;36;2019-03-01;',
  ].join('\r\n')
  await kies(page, 'personeel.csv', Buffer.from(fout))
  await expect(page.getByText('3 vakken kloppen nog niet')).toBeVisible()
  const fouten = page.getByRole('table', { name: 'Fouten in het bestand' })
  await expect(fouten.getByRole('row').filter({ hasText: 'rij 3' }).filter({ hasText: '31-02-1990' })).toBeVisible()
  await expect(fouten.getByRole('row').filter({ hasText: 'rij 3' }).filter({ hasText: 'zes' })).toBeVisible()
  await expect(fouten.getByRole('row').filter({ hasText: 'rij 4' })).toContainText('1001')
  await expect(page.getByText('Het BSN is niet bewaard')).toBeVisible()
  expect(await page.content()).not.toContain('111222333')
  await expect(page.getByRole('button', { name: /^Voeg/ })).toHaveCount(0)
  await verwachtNetjes(page)
  expect(await b.aantal('werknemer')).toBe(0)

  const goed = [KOP, GOED, '1002;Zoë;;Bäcker;28-02-1990;bakker;;32,5;01-03-2019;'].join('\r\n')
  await kies(page, 'personeel-2.csv', Buffer.from(goed, 'latin1'))
  await expect(page.getByRole('heading', { name: '2 medewerkers komen erbij' })).toBeVisible()
  await expect(page.getByText('Zoë Bäcker')).toBeVisible()
  await expect(page.getByText('2 nieuwe afdelingen worden gemaakt')).toBeVisible()
  await verwachtNetjes(page)
  expect(await b.aantal('werknemer')).toBe(0)
  await page.getByRole('button', { name: 'Voeg 2 medewerkers toe' }).dblclick()
  await expect(page.getByText('2 medewerkers toegevoegd aan het register')).toBeVisible()
  await verwachtNetjes(page)
  expect(await b.aantal('werknemer')).toBe(2)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Voeg/ })).toHaveCount(0)

  await kies(page, 'personeel-2.csv', Buffer.from(goed))
  await expect(page.getByText('Er is niemand om toe te voegen')).toBeVisible()
  await page.goto('/werkgever/medewerkers?zoek=de%20wit')
  await expect(page.getByRole('link', { name: 'Jasper de Wit' })).toBeVisible()
  expect(await b.aantal('werknemer')).toBe(2)
})

test('what is no list is refused with what to do', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  await zetSessie(context, admin, b.hr.sleutel)
  const gevallen: [string, Buffer, RegExp][] = [
    ['leeg.csv', Buffer.from(`${KOP}\r\n`), /leeg of heeft alleen een kopregel/],
    ['zip.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /geen CSV-bestand/],
    ['zonderkop.csv', Buffer.from('a;b\r\n1;2\r\n'), /geen kolomnamen die wij kennen/],
  ]
  for (const [naam, inhoud, zegt] of gevallen) {
    await kies(page, naam, inhoud)
    await expect(page.getByText('Dit bestand is niet ingelezen')).toBeVisible()
    await expect(page.getByText(zegt)).toBeVisible()
  }
  await verwachtNetjes(page)
  // a formula is text, wherever it comes from
  await kies(page, 'formule.csv', Buffer.from(`${KOP}\r\n1003;=HYPERLINK("x");;Wit;;bakker;;36;01-03-2019;\r\n`))
  expect(await b.aantal('werknemer')).toBe(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list goes in', async ({ page, context, admin }) => {
    const b = await bedrijf(admin)
    await zetSessie(context, admin, b.hr.sleutel)
    await kies(page, 'personeel.csv', Buffer.from(`${KOP}\r\n${GOED}\r\n`))
    await page.getByRole('button', { name: 'Voeg 1 medewerker toe' }).click()
    await expect(page.getByText('1 medewerker toegevoegd aan het register')).toBeVisible()
    expect(await b.aantal('werknemer')).toBe(1)
  })
})
