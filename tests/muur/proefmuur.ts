import type pg from 'pg'
import { afterAll } from 'vitest'
import { proefDatabase } from '../hulp/database'
import type { Stad } from './model'
import { bouwStad, type Kijker } from './stad'
import { leesStad } from './vergelijk'

/** A town of tenants behind the wall, everybody who looks at it, and a connection of its owner. */
export interface Proefmuur {
  client: pg.PoolClient
  kijkers: Kijker[]
  stad: Stad
  tabellen: string[]
  /** what `werk` changes is taken back */
  inTransactie<T>(werk: () => Promise<T>): Promise<T>
}

/** Builds the town in a database of its own, both for this test file. */
export async function proefmuur(): Promise<Proefmuur> {
  const db = await proefDatabase()
  const { kijkers } = await bouwStad(db.admin)
  const client = await db.admin.connect()
  afterAll(() => client.release())
  return {
    client,
    kijkers,
    ...(await leesStad(client)),
    async inTransactie(werk) {
      await client.query('begin')
      try {
        return await werk()
      } finally {
        await client.query('rollback')
      }
    },
  }
}

/** Some rows of each table, spread over it, so that every tenant occurs, and the last two: the odd ones are made last. */
export function steekproef(hele: Stad, per: number): Stad {
  return {
    per: (tabel) => {
      const rijen = hele.per(tabel)
      const stap = Math.max(1, Math.floor(rijen.length / per))
      return rijen.filter((_, i) => i % stap === 0 || i >= rijen.length - 2)
    },
  }
}
