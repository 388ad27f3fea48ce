/**
 * How often someone reports sick. For the clock linked spells are one case; for the frequency each report counts, re-reports
 * within four weeks too. Two concepts, so two places: the clock is in klok.ts.
 */
import type { Ziekteperiode } from './begrippen.ts'
import { type Dag, dagenTussen, plusDagen, plusMaanden } from './kalender.ts'

export interface Frequentiegrens {
  meldingen: number
  maanden: number
}

/** When a contract says nothing else: three reports in twelve months, a case longer than six weeks. */
export const STANDAARD_FREQUENTIE: Frequentiegrens = { meldingen: 3, maanden: 12 }
export const STANDAARD_LANGDURIG_DAGEN = 42

/** Reports whose first day lies in the so many months up to and including `vandaag`. Withdrawn ones are left out by the caller. */
export function meldingenIn(perioden: readonly Ziekteperiode[], vandaag: Dag, maanden: number): number {
  const vanaf = plusDagen(plusMaanden(vandaag, -maanden), 1)
  return perioden.filter((p) => p.eersteZiektedag >= vanaf && p.eersteZiektedag <= vandaag).length
}

/** Is this frequent absence on that day? */
export function isFrequent(
  perioden: readonly Ziekteperiode[],
  vandaag: Dag,
  grens: Frequentiegrens = STANDAARD_FREQUENTIE,
): boolean {
  return meldingenIn(perioden, vandaag, grens.maanden) >= grens.meldingen
}

/** Has this spell lasted longer than so many days on that day? Spell length is recovery minus first day. */
export function isLangdurig(p: Ziekteperiode, vandaag: Dag, meerDan = STANDAARD_LANGDURIG_DAGEN): boolean {
  const totEnMet = p.hersteldPer !== null && p.hersteldPer <= vandaag ? p.hersteldPer : plusDagen(vandaag, 1)
  return dagenTussen(p.eersteZiektedag, totEnMet) > meerDan
}
