import pg from 'pg'
import { omgeving } from '@/lib/omgeving'
import { Verbinding } from './opening'

/** The logins of prisma/rollen.sql. Each has its own pool and password. */
export type Login = 'app' | 'medisch' | 'dienst'

/** Set on purpose: with the defaults a burst of requests fails with P2028 instead of waiting its turn. */
export const tijdlimieten = { maxWait: 30_000, timeout: 20_000 }

const logins: Record<Login, { url: () => string; max: number }> = {
  app: { url: () => omgeving.databaseUrl, max: 10 },
  medisch: { url: () => omgeving.databaseUrlMedisch, max: 5 },
  dienst: { url: () => omgeving.databaseUrlDienst, max: 5 },
}

// One set of pools per process, also when the development server loads this module again.
const houder = globalThis as typeof globalThis & { poortwachtPools?: Map<Login, pg.Pool> }
houder.poortwachtPools ??= new Map<Login, pg.Pool>()
const pools = houder.poortwachtPools

/** The connections of one login, shared by Prisma and by statements that go without it. Only for lib/db. */
export function poolVan(login: Login): pg.Pool {
  const bestaand = pools.get(login)
  if (bestaand) return bestaand
  const { url, max } = logins[login]
  const nieuw = new pg.Pool({
    connectionString: url(),
    max,
    idleTimeoutMillis: 30_000,
    // The wait for a connection is the same wait: a shorter limit here would end it first.
    connectionTimeoutMillis: tijdlimieten.maxWait,
    Client: Verbinding,
  })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  nieuw.on('error', () => {})
  pools.set(login, nieuw)
  return nieuw
}

/** Ends all pools: at the end of a script or a test. */
export async function sluitPools(): Promise<void> {
  const open = [...pools.values()]
  pools.clear()
  await Promise.all(open.map((pool) => pool.end()))
}
