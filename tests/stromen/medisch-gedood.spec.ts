import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import path from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { clusterUrl, freePort, startCluster, superuser } from '@/prisma/embedded'
import { postgresHome } from '@/prisma/home'
import { migreer } from '@/prisma/migreer'
import { logins } from '@/prisma/rollen'
import { type AppServer, startApp } from '../hulp/app-server'
import { zetSessie } from '../hulp/inloggen'
import { wereld } from '../hulp/wereld'
import { doe } from '../verzoeken/hulp/doe'
import { getypt } from './opzet'

// A doctor who writes while the browser, the app or PostgreSQL is killed. What the screen called saved is there afterwards, once.
// On a server of its own, that waits for the disk as a real one does: those of other tests do not.

const KILLS = process.env.LANG_TESTS === '1' ? 20 : 3
const slachtoffers = ['browser', 'app', 'postgres'] as const
const momenten = [
  'terwijl een concept wordt gestuurd',
  'concept bewaard',
  'terwijl wordt opgeslagen',
  'opgeslagen',
] as const

test(`killed ${KILLS} times while a doctor writes: nothing that was shown as saved is lost or doubled`, async () => {
  test.setTimeout(KILLS * 60_000 + 120_000)
  const zaal = await maakZaal()
  try {
    for (let i = 0; i < KILLS; i++) {
      const wie = slachtoffers[i % 3] ?? 'app'
      const moment = momenten[Math.floor(Math.random() * 4)] ?? 'opgeslagen'
      await test.step(`${i + 1}: ${wie}, ${moment}`, () => ronde(zaal, `woord${i}x`, wie, moment))
    }
  } finally {
    await zaal.sluit()
  }
})

type Zaal = Awaited<ReturnType<typeof maakZaal>>

/** Types one word, kills at the moment, and looks whether what was shown as saved is there. */
async function ronde(
  zaal: Zaal,
  woord: string,
  wie: (typeof slachtoffers)[number],
  moment: (typeof momenten)[number],
): Promise<void> {
  const page = await zaal.open()
  const klacht = page.getByLabel('Klacht')
  const bewaard = page.getByText(/^Concept bewaard om/)
  const inVerloop = (p: Page) => p.locator('#verloop').getByText(woord, { exact: true })
  const conceptVraag = page.waitForRequest((r) => r.url().endsWith('/concept') && r.method() === 'PUT')
  await page.getByRole('radio', { name: 'Telefoon' }).check()
  await klacht.fill(woord)
  let getoond: 'niets' | 'concept' | 'notitie' = 'niets'
  if (moment === 'terwijl een concept wordt gestuurd') await conceptVraag
  else {
    await expect(bewaard).toBeVisible()
    getoond = 'concept'
  }
  if (moment === 'terwijl wordt opgeslagen') {
    const opslaan = page.waitForRequest((r) => r.method() === 'POST' && r.url().includes('/medisch/dossiers/'))
    await page.getByRole('button', { name: /opslaan$/ }).click({ noWaitAfter: true })
    await opslaan
    getoond = 'niets'
  }
  if (moment === 'opgeslagen') {
    await page.getByRole('button', { name: /opslaan$/ }).click()
    await expect(inVerloop(page)).toBeVisible()
    getoond = 'notitie'
  }
  await zaal.dood(wie)

  const weer = await zaal.open()
  const concept = await weer.getByLabel('Klacht').inputValue()
  const notities = await inVerloop(weer).count()
  expect(notities, 'never twice').toBeLessThanOrEqual(1)
  if (getoond === 'concept') expect(concept).toBe(woord)
  if (getoond === 'notitie') expect(notities).toBe(1)
  // a draft that was shown as saved became a note, or is still there
  if (moment === 'terwijl wordt opgeslagen') expect([concept === woord, notities === 1]).toContain(true)
  if (concept !== '') {
    await weer.getByRole('radio', { name: 'Telefoon' }).check()
    await weer.getByRole('button', { name: /opslaan$/ }).click()
    await expect(weer.locator('#verloop').getByText(concept, { exact: true })).toBeVisible()
  }
  await expect(weer.getByLabel('Klacht')).toHaveValue('')
}

