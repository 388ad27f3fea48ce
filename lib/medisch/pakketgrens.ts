import type { Bijlage } from './lees-dossier'

/** Bytes of attachments that go in one package: what a server can hold at once, and a mailbox or a stick can carry. */
export const MEESTE_BIJLAGEN = 50 * 1024 * 1024
/** The largest package: those, and the notes with what is put around them. */
export const MEESTE_PAKKET = MEESTE_BIJLAGEN + 10 * 1024 * 1024

/** Which attachments go in a package, newest first, and which do not fit or do not open. */
export function gaanMee(bijlagen: Bijlage[]): { mee: Bijlage[]; nietMee: Bijlage[] } {
  const uit = { mee: [] as Bijlage[], nietMee: [] as Bijlage[] }
  let samen = 0
  for (const b of bijlagen) {
    const grootte = b.gegevens?.grootte ?? Number.POSITIVE_INFINITY
    if (samen + grootte > MEESTE_BIJLAGEN) uit.nietMee.push(b)
    else {
      samen += grootte
      uit.mee.push(b)
    }
  }
  return uit
}
