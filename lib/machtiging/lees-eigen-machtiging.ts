import type { Betrokkenectx } from '@/lib/db/inzage'
import { ontwikkelDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { open, Vervalst } from '@/lib/kluis/envelop'
import { nietGevonden } from '@/lib/weigering'
import { type Machtigingsinhoud, machtigingsinhoud } from './inhoud'
import { type EigenMachtiging, leesEigenMachtigingen } from './lees-eigen-machtigingen'

/** One question with what it is about, and the hash under which it is signed. */
export interface GelezenMachtiging extends EigenMachtiging {
  inhoud: Machtigingsinhoud
  /** SHA-256 of the ciphertext: that cannot be changed without the signature falling off */
  hash: string
}

/** Reads one question, for an intent that was committed before; opens it with the key of the file, for this row only. */
export async function leesEigenMachtiging(ctx: Betrokkenectx): Promise<GelezenMachtiging> {
  const [rij] = await ctx.db.$queryRaw<Rij[]>`select * from muur.lees_machtiging(${ctx.inzageId}::uuid)`
  if (!rij) throw nietGevonden('medische_machtiging')
  const [stand] = (await leesEigenMachtigingen(ctx)).filter((m) => m.id === rij.id)
  if (!stand) throw nietGevonden('medische_machtiging', rij.id)
  return { ...stand, inhoud: await ontcijfer(rij), hash: rij.inhoud_hash }
}

async function ontcijfer(rij: Rij): Promise<Machtigingsinhoud> {
  try {
    const sleutel = await ontwikkelDossiersleutel(rij.arbodienst_id, rij.dossier_id, rij.hoofdsleutel, rij.sleutel)
    const gebonden = {
      doel: 'notitie:machtiging',
      huurder: rij.arbodienst_id,
      dossier: rij.dossier_id,
      rij: rij.id,
      door: rij.door_id,
      op: rij.op.toISOString(),
    }
    return machtigingsinhoud.parse(JSON.parse(open(sleutel, gebonden, rij.inhoud).toString('utf8')))
  } catch (fout) {
    // what was changed or moved is not shown, and can therefore not be signed
    if (fout instanceof Vervalst) throw nietGevonden('medische_machtiging', rij.id)
    throw fout
  }
}

interface Rij {
  id: string
  arbodienst_id: string
  dossier_id: string
  door_id: string
  op: Date
  inhoud: Uint8Array
  inhoud_hash: string
  sleutel: Uint8Array
  hoofdsleutel: number
}