/** A practice with one doctor and one patient, on a server, an app and a browser that may be killed. */
async function maakZaal() {
  const home = await postgresHome()
  const dir = path.join(home.base, `test-${process.pid}`)
  const opties = { home, dir, password: randomBytes(18).toString('base64url'), port: await freePort(), settings: {} }
  await startCluster(opties)
  const adres = (login: string, naam: string) => clusterUrl(opties.port, login, opties.password, naam)
  const adressen = {
    beheer: adres(superuser, 'zaal'),
    app: adres(logins.app, 'zaal'),
    medisch: adres(logins.medisch, 'zaal'),
    dienst: adres(logins.dienst, 'zaal'),
  }
  const eerste = new pg.Client({ connectionString: adres(superuser, 'postgres') })
  await eerste.connect()
  await eerste.query('create database zaal')
  await eerste.end()
  await migreer(adressen)
  const admin = new pg.Pool({ connectionString: adressen.beheer, max: 2, options: '-c timezone=Europe/Amsterdam' })
  admin.on('error', () => undefined)
  const geheimen = {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? '',
    KLUIS_SLEUTEL: process.env.KLUIS_SLEUTEL ?? '',
    POORTWACHT_WERKER: 'los',
  }
  const start = () => startApp(adressen, geheimen, { toon: false })
  let app: AppServer = await start()

  const w = wereld(admin)
  const arbodienstId = await w.arbodienst('Arbo De Zon')
  const werkgeverId = await w.werkgever('Bakkerij Bos')
  await w.contract(werkgeverId, arbodienstId)
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')
  const arts = await w.aangemeld('bedrijfsarts', { arbodienstId }, 'Anna Arts')
  const { werknemerId } = await w.werknemer(werkgeverId, { voornaam: 'Sam', achternaam: 'Wilders' })
  const plek = { adres: app.adres, agent: new Agent() }
  await doe(plek, hr.sleutel, 'app/werkgever/ziekmelden/acties.ts#meldZiekActie', '/werkgever/ziekmelden', [
    ['werknemerId', werknemerId],
    ['eersteZiektedag', getypt(20)],
  ])
  const pad = await doe(plek, arts.sleutel, 'app/medisch/acties.ts#openDossierActie', '/medisch', [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ])

  let browser: Browser | undefined
  let programma: Awaited<ReturnType<typeof chromium.launchServer>> | undefined
  async function verseBrowser(): Promise<Browser> {
    programma = await chromium.launchServer(test.info().project.use.launchOptions)
    return await chromium.connect(programma.wsEndpoint())
  }
  return {
    /** The file, in a browser that is signed in. */
    open: async (): Promise<Page> => {
      if (!browser?.isConnected()) browser = await verseBrowser()
      for (const context of browser.contexts()) await context.close()
      const context = await browser.newContext({ locale: 'nl-NL', baseURL: app.adres })
      // The second factor stays fresh: this is about what is written.
      await admin.query('update sessie set tweede_factor_op = now(), laatst_gezien_op = now()')
      await zetSessie(context, admin, arts.sleutel)
      const page = await context.newPage()
      await page.goto(`${pad}?schrijf=contact`)
      await expect(page.getByLabel('Klacht')).toBeVisible()
      // alive, so that what is typed is kept
      await expect(page.locator('form').filter({ has: page.getByLabel('Klacht') })).toBeVisible()
      await page.waitForLoadState('networkidle')
      return page
    },
    /** Kills it, as a crash would, and starts it again. */
    dood: async (wie: (typeof slachtoffers)[number]): Promise<void> => {
      if (wie === 'browser') {
        const weg = new Promise((klaar) => programma?.process().once('exit', klaar))
        programma?.process().kill('SIGKILL')
        await weg
        browser = undefined
      }
      if (wie === 'app') {
        process.kill(app.pid, 'SIGKILL')
        app = await start()
      }
      if (wie === 'postgres') {
        process.kill(Number(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
        await startCluster(opties)
      }
    },
    sluit: async (): Promise<void> => {
      await browser?.close()
      await programma?.kill()
      await app.sluit()
      await admin.end()
      const { stop } = await startCluster(opties)
      await stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
