import { klant, type Tx, tijdlimieten } from './client'

/**
 * One transaction of somebody without a session: the person a doctor asks something, with a link and its code. On the login of the vault,
 * in the role that has only the functions of 2c in prisma/beleid.sql; each of those asks for the link and the code itself.
 */
export async function alsLinkhouder<T>(werk: (db: Tx) => Promise<T>): Promise<T> {
  return await klant('medisch').$transaction(async (db) => {
    await db.$queryRaw`select set_config('role', 'portaal_betrokkene', true)`
    return await werk(db)
  }, tijdlimieten)
}
