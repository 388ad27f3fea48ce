import { afdelingenIn, type Groep, getoondInMaand, getoondInPeriode, groottes, KLEINSTE_GROEP } from './groepen'
import type { Maand } from './maanden'
import { maandenVan, type Tijd } from './perioden'
import { type Maandtotalen, maandtotalen, mensenIn, type Telling, type Totalen, totalen, type Welke } from './tellen'

/** Why a group has no numbers: it is too small, or they would give away one that is. */
export type Verborgen = 'teKlein' | 'beschermt'

/** A group with its numbers, or why these are not there. */
export type Uitkomst = { totalen: Totalen } | { verborgen: Verborgen }

/** Looks at groups with the rule of groepen.ts between: there is no other way here from a group to its numbers. */
export function maakKijker(t: Telling, alles: Groep) {
  const perMaand = new Map<Maand, { grootte: Map<string, number>; getoond: Set<string> }>()
  const stand = (maand: Maand) => {
    let gevonden = perMaand.get(maand)
    if (!gevonden) {
      const grootte = groottes(alles, (id) => mensenIn(t, id, maand))
      gevonden = { grootte, getoond: getoondInMaand(alles, grootte) }
      perMaand.set(maand, gevonden)
    }
    return gevonden
  }
  const grootte = (groep: Groep, maand: Maand) => stand(maand).grootte.get(groep.sleutel) ?? 0
  const verborgen = (groep: Groep, tijd: Tijd): Verborgen | null => {
    const maanden = maandenVan(tijd)
    if (getoondInPeriode(maanden.map((m) => stand(m).getoond)).has(groep.sleutel)) return null
    const klein = maanden.some((m) => grootte(groep, m) > 0 && grootte(groep, m) < KLEINSTE_GROEP)
    return klein ? 'teKlein' : 'beschermt'
  }
  return {
    verborgen,
    isErIemand: (groep: Groep, welke: Welke) => maandenVan(t.perioden[welke]).some((m) => grootte(groep, m) > 0),
    /** what there is to show of one of the two periods */
    uitkomst: (groep: Groep, welke: Welke): Uitkomst => {
      const waarom = verborgen(groep, t.perioden[welke])
      return waarom ? { verborgen: waarom } : { totalen: totalen(t, afdelingenIn(groep), welke) }
    },
    /** what there is to show of a month; null when nothing */
    inMaand: (groep: Groep, maand: Maand): Maandtotalen | null => {
      const tijd = { eerste: maand, laatste: maand }
      return verborgen(groep, tijd) ? null : maandtotalen(t, afdelingenIn(groep), tijd)
    },
  }
}
