import { alsDienst } from '@/lib/db/dienst'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

/** A reminder is ready this long before. */
const DAGEN_VOORAF = [2, 1]

/**
 * Reminds employees of what is planned for the coming days. Derived from what stands in the agenda: a second run adds nothing,
 * and one that was missed is made up for the day after.
 */
export async function herinnerAfspraken(vandaag: Dag): Promise<number> {
  let aantal = 0
  for (const vooraf of DAGEN_VOORAF) {
    const [rij] = await alsDienst(
      'taken',
      (db) => db.$queryRaw<{ n: number }[]>`select muur.herinner_afspraken(${plusDagen(vandaag, vooraf)}::date) as n`,
    )
    aantal += rij?.n ?? 0
  }
  return aantal
}
