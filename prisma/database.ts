import pg from 'pg'
import { adressenIngebouwd, startIngebouwd } from './ingebouwd'
import type { Addresses } from './rollen'

/** The addresses in the environment; undefined when no server of one's own is named. */
export function adressenUitOmgeving(): Addresses | undefined {
  const { DATABASE_URL, DATABASE_URL_MEDISCH, DATABASE_URL_DIENST, DATABASE_URL_BEHEER } = process.env
  if (!DATABASE_URL) return undefined
  if (!DATABASE_URL_MEDISCH || !DATABASE_URL_DIENST || !DATABASE_URL_BEHEER) {
    throw new Error('Zet naast DATABASE_URL ook DATABASE_URL_MEDISCH, DATABASE_URL_DIENST en DATABASE_URL_BEHEER.')
  }
  return {
    app: DATABASE_URL,
    medisch: DATABASE_URL_MEDISCH,
    dienst: DATABASE_URL_DIENST,
    beheer: DATABASE_URL_BEHEER,
  }
}

/**
 * For commands such as migrate and seed: hands over the database of this project. That is the one in the environment,
 * else the embedded one, which is started for the occasion unless `npm start` runs already.
 */
export async function metDatabase<T>(work: (adressen: Addresses) => Promise<T>): Promise<T> {
  const named = adressenUitOmgeving()
  if (named) return work(named)
  const running = await adressenIngebouwd()
  if (running && (await answers(running.beheer))) return work(running)
  const own = await startIngebouwd(() => `een opdracht (proces ${process.pid})`)
  try {
    return await work(own.adressen)
  } finally {
    await own.stop()
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
