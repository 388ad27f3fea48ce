import { type Browser, chromium, type Page, expect as verwacht } from '@playwright/test'
import type pg from 'pg'
import { expect, test } from '../hulp/app'
import { type Account, maakAccount, meldAanInBrowser, zetSessie } from '../hulp/inloggen'
import { openZonderScript } from '../hulp/zonder-script'
import { bedrijf } from './opzet'

// What somebody types is not lost, whatever ends: his session, his patience, his browser, his connection. And it is his alone.

// Signing in three times takes its time on a busy machine.
test.slow()

async function opzet(admin: pg.Pool) {
  const b = await bedrijf(admin)
  const { werknemerId } = await b.medewerker('Sam', 'Bewaard')
  const { gevalId } = await b.meldZiek(werknemerId, 20)
  const account = await maakAccount(admin, b.consultant.gebruikerId)
  return { ...b, account, pad: `/arbodienst/dossiers/${gevalId}/contact` }
}

const afspraken = (page: Page) => page.getByLabel('Afspraken')
const melding = (page: Page) => page.getByText('Wij hebben bewaard wat u had getypt')
const bewaard = (page: Page) =>
  page.waitForResponse((a) => a.url().endsWith('/api/concept') && a.request().method() === 'POST')
const rijen = async (admin: pg.Pool, gebruikerId: string) =>
  (await admin.query('select 1 from formulierconcept where gebruiker_id = $1', [gebruikerId])).rowCount

/** Signs in on the page where one was sent to, and is where one was. */
async function meldWeerAan(page: Page, admin: pg.Pool, account: Account, pad: string) {
  await meldAanInBrowser(page, admin, account, page.url())
  await expect(page).toHaveURL(new RegExp(`${pad}$`))
}

test('a session that is revoked on another device while somebody types: nothing is lost', async ({
  page,
  admin,
  browser,
}) => {
  const { account, pad, consultant } = await opzet(admin)
  await admin.query('delete from sessie where gebruiker_id = $1', [consultant.gebruikerId])
  await meldAanInBrowser(page, admin, account)
  await page.goto(pad)
  await page.getByRole('radio', { name: 'Gesproken' }).check()
  await afspraken(page).fill('Sam belt dinsdag zelf.')
  await bewaard(page)

  const ander = await browser.newContext()
  const elders = await ander.newPage()
  await meldAanInBrowser(elders, admin, account, `${new URL(page.url()).origin}/aanmelden`)
  await elders.goto(`${new URL(page.url()).origin}/sessies`)
  await elders
    .getByRole('button', { name: /Beëindig/ })
    .first()
    .click()
  await expect(elders.getByText(/beëindigd/i).first()).toBeVisible()
  await ander.close()

  // Not knowing of it, he types on.
  await afspraken(page).pressSequentially(' Daarna bellen wij de werkgever.')
  await expect(page.getByRole('heading', { name: 'U bent afgemeld' })).toBeVisible()
  await expect(page.getByText('Sam Bewaard')).toHaveCount(0)
  expect(await rijen(admin, consultant.gebruikerId)).toBe(1)
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
  await expect(page).toHaveURL(/aanmelden/)
  await meldWeerAan(page, admin, account, pad)
  await expect(melding(page)).toBeVisible()
  await expect(afspraken(page)).toHaveValue('Sam belt dinsdag zelf. Daarna bellen wij de werkgever.')
  await expect(page.getByRole('radio', { name: 'Gesproken' })).toBeChecked()
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page).toHaveURL(/#contact$/)
  await expect(page.getByText('Daarna bellen wij de werkgever.').first()).toBeVisible()
  expect(await rijen(admin, consultant.gebruikerId)).toBe(0)
})

