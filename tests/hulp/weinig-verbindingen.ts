import { PrismaPg } from '@prisma/adapter-pg'
import { tijdlimieten } from '@/lib/db/client'
import { Verbinding } from '@/lib/db/opening'
import { PrismaClient } from '@/prisma/client/client'

/**
 * Gives the login of the pages a pool of so many connections instead of its usual ten, before it is first used: many people
 * on few connections is where something left behind on one would show.
 */
export function beperkVerbindingen(url: string, max: number): void {
  const houder = globalThis as typeof globalThis & { poortwachtKlanten?: Map<string, PrismaClient> }
  houder.poortwachtKlanten ??= new Map()
  houder.poortwachtKlanten.set(
    'app',
    new PrismaClient({
      adapter: new PrismaPg({
        connectionString: url,
        max,
        connectionTimeoutMillis: tijdlimieten.maxWait,
        Client: Verbinding,
      }),
      errorFormat: 'minimal',
    }),
  )
}
