import { ontwikkelDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { open, Vervalst } from '@/lib/kluis/envelop'
import { nietGevonden } from '@/lib/weigering'
import { type Machtigingsinhoud, machtigingsinhoud } from './inhoud'

/** What Postgres gives of one question to the person it is about: the ciphertext, and the wrapped key of its file. */
export interface Machtigingrij {
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

/** Opens it with the key of the file, for this row only. */
export async function ontcijfer(rij: Machtigingrij): Promise<Machtigingsinhoud> {
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
