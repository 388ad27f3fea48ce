import type { Tx } from '@/lib/db/client'
import { nieuwGeheim, vingerafdruk } from './kluis'
import type { Herkomst } from './meld-aan'

/** However long somebody works on, after this the session is over. */
const SESSIE_UREN = 12

/**
 * Starts a session that has no second factor yet, and so opens nothing; gives its secret. With `briefId` it may tie another app.
 */
export async function beginSessie(
  db: Tx,
  gebruikerId: string,
  herkomst: Herkomst,
  nu: Date,
  briefId: string | null = null,
): Promise<string> {
  const geheim = nieuwGeheim()
  await db.sessie.create({
    data: {
      geheimHash: vingerafdruk(geheim),
      gebruikerId,
      verlooptOp: new Date(nu.getTime() + SESSIE_UREN * 3_600_000),
      laatstGezienOp: nu,
      ...herkomst,
      briefId,
    },
  })
  return geheim
}
