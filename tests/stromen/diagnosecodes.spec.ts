import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf } from './opzet'

// Codes of diagnoses: read in by the platform, found by a doctor while he writes. The list is one for all, so no other journey uses it.

const csv = (...regels: string[]) => ({
  name: 'cas.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['code;omschrijving', ...regels].join('\r\n')),
})

test('a list of codes is looked at, confirmed, and then found by code and by word, with the keyboard alone', async ({
  page,
  context,
  admin,
}) => {
  test.slow()
  const b = await bedrijf(admin)
  const beheerder = await b.w.aangemeld('platformbeheerder', {}, 'Pim Platform')
  await zetSessie(context, admin, beheerder.sleutel)
  await page.goto('/beheer/diagnosecodes')
  await expect(page.getByRole('heading', { name: '18 codes om uit te kiezen' })).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByLabel('CSV-bestand')).toHaveAccessibleDescription(/Kies eerst een bestand/)

  await page.getByLabel('CSV-bestand').setInputFiles(csv('P652;Overspanning', 'P65;Burn-out', 'P652;Nog eens'))
  await page.getByLabel('Bron').fill('UWV, 1 juli 2025')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('2 rijen kloppen nog niet')).toBeVisible()
  const fouten = page.getByRole('table', { name: 'Fouten in het bestand' })
  await expect(fouten.getByRole('row').filter({ hasText: 'rij 3' })).toContainText('een letter en drie cijfers')
  await expect(fouten.getByRole('row').filter({ hasText: 'rij 4' })).toContainText('staat ook op rij 2')
  await verwachtNetjes(page)
  await expect(page.getByRole('button', { name: /^Gebruik deze lijst/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Lees een ander bestand in' }).click()
  const goed = ['L101;Lage rugklachten', 'L102;Rugklachten', 'L694;Tenniselleboog', 'P652;Overspanning']
  await page.getByLabel('CSV-bestand').setInputFiles(csv(...goed))
  await page.getByLabel('Bron').fill('UWV, 1 juli 2025')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('1 code is nieuw, 2 krijgen een andere omschrijving, 15 vervallen')).toBeVisible()
  await expect(page.getByText('Van de codes van nu vervalt meer dan de helft')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Gebruik deze lijst (4 codes)' }).dblclick()
  await expect(page.getByText('Bedrijfsartsen kiezen nu uit 4 codes')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de lijst' }).click()
  await expect(page.getByText('En 15 vervallen')).toBeVisible()
  await verwachtNetjes(page)

  // the doctor
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  await wisselNaar(page, admin, arts.sleutel)
  await page.goto('/medisch')
  await page.getByRole('button', { name: 'Dossier zonder naam openen' }).click()
  await page.getByRole('link', { name: 'Diagnose' }).click()
  const adressen: string[] = []
  page.on('request', (verzoek) => adressen.push(verzoek.url()))
  // on a slow line: typed before the script is there
  await expect(page).toHaveURL(/schrijf=/)
  const laatDoor = await openZonderScript(page, page.url())
  const code = page.getByRole('combobox', { name: /CAS-code/ })
  await code.pressSequentially('rug')
  laatDoor()
  await expect(page.getByRole('option')).toHaveText(['L102Rugklachten', 'L101Lage rugklachten'])
  await verwachtNetjes(page)
  await code.press('ArrowDown')
  await code.press('ArrowDown')
  await code.press('ArrowUp')
  await code.press('Enter')
  await expect(code).toHaveValue('L102')
  await expect(page.getByLabel('Omschrijving')).toHaveValue('Rugklachten')
  await expect(page.getByRole('option')).toHaveCount(0)
  // by a part of a word, and with the mouse: what the list filled in makes place
  await code.fill('elleb')
  await page.getByRole('option', { name: /Tenniselleboog/ }).click()
  await expect(page.getByLabel('Omschrijving')).toHaveValue('Tenniselleboog')
  // one that is not in the list can be used as well
  await code.fill('H102')
  await expect(page.getByText('Deze code staat niet in de lijst. U kunt hem wel gebruiken.')).toBeVisible()
  await page.getByLabel('Omschrijving').fill('Tinnitus')
  await page.getByRole('button', { name: 'Diagnose opslaan' }).click()
  await expect(page.locator('#verloop').getByText('H102')).toBeVisible()
  expect(adressen.filter((adres) => /rug|elleb|H102/i.test(adres))).toEqual([])
})
