import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import { cloneDatabase, dropDatabase } from './database-cluster'

/** A database of one's own, with real low-privilege logins and, for preparing and checking, a superuser. */
export type ProefDatabase = {
  naam: string
  urlApp: string
  urlMedisch: string
  urlDienst: string
  urlBeheer: string
  /** superuser: sees through every policy, for preparing and for the proof that hidden rows exist */
  admin: pg.Pool
}

/**
 * A fresh migrated database for this test file, dropped at its end with every connection to it: called at the top of the
 * file, outside any test or hook. The first one also becomes the database of this process's environment,
 * so that code that reads lib/omgeving.ts finds it.
 */
export async function proefDatabase(): Promise<ProefDatabase> {
  const cluster = inject('cluster')
  const { naam, adressen } = await cloneDatabase(cluster, `proef_${randomBytes(6).toString('hex')}`)
  process.env.DATABASE_URL ??= adressen.app
  process.env.DATABASE_URL_MEDISCH ??= adressen.medisch
  process.env.DATABASE_URL_DIENST ??= adressen.dienst
  // current_date is the day in the Netherlands, as it is for the product
  const admin = new pg.Pool({ connectionString: adressen.beheer, max: 4, options: '-c timezone=Europe/Amsterdam' })
  // Dropping the database by force ends connections that tests forgot: no reason to fail.
  admin.on('error', () => undefined)
  afterAll(async () => {
    await sluitVerbindingen()
    await admin.end()
    await dropDatabase(cluster, naam)
  })
  return {
    naam,
    urlApp: adressen.app,
    urlMedisch: adressen.medisch,
    urlDienst: adressen.dienst,
    urlBeheer: adressen.beheer,
    admin,
  }
}
