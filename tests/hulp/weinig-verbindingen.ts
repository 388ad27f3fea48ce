import pg from 'pg'
import { Verbinding } from '@/lib/db/opening'
import { tijdlimieten } from '@/lib/db/verbindingen'

/**
 * Gives the login of the pages a pool of so many connections instead of its usual ten, before it is first used: many people
 * on few connections is where something left behind on one would show.
 */
export function beperkVerbindingen(url: string, max: number): void {
  const houder = globalThis as typeof globalThis & { poortwachtPools?: Map<string, pg.Pool> }
  houder.poortwachtPools ??= new Map()
  houder.poortwachtPools.set(
    'app',
    new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: tijdlimieten.maxWait, Client: Verbinding }),
  )
}
