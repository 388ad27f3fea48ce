import { wisselNaar, zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtNetjes } from '../hulp/streng'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf } from './opzet'

// A template with a field that may not be in it, then one that may; the consultant writes a letter with it in a case.

test('a template is refused beside its field, saved, and becomes a letter that the consultant fixes', async ({
  page,
  context,
  admin,
}) => {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Olaf', 'Oudstra')
  const { gevalId } = await b.meldZiek(werknemerId, 20)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId }, 'Anna Beheer')
  await zetSessie(context, admin, beheer.sleutel)
  await page.goto('/arbodienst/brieven')
  await verwachtNetjes(page)
  await page.getByRole('link', { name: 'Nieuw sjabloon' }).click()
  await page.getByLabel('Naam van het sjabloon').fill('Uitnodiging')
  await page.getByLabel('Onderwerp van de brief').fill('Uitnodiging')
  await page.getByLabel('Tekst van de brief').fill('Beste {werknemer.achternaam}, over uw {diagnose}')
  await page.getByRole('button', { name: 'Sjabloon bewaren' }).click()
  await expect(page.getByText('“{diagnose}” kan niet').first()).toBeVisible()
  await verwachtNetjes(page)
  await page.getByLabel('Tekst van de brief').fill('Beste {werknemer.achternaam}, kom langs.')
  await page.getByRole('button', { name: 'Sjabloon bewaren' }).click()
  await expect(page.getByRole('region', { name: 'Voorbeeld' })).toContainText('Beste de Vries, kom langs.')
  // On a slow line: refused, and typed over what stands there, all before the script is there.
  const adres = page.url()
  await page.goto('/arbodienst/brieven')
  const laatDoor = await openZonderScript(page, adres)
  const tekst = page.getByLabel('Tekst van de brief')
  await tekst.fill('Beste, dit is {diagnose}')
  await page.getByRole('button', { name: 'Sjabloon bewaren' }).click()
  await expect(page.getByText('“{diagnose}” kan niet').first()).toBeVisible()
  await tekst.fill('Beste {werknemer.achternaam}, kom vandaag.')
  const leeft = page.waitForResponse((a) => a.url().includes('/api/concept?'))
  laatDoor()
  await leeft
  await expect(tekst).toBeFocused()
  await expect(tekst).toHaveValue('Beste {werknemer.achternaam}, kom vandaag.')
  await page.getByRole('button', { name: 'Sjabloon bewaren' }).click()
  await expect(page.getByRole('region', { name: 'Voorbeeld' })).toContainText('Beste de Vries, kom vandaag.')

  await wisselNaar(page, admin, b.consultant.sleutel)
  await page.goto(`/arbodienst/dossiers/${gevalId}/documenten`)
  await page.getByLabel('Welke brief?').selectOption({ label: 'Uitnodiging' })
  await page.getByRole('button', { name: 'Begin de brief' }).click()
  await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue('Beste Oudstra, kom vandaag.')
  await page.goto(page.url().replace('/schrijven', ''))
  await verwachtNetjes(page)
  await page.getByRole('button', { name: 'Stel de brief vast' }).click()
  await expect(page.getByText('Lees de brief na en stel hem vast')).toHaveCount(0)
  await expect(page.getByText('Beste Oudstra, kom vandaag.')).toBeVisible()
})
