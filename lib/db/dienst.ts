import { klant, type Tx, tijdlimieten } from './client'

/** Work without a session: before signing in, or in a job. Runs on its own login, which no page's statement can reach. */
export type Dienst = 'portaal_aanmelden' | 'taken'

/**
 * One transaction as the role for signing in or for jobs. Sign-in may read accounts and write sessions and nothing else;
 * jobs may recompute cases and nothing of the register (prisma/beleid.sql 5g, 5h).
 */
export async function alsDienst<T>(rol: Dienst, werk: (db: Tx) => Promise<T>): Promise<T> {
  return await klant('dienst').$transaction(async (db) => {
    await db.$queryRaw`select set_config('role', ${rol}, true)`
    return await werk(db)
  }, tijdlimieten)
}
