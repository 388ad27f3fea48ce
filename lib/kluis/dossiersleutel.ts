import type { Tx } from '@/lib/db/client'
import { type Binding, nieuweSleutel, Vervalst } from './envelop'
import { sleuteldienst } from './sleuteldienst'

/** What the wrapped key of a file is bound to. */
export function sleutelbinding(huurder: string, dossier: string): Binding {
  return { doel: 'dossiersleutel', huurder, dossier, rij: dossier, door: '', op: '' }
}

/** Makes the key of a new file and stores it wrapped; gives the key itself. */
export async function maakDossiersleutel(db: Tx, huurder: string, dossier: string): Promise<Buffer> {
  const dienst = sleuteldienst()
  const sleutel = nieuweSleutel()
  const gewikkeld = await dienst.wikkel(sleutel, sleutelbinding(huurder, dossier))
  await db.$executeRaw`
    insert into dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel)
    values (${dossier}::uuid, ${huurder}::uuid, ${gewikkeld}, ${dienst.huidige})`
  return sleutel
}

/** The key of a file that one may open; null for a file without one, refuses with {@link Vervalst} one that was destroyed. */
export async function leesDossiersleutel(db: Tx, huurder: string, dossier: string): Promise<Buffer | null> {
  const [rij] = await db.$queryRaw<{ sleutel: Uint8Array; hoofdsleutel: number; weg: boolean }[]>`
    select sleutel, hoofdsleutel, vernietigd_op is not null as weg from dossiersleutel
     where arbodienst_id = ${huurder}::uuid and dossier_id = ${dossier}::uuid`
  if (!rij) return null
  if (rij.weg) throw new Vervalst()
  return await ontwikkelDossiersleutel(huurder, dossier, rij.hoofdsleutel, rij.sleutel)
}

/** The key itself, of one that was got wrapped. */
export async function ontwikkelDossiersleutel(
  huurder: string,
  dossier: string,
  hoofdsleutel: number,
  gewikkeld: Uint8Array,
): Promise<Buffer> {
  return await sleuteldienst().ontwikkel(hoofdsleutel, gewikkeld, sleutelbinding(huurder, dossier))
}

/**
 * Destroys the key of a file: everything written in it is unreadable from then on, here and, once the last backup of the keys has
 * expired, in every backup. True when there was one.
 */
export async function vernietigDossiersleutel(db: Tx, dossier: string): Promise<boolean> {
  const geraakt = await db.$executeRaw`
    update dossiersleutel set sleutel = ''::bytea, vernietigd_op = now() where dossier_id = ${dossier}::uuid and vernietigd_op is null`
  return geraakt > 0
}
