/** Fines as dated data. A fine applies by the day on which the report should have been made. */
import { type Dag, dag, toonDag } from './kalender.ts'

export interface BoeteTrap {
  /** up to and including so many days late, counted from where the step before it ends; null: no end, also "never" and "wrong first day" */
  totEnMet: number | null
  euro: number
  /** how the step reads in a sentence */
  woorden: string
}

export interface BoeteTabel {
  code: string
  geldigVan: Dag
  geldigTot: Dag | null
  artikel: string
  bron: 'praktijk'
  trappen: BoeteTrap[]
}

export const BOETES: readonly BoeteTabel[] = [
  {
    code: 'weekmelding42',
    geldigVan: dag('2008-11-01'),
    geldigTot: null,
    artikel: 'Ziektewet art. 38 lid 3',
    bron: 'praktijk',
    trappen: [
      { totEnMet: 6, euro: 70, woorden: 'tot een week' },
      { totEnMet: 27, euro: 230, woorden: 'tot vier weken' },
      { totEnMet: null, euro: 455, woorden: 'daarna, of bij een verkeerde eerste ziektedag' },
    ],
  },
]

function tabel(code: string, termijn: Dag, tabellen: readonly BoeteTabel[]): BoeteTabel | null {
  return (
    tabellen.find(
      (t) => t.code === code && t.geldigVan <= termijn && (t.geldigTot === null || termijn <= t.geldigTot),
    ) ?? null
  )
}

/**
 * The fine for a report so many days late; 'nooit' for never or a wrong first day. `termijn` is the last day it could
 * be made in time. Gives 0 when it was in time, null when the product knows no fine for that day.
 */
export function boete(
  code: string,
  dagenTeLaat: number | 'nooit',
  termijn: Dag,
  tabellen: readonly BoeteTabel[] = BOETES,
): number | null {
  const t = tabel(code, termijn, tabellen)
  if (t === null) return null
  if (dagenTeLaat === 'nooit') return t.trappen[t.trappen.length - 1]?.euro ?? null
  if (dagenTeLaat < 1) return 0
  const trap = t.trappen.find((x) => x.totEnMet === null || dagenTeLaat <= x.totEnMet)
  return trap?.euro ?? null
}

/** Where the amounts come from and since when they hold; null when no fine is known for that day. */
export function boeteGrond(code: string, termijn: Dag, tabellen: readonly BoeteTabel[] = BOETES): string | null {
  const t = tabel(code, termijn, tabellen)
  if (t === null) return null
  return `Bron: ${t.artikel}; de bedragen zijn die van UWV uit de praktijk, sinds ${toonDag(t.geldigVan)}.`
}

/** "€ 70 tot een week, € 230 tot vier weken, € 455 daarna, …"; null when no fine is known for that day. */
export function boeteZin(code: string, termijn: Dag, tabellen: readonly BoeteTabel[] = BOETES): string | null {
  const t = tabel(code, termijn, tabellen)
  return t === null ? null : t.trappen.map((x) => `€ ${x.euro} ${x.woorden}`).join(', ')
}
