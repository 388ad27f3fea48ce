import { expect, test } from '../hulp/app'
import { codeVan, maakAccount, meldAanInBrowser } from '../hulp/inloggen'
import { wereld } from '../hulp/wereld'
import { bedrijf } from './opzet'

// An hour at the desk of a doctor, in a real browser, with everything a browser does by itself: fetching ahead, going back,
// drafts, the bell. Afterwards the audit trail holds what was done, one for one, and nothing else.

// The letter about a new device is mailed on the minute, whatever the doctor is doing then.
const VAN_DE_DIENST = ['brief.gemaild']

test.slow()

test('an hour of a doctor’s work stands in the audit trail, one line for each thing done', async ({ page, admin }) => {
  const b = await bedrijf(admin)
  const sam = await b.medewerker('Sam', 'Logboek')
  await b.meldZiek(sam.werknemerId, 20)
  const w = wereld(admin)
  const arts = await w.gebruiker('Anna Arts')
  await w.rol(arts, 'bedrijfsarts', { arbodienstId: b.arbodienstId })
  const collega = await w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Bram Collega')
  const account = await maakAccount(admin, arts)
  const gedaan: string[] = []
  const regels = async () =>
    (
      await admin.query<{ regel: string }>(
        `select concat_ws(' ', gebeurtenis, handeling, uitkomst, cardinality(onderwerpen)) as regel
           from logboekregel
          where (gebruiker_id = $1::uuid or object_id = $1::uuid) and gebeurtenis <> all ($2) order by id`,
        [arts, VAN_DE_DIENST],
      )
    ).rows.map((r) => r.regel)
  /** What is done now must have added just these lines. */
  const stap = async (wat: string, verwacht: string[], werk: () => Promise<unknown>) =>
    await test.step(wat, async () => {
      await werk()
      gedaan.push(...verwacht)
      await expect.poll(regels, { message: wat }).toEqual(gedaan)
    })
  const schrijf = /\/medisch\/dossiers\/[0-9a-f-]{36}/

  await meldAanInBrowser(page, admin, account)
  await expect(page).toHaveURL(/\/medisch$/)
  gedaan.push(...(await regels()))
  expect(gedaan).toEqual([
    'aanmelden.wachtwoord aanmelden gelukt 0',
    'toestel.nieuw aanmelden gelukt 0',
    'aanmelden.tweedeFactor aanmelden gelukt 0',
    'aanmelden.werkplek aanmelden gelukt 0',
    'agenda.bekeken lezen gelukt 0',
    'medisch.lijstBekeken lezen gelukt 0',
    'taken.bekeken lezen gelukt 0',
  ])

  await stap('search', ['medisch.gezocht zoeken gelukt 1'], async () => {
    await page.getByRole('searchbox').fill('Logboek')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Sam Logboek', { exact: true })).toBeVisible()
  })
  await stap(
    'open a file',
    ['medischDossier.geopend aanmaken gelukt 1', 'medischDossier.gelezen lezen gelukt 1'],
    async () => {
      await page.getByRole('button', { name: 'Dossier van Sam Logboek openen' }).click()
      await expect(page).toHaveURL(schrijf)
    },
  )
  const dossier = new URL(page.url()).pathname
  await stap('type a while', ['medischDossier.conceptBegonnen aanmaken gelukt 1'], async () => {
    await page.getByLabel('Klacht').fill('Zeepaardje')
    await expect(page.getByText(/^Concept bewaard om/)).toBeVisible()
  })
  await stap('reload: read again, the draft goes on', ['medischDossier.gelezen lezen gelukt 1'], async () => {
    await page.reload()
    await expect(page.getByLabel('Klacht')).toHaveValue('Zeepaardje')
  })
  await stap(
    'save the note, and see it',
    ['medischDossier.geschreven aanmaken gelukt 1', 'medischDossier.gelezen lezen gelukt 1'],
    async () => {
      await page.getByRole('radio', { name: 'Telefoon' }).check()
      await page.getByRole('button', { name: /opslaan$/ }).click()
      await expect(page.locator('#verloop').getByText('Zeepaardje')).toBeVisible()
    },
  )
  await stap(
    'amend it',
    [
      'medischDossier.gelezen lezen gelukt 1',
      'medischDossier.geschreven wijzigen gelukt 1',
      'medischDossier.gelezen lezen gelukt 1',
    ],
    async () => {
      await page.getByRole('link', { name: /Aanvullen/ }).click()
      await expect(page.getByRole('button', { name: 'Aanvulling opslaan' })).toBeVisible()
      await page.getByLabel('Plan').fill('Over een week bellen')
      await page.getByRole('button', { name: 'Aanvulling opslaan' }).click()
      await expect(page.locator('#verloop').getByText('Over een week bellen')).toBeVisible()
    },
  )
  await stap(
    'record the citizen service number: the page that asks for it reads it too',
    [
      'medischDossier.bsnGelezen lezen gelukt 1',
      'medischDossier.bsnVastgelegd wijzigen gelukt 1',
      'medischDossier.gelezen lezen gelukt 1',
    ],
    async () => {
      await page.getByRole('link', { name: 'BSN vastleggen' }).click()
      await page.getByLabel('Burgerservicenummer').fill('111222333')
      await page.getByRole('button', { name: 'BSN vastleggen' }).click()
      await expect(page).toHaveURL(new RegExp(`${dossier}$`))
    },
  )
  await stap('show it', ['medischDossier.bsnGelezen lezen gelukt 1'], async () => {
    await page.getByRole('link', { name: 'BSN tonen' }).click()
    await expect(page.getByText('111222333')).toBeVisible()
  })
  await stap('go back', ['medischDossier.gelezen lezen gelukt 1'], async () => {
    await page.goBack()
    await expect(page.locator('#verloop')).toBeVisible()
  })
  await stap(
    'ask a colleague',
    [
      'medischDossier.gelezen lezen gelukt 1',
      'medischDossier.toegangGegeven aanmaken gelukt 1',
      'medischDossier.gelezen lezen gelukt 1',
    ],
    async () => {
      await page.getByRole('link', { name: 'Toegang regelen' }).click()
      await page.getByRole('combobox', { name: 'Collega' }).selectOption(collega.gebruikerId)
      await page.getByRole('button', { name: 'Toegang geven' }).click()
      await expect(page.getByRole('button', { name: /Toegang van Bram Collega beëindigen/ })).toBeVisible()
    },
  )
  await stap(
    'and no longer',
    ['medischDossier.toegangBeeindigd wijzigen gelukt 1', 'medischDossier.gelezen lezen gelukt 1'],
    async () => {
      await page.getByRole('button', { name: /Toegang van Bram Collega beëindigen/ }).click()
      await expect(page.getByRole('button', { name: /Toegang van Bram Collega beëindigen/ })).toHaveCount(0)
    },
  )
  await stap('a file that is not there', ['toegang.geweigerd lezen geweigerd 0'], async () => {
    await page.goto('/medisch/dossiers/00000000-0000-4000-8000-000000000000')
    await expect(page.getByRole('heading', { name: /niet gevonden|bestaat niet/i })).toBeVisible()
  })
  await stap(
    'the second factor grows old: nothing is read before the code',
    [
      'aanmelden.tweedeFactor aanmelden gelukt 0',
      'aanmelden.werkplek aanmelden gelukt 0',
      'medischDossier.gelezen lezen gelukt 1',
    ],
    async () => {
      await admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
        arts,
      ])
      await page.goto(dossier)
      await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
      await page.getByRole('button', { name: 'Controleer de code' }).click()
      await expect(page.locator('#verloop')).toBeVisible()
    },
  )
  await stap('sign out', ['sessie.afgemeld aanmelden gelukt 0'], async () => {
    await page.getByRole('button', { name: 'Uw account' }).click()
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await expect(page.getByText('U bent afgemeld.')).toBeVisible()
  })
  // Nothing of what was written or searched stands in the trail.
  const { rows } = await admin.query('select 1 from logboekregel l where gebruiker_id = $1 and l::text ~* $2', [
    arts,
    'zeepaardje|111222333|over een week|logboek$',
  ])
  expect(rows).toEqual([])
})
