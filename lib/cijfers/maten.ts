import { jaardagen, type Tijd } from './perioden'
import type { Totalen } from './tellen'

// What is shown, from what was counted. A number without a denominator is null: nobody was in service, nothing ended.

const deel = (teller: number, noemer: number) => (noemer > 0 ? teller / noemer : null)

/** Sick days of 100 days of work, both weighed with the hours. */
export function verzuimpercentage(t: Pick<Totalen, 'ziektedagen' | 'voltijddagen'>): number | null {
  const uit = deel(t.ziektedagen * 100, t.voltijddagen)
  // a sum of stretches can end a hair below zero
  return uit === null ? null : Math.max(0, uit)
}

/** People in service on an average day. */
export function gemiddeldAantal(t: Pick<Totalen, 'persoonsdagen' | 'dagen'>): number {
  return deel(t.persoonsdagen, t.dagen) ?? 0
}

/** Reports of one person in a whole year. */
export function meldingsfrequentie(
  t: Pick<Totalen, 'meldingen' | 'persoonsdagen' | 'dagen'>,
  periode: Tijd,
): number | null {
  const perMens = deel(t.meldingen, gemiddeldAantal(t))
  return perMens === null ? null : (perMens * jaardagen(periode)) / t.dagen
}

/** Calendar days of an absence that ended in the period. */
export function gemiddeldeDuur(t: Pick<Totalen, 'beeindigd' | 'beeindigdeDagen'>): number | null {
  return deel(t.beeindigdeDagen, t.beeindigd)
}

/** Of 100 people, how many had no day of sickness. */
export function nulverzuim(t: Pick<Totalen, 'mensen' | 'zonderVerzuim'>): number | null {
  return deel(t.zonderVerzuim * 100, t.mensen)
}

/** Of the absence, the share of each class of duration; null when there was none. */
export function duurverdeling(t: Pick<Totalen, 'perDuur'>): number[] | null {
  const samen = t.perDuur.reduce((x, y) => x + y, 0)
  return samen > 0 ? t.perDuur.map((dagen) => (dagen * 100) / samen) : null
}
