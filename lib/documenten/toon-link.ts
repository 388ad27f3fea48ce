import type { Beeld } from './begrippen'
import { tekenzin } from './blokken-van'
import { toonHash } from './canoniek'
import type { TeTekenen } from './teken-met-link'

/** What the page of a link shows. */
export interface GetoondeLink {
  naam: string
  beeld: Beeld
  inhoudHash: string
  kenmerk: string
  getekend: string[]
}

/** As plain values for the screen. */
export function toonLink({ naam, beeld, inhoudHash, tekens }: TeTekenen): GetoondeLink {
  return { naam, beeld, inhoudHash, kenmerk: toonHash(inhoudHash), getekend: tekens.map(tekenzin) }
}
