import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import type { TijdlijnGegevens } from './gegevens'

/** The two years that the law counts. */
export const WACHTTIJD_WEKEN = 104
/** Distance between the numbers below the axis; a longer axis ends on one of them. */
export const TIK_WEKEN = 13
/** No picture is longer, whatever the facts say. */
const LANGSTE_WEKEN = 260

/** A gap on the axis: after `na` counted days the clock stood still for `dagen` days. */
export interface AsGat {
  na: number
  dagen: number
  soort: 'hersteld' | 'verlof'
}

/** A place on the axis: counted days since the first day, the number of gaps before it, how far it is into the next. */
export interface Plek {
  dag: number
  gaten: number
  deel: number
}

/** The axis of one case: it counts days of sickness, so a gap has a place but no length. */
export interface As {
  weken: number
  gaten: AsGat[]
  plek: (dag: Dag) => Plek
}

interface Kalendergat {
  van: number
  tot: number
  soort: 'hersteld' | 'verlof'
}

/** Gaps as calendar days since the first day: in order, without overlap, none before the first day. */
function ordenGaten(gegevens: TijdlijnGegevens): Kalendergat[] {
  const vanaf = (dag: Dag): number => Math.max(0, dagenTussen(gegevens.eersteZiektedag, dag))
  const uit: Kalendergat[] = []
  const ruw = gegevens.gaten
    .flatMap((gat) => {
      const einde = gat.tot ?? gegevens.vandaag
      return einde === null ? [] : [{ van: vanaf(gat.van), tot: vanaf(einde), soort: gat.soort }]
    })
    .filter((gat) => gat.tot > gat.van)
    .sort((a, b) => a.van - b.van || a.tot - b.tot)
  for (const gat of ruw) {
    const vorige = uit[uit.length - 1]
    if (vorige && gat.van <= vorige.tot) vorige.tot = Math.max(vorige.tot, gat.tot)
    else uit.push({ ...gat })
  }
  return uit
}

/** Makes the axis: how long it is and where each calendar day stands on it. */
export function maakAs(gegevens: TijdlijnGegevens): As {
  const kalendergaten = ordenGaten(gegevens)
  let geteld = 0
  const gaten = kalendergaten.map((gat) => {
    const dagen = gat.tot - gat.van
    const op: AsGat = { na: gat.van - geteld, dagen, soort: gat.soort }
    geteld += dagen
    return op
  })

  const plek = (dag: Dag): Plek => {
    const kalenderdag = Math.max(0, dagenTussen(gegevens.eersteZiektedag, dag))
    let weg = 0
    let voorbij = 0
    for (const gat of kalendergaten) {
      if (kalenderdag < gat.van) break
      if (kalenderdag < gat.tot)
        return { dag: gat.van - weg, gaten: voorbij, deel: (kalenderdag - gat.van) / (gat.tot - gat.van) }
      weg += gat.tot - gat.van
      voorbij += 1
    }
    return { dag: kalenderdag - weg, gaten: voorbij, deel: 0 }
  }

  const dagen = [gegevens.vandaag, gegevens.verlenging?.totEnMet, ...gegevens.mijlpalen.map((m) => m.op)].filter(
    (dag): dag is Dag => dag !== null && dag !== undefined,
  )
  const verste = Math.max(0, ...dagen.map((dag) => plek(dag).dag)) / 7
  const nodig = verste <= WACHTTIJD_WEKEN ? WACHTTIJD_WEKEN : Math.ceil(verste / TIK_WEKEN) * TIK_WEKEN
  return { weken: Math.min(LANGSTE_WEKEN, nodig), gaten, plek }
}

/** A counted day as a place: before (`voor`) or after a gap that lies exactly there. */
export function telplek(as: As, dag: number, voor: boolean): Plek {
  return { dag, gaten: as.gaten.filter((gat) => (voor ? gat.na < dag : gat.na <= dag)).length, deel: 0 }
}
