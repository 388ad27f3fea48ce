import type { Betrokkenectx } from '@/lib/db/inzage'
import { nietGevonden } from '@/lib/weigering'
import type { Machtigingsinhoud } from './inhoud'
import { type EigenMachtiging, leesEigenMachtigingen } from './lees-eigen-machtigingen'
import { type Machtigingrij, ontcijfer } from './ontcijfer'

/** One question with what it is about, and the hash under which it is signed. */
export interface GelezenMachtiging extends EigenMachtiging {
  inhoud: Machtigingsinhoud
  /** SHA-256 of the ciphertext: that cannot be changed without the signature falling off */
  hash: string
}

/** Reads one question, for an intent that was committed before; opens it with the key of the file, for this row only. */
export async function leesEigenMachtiging(ctx: Betrokkenectx): Promise<GelezenMachtiging> {
  const [rij] = await ctx.db.$queryRaw<Machtigingrij[]>`select * from muur.lees_machtiging(${ctx.inzageId}::uuid)`
  if (!rij) throw nietGevonden('medische_machtiging')
  const [stand] = (await leesEigenMachtigingen(ctx)).filter((m) => m.id === rij.id)
  if (!stand) throw nietGevonden('medische_machtiging', rij.id)
  return { ...stand, inhoud: await ontcijfer(rij), hash: rij.inhoud_hash }
}
