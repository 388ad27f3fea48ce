import type { Portaal } from '@/lib/toegang/rollen'
import { klant, type Login, type Tx, tijdlimieten } from './client'

const logins: Record<Portaal, Login> = {
  werkgever: 'app',
  arbodienst: 'app',
  werknemer: 'app',
  beheer: 'app',
  medisch: 'medisch',
}

/** One transaction in the role of a portal, with the secret of the session set in it. Only for lib/db: `namens` is the door. */
export async function alsPortaal<T>(
  sleutel: { portaal: Portaal; geheim: string },
  werk: (db: Tx) => Promise<T>,
): Promise<T> {
  return await klant(logins[sleutel.portaal]).$transaction(async (db) => {
    // `true`: for this transaction only, so that nothing is left behind on the pooled connection.
    await db.$queryRaw`select set_config('role', ${`portaal_${sleutel.portaal}`}, true), set_config('app.sessie', ${sleutel.geheim}, true)`
    return await werk(db)
  }, tijdlimieten)
}
