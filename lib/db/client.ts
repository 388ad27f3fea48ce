import { PrismaPg } from '@prisma/adapter-pg'
import { omgeving } from '@/lib/omgeving'
import { type Prisma, PrismaClient } from '@/prisma/client/client'
import { Verbinding } from './opening'

/** The logins of prisma/rollen.sql. Each has its own pool and password. */
export type Login = 'app' | 'medisch' | 'dienst'

/** A handle to Postgres inside a transaction; there is no other. */
export type Tx = Prisma.TransactionClient

/** Set on purpose: with the defaults a burst of requests fails with P2028 instead of waiting its turn. */
export const tijdlimieten = { maxWait: 30_000, timeout: 20_000 }

const verbindingen: Record<Login, { url: () => string; max: number }> = {
  app: { url: () => omgeving.databaseUrl, max: 10 },
  medisch: { url: () => omgeving.databaseUrlMedisch, max: 5 },
  dienst: { url: () => omgeving.databaseUrlDienst, max: 5 },
}

// One set of pools per process, also when the development server loads this module again.
const houder = globalThis as typeof globalThis & { poortwachtKlanten?: Map<Login, PrismaClient> }
houder.poortwachtKlanten ??= new Map<Login, PrismaClient>()
const klanten = houder.poortwachtKlanten

/** The client of one login. Only for lib/db: outside it a handle is got from `namens`, which proves who is asking. */
export function klant(login: Login): PrismaClient {
  const bestaand = klanten.get(login)
  if (bestaand) return bestaand
  const { url, max } = verbindingen[login]
  const nieuw = new PrismaClient({
    // The wait for a connection is the same wait: a shorter limit here would end it first.
    adapter: new PrismaPg({
      connectionString: url(),
      max,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: tijdlimieten.maxWait,
      Client: Verbinding,
    }),
    errorFormat: 'minimal',
  })
  klanten.set(login, nieuw)
  return nieuw
}

/** Ends all pools: at the end of a script or a test. */
export async function sluitVerbindingen(): Promise<void> {
  await Promise.all([...klanten.values()].map((k) => k.$disconnect()))
  klanten.clear()
}
