import type { Mijlpaal } from '@/lib/wet/begrippen'

/** What can be recorded of a milestone by hand. */
export const SOORTEN = ['gedaan', 'uitgesteld', 'nietVanToepassing'] as const
export type Soort = (typeof SOORTEN)[number]

/**
 * What somebody in this portal may record of this milestone; nothing when it is not his. The werkgever records what he and
 * his employee have to do; the arbodienst everything that anybody has to do. The report is recorded by reporting, and the
 * first contact by recording the contact.
 */
export function vastTeLeggen(
  portaal: string,
  mijlpaal: Pick<Mijlpaal, 'code' | 'wie' | 'informatie'>,
): readonly Soort[] {
  if (mijlpaal.informatie || mijlpaal.code === 'ziekmelding') return []
  if (portaal === 'werkgever') {
    return mijlpaal.wie.some((wie) => wie === 'werkgever' || wie === 'werknemer') ? SOORTEN : []
  }
  // the doctor does what he has to do by releasing it
  if (portaal === 'medisch') return mijlpaal.wie.includes('bedrijfsarts') ? ['gedaan'] : []
  if (portaal !== 'arbodienst') return []
  return mijlpaal.code === 'eersteContact' ? ['uitgesteld', 'nietVanToepassing'] : SOORTEN
}
