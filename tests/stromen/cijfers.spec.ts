import { eersteDag, maandVan } from '@/lib/cijfers/maanden'
import { plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// The numbers of absence: read, explained, narrowed to a department, and hidden where the group is too small.

test('HR reads the numbers, how they were made, and not those of a small group', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const bakkerij = await b.w.afdeling(b.werkgeverId, 'Bakkerij')
  const winkel = await b.w.afdeling(b.werkgeverId, 'Winkel')
  const kantoor = await b.w.afdeling(b.werkgeverId, 'Kantoor')
  for (const [afdelingId, aantal] of [
    [bakkerij, 10],
    [winkel, 6],
    [kantoor, 3],
  ] as const)
    for (let i = 0; i < aantal; i += 1) await b.medewerker('Sam', `Tester ${i}`, { afdelingId })
  // ill on the first seven days of the last whole month
  const begin = eersteDag(maandVan(vandaagInNederland(new Date())) - 1)
  await admin.query(
    `with d as (select d.* from dienstverband d where d.werkgever_id = $1 and d.afdeling_id = $2 limit 1),
          g as (insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
                select werkgever_id, werknemer_id, id, gen_random_uuid(), $3, $3, 'gesloten' from d returning *)
     insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
     select werkgever_id, id, werknemer_id, dienstverband_id, $3, $4, gen_random_uuid(), gen_random_uuid(), 'HR' from g`,
    [b.werkgeverId, bakkerij, begin, plusDagen(begin, 7)],
  )
  await zetSessie(context, admin, b.hr.sleutel)
  await page.goto('/werkgever')
  await page.getByRole('link', { name: 'Cijfers' }).click()
  await expect(page.getByRole('heading', { name: 'Verzuimcijfers', level: 1 })).toBeVisible()
  const meldingen = page.getByRole('region', { name: 'Meldingsfrequentie' })
  await expect(meldingen).toContainText('0,05')
  await expect(meldingen).toContainText('Over een jaar eerder staat hier geen verzuim in Poortwacht.')

  // how it was made, by keyboard
  await meldingen.getByText('Hoe is dit gerekend?').focus()
  await page.keyboard.press('Enter')
  await expect(meldingen.getByText(/^1 \/ 19,00 × 36[56] \/ 36[56] = 0,05$/)).toBeVisible()
  await page.getByText('Maanden als tabel').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: /Verzuimpercentage per maand/ })).toBeVisible()

  // seven of nineteen people's days; the small department is hidden, and the smallest other one with it
  const afdelingen = page.getByRole('table', { name: 'Verzuim per afdeling' })
  await expect(afdelingen.getByRole('row', { name: /Kantoor/ })).toContainText('te klein om te tonen')
  await expect(afdelingen.getByRole('row', { name: /Winkel/ })).toContainText('om een kleine groep te beschermen')
  await expect(afdelingen.getByRole('row', { name: /Bakkerij/ })).toContainText('0,2%')
  await verwachtNetjes(page, { ookDonker: true })

  await afdelingen.getByRole('link', { name: 'Bakkerij' }).click()
  await expect(page.getByRole('navigation', { name: 'Kruimelpad' })).toContainText('Bakkerij')
  await expect(page.getByRole('region', { name: 'Nulverzuim' })).toContainText('90,0%')

  await page.getByRole('combobox', { name: 'Afdeling' }).selectOption({ label: 'Kantoor' })
  await expect(page.getByText('Te klein om te tonen')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Nulverzuim' })).toHaveCount(0)
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Toon alles' }).click()
  await expect(meldingen).toBeVisible()
})