test('sending at the moment that the session turns out to be over keeps what was sent', async ({ page, admin }) => {
  const { account, pad, consultant } = await opzet(admin)
  await meldAanInBrowser(page, admin, account)
  // Not kept while he typed: what is sent is all there is. And nothing but sending finds out that the session is over.
  await page.route('**/api/concept', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.route('**/api/sessie?*', (route) => route.abort())
  const gezocht = page.waitForResponse((a) => a.url().includes('/api/concept?'))
  await page.goto(pad)
  await gezocht
  await page.getByRole('radio', { name: 'Gesproken' }).check()
  await afspraken(page).fill('In één keer getypt en verstuurd.')
  await admin.query('update sessie set ingetrokken_op = now() where gebruiker_id = $1', [consultant.gebruikerId])
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page).toHaveURL(/aanmelden\?reden=verlopen/)
  await meldWeerAan(page, admin, account, pad)
  await expect(melding(page)).toBeVisible()
  await expect(afspraken(page)).toHaveValue('In één keer getypt en verstuurd.')
})

test('left alone too long: warned two minutes before, then covered, and everything is there after signing in', async ({
  page,
  admin,
}) => {
  const { account, pad, consultant } = await opzet(admin)
  const alleen = (minuten: number) =>
    admin.query(`update sessie set laatst_gezien_op = now() - make_interval(secs => $2) where gebruiker_id = $1`, [
      consultant.gebruikerId,
      minuten * 60,
    ])
  await meldAanInBrowser(page, admin, account)
  await page.clock.install()
  await page.goto(pad)
  await afspraken(page).fill('Nog niet klaar')
  await page.clock.fastForward(2_500)
  await expect.poll(() => rijen(admin, consultant.gebruikerId)).toBe(1)

  await alleen(28.2)
  await page.clock.fastForward(25_000)
  await expect(page.getByText(/^Over 1:\d\d wordt u afgemeld/)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Over twee minuten wordt u afgemeld.' })).toBeAttached()
  await page.getByRole('button', { name: 'Aangemeld blijven' }).click()
  await expect(page.getByRole('button', { name: 'Aangemeld blijven' })).toHaveCount(0)
  const { rows } = await admin.query<{ s: number }>(
    'select min(extract(epoch from now() - laatst_gezien_op))::int as s from sessie where gebruiker_id = $1 and ingetrokken_op is null',
    [consultant.gebruikerId],
  )
  expect(rows[0]?.s).toBeLessThan(60)

  await afspraken(page).fill('Nog niet klaar, en toen ging de bel')
  await alleen(31)
  await page.clock.fastForward(29 * 60_000)
  await expect(page.getByRole('heading', { name: 'U bent afgemeld' })).toBeFocused()
  await expect(page.getByText('Sam Bewaard')).toHaveCount(0)
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
  await meldWeerAan(page, admin, account, pad)
  await expect(melding(page)).toBeVisible()
  await expect(afspraken(page)).toHaveValue('Nog niet klaar, en toen ging de bel')
})

test('at the end of twelve hours only signing in again helps; staying in one tab keeps the others', async ({
  page,
  admin,
  context,
}) => {
  const { account, pad, consultant } = await opzet(admin)
  await meldAanInBrowser(page, admin, account)
  await page.clock.install()
  await page.goto(pad)
  const tweede = await context.newPage()
  await tweede.clock.install()
  await tweede.goto('/arbodienst')
  await admin.query(
    `update sessie set laatst_gezien_op = now() - interval '28 minutes 20 seconds' where gebruiker_id = $1`,
    [consultant.gebruikerId],
  )
  for (const p of [page, tweede]) {
    await p.clock.fastForward(25_000)
    await expect(p.getByRole('button', { name: 'Aangemeld blijven' })).toBeVisible()
  }
  await tweede.getByRole('button', { name: 'Aangemeld blijven' }).click()
  await expect(page.getByRole('button', { name: 'Aangemeld blijven' })).toHaveCount(0)
  await tweede.close()

  await admin.query(`update sessie set verloopt_op = now() + interval '100 seconds' where gebruiker_id = $1`, [
    consultant.gebruikerId,
  ])
  await afspraken(page).fill('Bijna twaalf uur')
  await page.clock.fastForward(29 * 60_000)
  await page.getByRole('button', { name: 'Opslaan en opnieuw aanmelden' }).click()
  await expect(page.getByText('Wat u typte is bewaard.')).toBeVisible()
  await meldWeerAan(page, admin, account, pad)
  await expect(afspraken(page)).toHaveValue('Bijna twaalf uur')
})

test('a browser that is killed, and a reload: what was typed is there; begin empty throws it away', async ({
  admin,
  baseURL,
}) => {
  const { pad, consultant } = await opzet(admin)
  const start = async (): Promise<{ browser: Browser; page: Page }> => {
    const browser = await chromium.launch(test.info().project.use.launchOptions)
    const context = await browser.newContext({ baseURL, locale: 'nl-NL' })
    await zetSessie(context, admin, consultant.sleutel)
    return { browser, page: await context.newPage() }
  }
  const een = await start()
  await een.page.goto(pad)
  await afspraken(een.page).fill('De stroom viel uit')
  await bewaard(een.page)
  const klaar = new Promise((weg) => een.browser.once('disconnected', weg))
  const cdp = await een.browser.newBrowserCDPSession()
  await cdp.send('Browser.crash').catch(() => undefined)
  await klaar

  const twee = await start()
  await twee.page.goto(pad)
  await verwacht(melding(twee.page)).toBeVisible()
  await verwacht(afspraken(twee.page)).toHaveValue('De stroom viel uit')
  // typed and reloaded at once: leaving the page keeps it
  await afspraken(twee.page).fill('De stroom viel uit, en toen weer aan')
  await twee.page.reload()
  await verwacht(afspraken(twee.page)).toHaveValue('De stroom viel uit, en toen weer aan')
  await twee.page.getByRole('button', { name: 'Leeg beginnen' }).click()
  await verwacht(afspraken(twee.page)).toHaveValue('')
  await verwacht.poll(() => rijen(admin, consultant.gebruikerId)).toBe(0)
  await twee.page.reload()
  await verwacht(afspraken(twee.page)).toHaveValue('')
  await verwacht(melding(twee.page)).toHaveCount(0)
  await twee.browser.close()
})

test('reloaded while what was typed is still on its way: it is waited for', async ({ page, context, admin }) => {
  const { pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.goto(pad)
  await afspraken(page).fill('Sam belt.')
  await bewaard(page)
  const slot = await admin.connect()
  await slot.query('begin')
  await slot.query('select from formulierconcept where gebruiker_id = $1 for update', [consultant.gebruikerId])
  await afspraken(page).fill('Sam belt, maandag.')
  const eerder = page.waitForResponse((a) => a.url().includes('/api/concept?'))
  await page.reload()
  expect((await (await eerder).json()).velden).toContainEqual(['afspraken', ['Sam belt.']])
  await expect(afspraken(page)).toHaveValue('')
  await slot.query('commit')
  slot.release()
  await expect(afspraken(page)).toHaveValue('Sam belt, maandag.')
})

test('a browser that is full keeps drafts on the server all the same', async ({ page, context, admin }) => {
  const { pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(pad)
  await afspraken(page).fill('Toch bewaard.')
  await expect.poll(() => rijen(admin, consultant.gebruikerId)).toBe(1)
  await page.reload()
  await expect(afspraken(page)).toHaveValue('Toch bewaard.')
})

test('typed before the page has its script: kept as well, and not overwritten by an older draft', async ({
  page,
  context,
  admin,
}) => {
  const { pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.goto(pad)
  await afspraken(page).fill('Een eerdere keer.')
  await bewaard(page)
  await page.goto('/arbodienst')
  const laatDoor = await openZonderScript(page, pad)
  await page.getByRole('radio', { name: 'Gesproken' }).check()
  await afspraken(page).pressSequentially('Sam belt woensdag.')
  const veilig = bewaard(page)
  laatDoor()
  expect((await veilig).request().postDataJSON().velden).toEqual(
    expect.arrayContaining([
      ['uitkomst', ['gesproken']],
      ['afspraken', ['Sam belt woensdag.']],
    ]),
  )
  // and who types on does so where he was
  await page.keyboard.type(' Of donderdag.')
  await expect(afspraken(page)).toHaveValue('Sam belt woensdag. Of donderdag.')
})

test('what was kept comes while somebody stands in a field: he stays in it', async ({ page, context, admin }) => {
  const { pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.goto(pad)
  await afspraken(page).fill('Een eerdere keer.')
  await bewaard(page)
  await page.goto('/arbodienst')
  const laatDoor = await openZonderScript(page, pad)
  await afspraken(page).focus()
  laatDoor()
  await expect(melding(page)).toBeVisible()
  await expect(afspraken(page)).toBeFocused()
  await page.keyboard.type(' En nu weer.')
  await expect(afspraken(page)).toHaveValue('Een eerdere keer. En nu weer.')
})

test('somebody else who signs in on the same machine sees nothing of it, and a page left open keeps nothing for him', async ({
  page,
  admin,
  context,
}) => {
  const { w, arbodienstId, pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.goto(pad)
  await afspraken(page).fill('Alleen voor Noor')
  await bewaard(page)
  const ander = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Piet Ander')
  await zetSessie(context, admin, ander.sleutel)
  const tweede = await context.newPage()
  await tweede.goto(pad)
  await expect(tweede.getByRole('heading', { name: /contact/i }).first()).toBeVisible()
  await tweede.waitForLoadState('networkidle')
  await expect(melding(tweede)).toHaveCount(0)
  await expect(afspraken(tweede)).toHaveValue('')
  expect(await rijen(admin, consultant.gebruikerId)).toBe(1)

  await afspraken(page).pressSequentially(' en niet voor Piet')
  await expect(page.getByRole('heading', { name: 'U bent afgemeld' })).toBeVisible()
  for (const naam of await page.getByText('Sam Bewaard').all()) await expect(naam).toBeHidden()
  expect(await rijen(admin, ander.gebruikerId)).toBe(0)
  await tweede.reload()
  await expect(afspraken(tweede)).toHaveValue('')
})

test('what is typed while the answer is on its way stays; without a connection nothing is lost', async ({
  page,
  admin,
  context,
}) => {
  const { pad, consultant } = await opzet(admin)
  await zetSessie(context, admin, consultant.sleutel)
  await page.goto(pad)
  let los = () => {}
  const wacht = new Promise<void>((verder) => {
    los = verder
  })
  await page.route(`**${pad}`, async (route) => {
    if (route.request().method() === 'POST') await wacht
    await route.continue()
  })
  await afspraken(page).fill('Eerste')
  await page.getByLabel('Volgend contact').fill('geen dag')
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page.getByRole('button', { name: 'Even geduld' })).toBeDisabled()
  await afspraken(page).fill('Eerste en tweede')
  await page.getByRole('radio', { name: 'Gesproken' }).check()
  los()
  await expect(page.getByRole('button', { name: 'Contact vastleggen' })).toBeEnabled()
  await expect(page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first()).toBeVisible()
  await expect(afspraken(page)).toHaveValue('Eerste en tweede')
  await expect(page.getByRole('radio', { name: 'Gesproken' })).toBeChecked()
  await expect(page.getByLabel('Volgend contact')).toHaveValue('geen dag')

  await page.getByLabel('Volgend contact').fill('')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page.getByText('Er is geen verbinding.').first()).toBeVisible()
  await expect(afspraken(page)).toHaveValue('Eerste en tweede')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await expect(page).toHaveURL(/#contact$/)
  await expect.poll(() => rijen(admin, consultant.gebruikerId)).toBe(0)
})
