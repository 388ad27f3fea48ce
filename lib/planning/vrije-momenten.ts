import type { Dag } from '@/lib/wet/kalender'
import type { Vorm } from './soorten'

/** Time in which somebody can be booked. */
export interface Blok {
  id: string
  behandelaarId: string
  dag: Dag
  vanMinuut: number
  totMinuut: number
  duur: number
  vorm: Vorm
  locatie: string | null
}

/** Time that is taken: of a practitioner, or of the employee himself. */
export interface Bezet {
  behandelaarId: string | null
  dag: Dag
  vanMinuut: number
  totMinuut: number
}

/** A piece of a block that can be booked. */
export interface VrijMoment {
  blokId: string
  behandelaarId: string
  dag: Dag
  vanMinuut: number
  totMinuut: number
  vorm: Vorm
  locatie: string | null
}

/**
 * The pieces of these blocks that are still free, in the order of time: not begun, not taken by an appointment of the
 * practitioner, nor at a moment at which the employee (`van werknemer`) has one already.
 */
export function vrijeMomenten(
  blokken: readonly Blok[],
  bezet: readonly Bezet[],
  bezetWerknemer: readonly Bezet[],
  nu: { dag: Dag; minuut: number },
): VrijMoment[] {
  const uit: VrijMoment[] = []
  for (const blok of blokken) {
    const inDeWeg = [
      ...bezet.filter((b) => b.behandelaarId === blok.behandelaarId && b.dag === blok.dag),
      ...bezetWerknemer.filter((b) => b.dag === blok.dag),
    ]
    for (let van = blok.vanMinuut; van + blok.duur <= blok.totMinuut; van += blok.duur) {
      const tot = van + blok.duur
      const voorbij = blok.dag < nu.dag || (blok.dag === nu.dag && van <= nu.minuut)
      if (voorbij || inDeWeg.some((b) => b.vanMinuut < tot && b.totMinuut > van)) continue
      const { id: blokId, behandelaarId, dag, vorm, locatie } = blok
      uit.push({ blokId, behandelaarId, dag, vanMinuut: van, totMinuut: tot, vorm, locatie })
    }
  }
  return uit.sort((a, b) => (a.dag === b.dag ? a.vanMinuut - b.vanMinuut : a.dag < b.dag ? -1 : 1))
}
