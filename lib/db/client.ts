import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/prisma/client/client'
import { naamVoor } from './onthouden'
import { type Login, poolVan, sluitPools } from './verbindingen'

export { type Login, tijdlimieten } from './verbindingen'

/** A handle to Postgres inside a transaction. */
export type Tx = Prisma.TransactionClient

// One set of clients per process, also when the development server loads this module again.
const houder = globalThis as typeof globalThis & { poortwachtKlanten?: Map<Login, PrismaClient> }
houder.poortwachtKlanten ??= new Map<Login, PrismaClient>()
const klanten = houder.poortwachtKlanten

/** The client of one login. Only for lib/db: outside it a handle is got from `namens`, which proves who is asking. */
export function klant(login: Login): PrismaClient {
  const bestaand = klanten.get(login)
  if (bestaand) return bestaand
  const nieuw = new PrismaClient({
    adapter: new PrismaPg(poolVan(login), {
      statementNameGenerator: ({ sql, args }) => (args.length > 0 && naamVoor(sql)) || '',
    }),
    errorFormat: 'minimal',
  })
  klanten.set(login, nieuw)
  return nieuw
}

/** Ends all connections: at the end of a script or a test. */
export async function sluitVerbindingen(): Promise<void> {
  await Promise.all([...klanten.values()].map((k) => k.$disconnect()))
  klanten.clear()
  await sluitPools()
}
