import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { bouwZoNodig, startApp } from './app-server'
import { cloneDatabase, startTestCluster } from './database-cluster'
import { proefSmtp } from './smtp'

/** Once per run of Playwright: a database, a mail server and the production build; what the tests need is in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  await bouwZoNodig()
  const { cluster, stop } = await startTestCluster()
  const { adressen } = await cloneDatabase(cluster, 'stromen')
  const post = await mkdtemp(path.join(os.tmpdir(), 'poortwacht-post-'))
  const mail = await proefSmtp({ map: post })
  // The tests write to the database and to the browser what the app must be able to open, so they share its secrets.
  const geheimen = {
    KLUIS_SLEUTEL: randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  }
  const app = await startApp(adressen, { ...geheimen, SMTP_URL: mail.url })
  Object.assign(process.env, {
    PROEF_ADRES: app.adres,
    PROEF_POST: post,
    PROEF_DATABASE_BEHEER: adressen.beheer,
    DATABASE_URL: adressen.app,
    DATABASE_URL_MEDISCH: adressen.medisch,
    DATABASE_URL_DIENST: adressen.dienst,
    NEXTAUTH_URL: app.adres,
    ...geheimen,
  })
  return async () => {
    await app.sluit()
    await mail.sluit()
    await rm(post, { recursive: true, force: true })
    await stop()
  }
}
