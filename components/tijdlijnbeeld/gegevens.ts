import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'

/** A stretch of sickness with one share of absence. */
export interface Ziektestuk {
  van: Dag
  /** first day after it; null while it goes on */
  tot: Dag | null
  /** share of absence, 0 to 100 */
  percentage: number
}

/** Days that do not count: between two spells, or maternity leave. */
export interface Gat {
  van: Dag
  /** first day that counts again; null while it goes on */
  tot: Dag | null
  soort: 'hersteld' | 'verlof'
}

export interface BeeldMijlpaal {
  sleutel: string
  naam: string
  /** last day */
  op: Dag
  toestand: MijlpaalToestand
  /** grey text behind the name; by default the week of sickness ("wk 42") */
  bijschrift?: string
}

/** What the picture and its table show. Plain values: the page takes them from the case and the engine. */
export interface TijdlijnGegevens {
  eersteZiektedag: Dag
  /** null for a closed case: then there is no line for today */
  vandaag: Dag | null
  /** week of sickness today, as the engine counts it */
  week: number
  stukken: Ziektestuk[]
  gaten: Gat[]
  mijlpalen: BeeldMijlpaal[]
  /** the pay period goes on after 104 weeks: until which day (inclusive) and why */
  verlenging?: { totEnMet: Dag; soort: 'loonsanctie' | 'verlenging' } | null
}
