import { alsDienst } from '@/lib/db/dienst'
import { sleutelbinding } from './dossiersleutel'
import { type Sleuteldienst, sleuteldienst } from './sleuteldienst'

/**
 * Wraps keys of files that hang on an older master key anew, at most so many in one transaction; gives how many. What is left to
 * do stands in the rows themselves: stopped halfway it simply goes on, and two at once do not touch the same row. Notes are not
 * touched: whoever is reading goes on reading.
 */
export async function herwikkel(
  hoogstens: number,
  dienst: Sleuteldienst = sleuteldienst(),
): Promise<{ gedaan: number; mislukt: number }> {
  return await alsDienst('taken', async (db) => {
    const rijen = await db.$queryRaw<Rij[]>`
      select dossier_id, arbodienst_id, sleutel, hoofdsleutel from dossiersleutel
       where hoofdsleutel < ${dienst.huidige} and vernietigd_op is null
       order by hoofdsleutel, dossier_id limit ${hoogstens} for update skip locked`
    let gedaan = 0
    for (const rij of rijen) {
      const binding = sleutelbinding(rij.arbodienst_id, rij.dossier_id)
      try {
        const sleutel = await dienst.ontwikkel(rij.hoofdsleutel, rij.sleutel, binding)
        const nieuw = await dienst.wikkel(sleutel, binding)
        await db.$executeRaw`update dossiersleutel set sleutel = ${nieuw}, hoofdsleutel = ${dienst.huidige} where dossier_id = ${rij.dossier_id}::uuid`
        gedaan += 1
      } catch {
        // a key that does not open stays as it is, for a human to look at; the others go on
      }
    }
    return { gedaan, mislukt: rijen.length - gedaan }
  })
}

interface Rij {
  dossier_id: string
  arbodienst_id: string
  sleutel: Uint8Array
  hoofdsleutel: number
}

/** Wraps all that is left, in small steps; stops when a step does nothing. */
export async function herwikkelAlles(
  stap = 200,
  dienst: Sleuteldienst = sleuteldienst(),
): Promise<{ gedaan: number; mislukt: number }> {
  for (let gedaan = 0; ; ) {
    const uit = await herwikkel(stap, dienst)
    gedaan += uit.gedaan
    if (uit.gedaan === 0) return { gedaan, mislukt: uit.mislukt }
  }
}
