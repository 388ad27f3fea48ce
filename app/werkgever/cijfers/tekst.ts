import type { Verborgen } from '@/lib/cijfers/kijker'
import type { Eerder } from '@/lib/cijfers/lees-cijfers'
import type { Totalen } from '@/lib/cijfers/tellen'

/** A number with a comma, and points between the thousands. */
export function getal(n: number, decimalen = 0): string {
  return new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
  }).format(rond(n, decimalen))
}

/** "4,4%", or a word when there is none. */
export function procent(n: number | null, anders = 'geen cijfer'): string {
  return n === null ? anders : `${getal(n, 1)}%`
}

/** Without a minus before zero. */
function rond(n: number, decimalen: number): number {
  const macht = 10 ** decimalen
  return Math.round(n * macht) / macht + 0
}

/** How a number is written, and what the difference between two of them is called. */
export interface Schrijfwijze {
  decimalen: number
  /** behind the number: "%" or " dagen" */
  achter: string
  /** behind a difference: "procentpunt" */
  verschil: string
  /** instead of "hoger" and "lager" */
  woorden?: readonly [meer: string, minder: string]
}

/** "0,4 procentpunt lager dan een jaar eerder (4,8%)"; of the rounded numbers, so that it agrees with what one reads. */
export function vergelijking(nu: number, eerder: number, wijze: Schrijfwijze): string {
  const { decimalen, achter, verschil, woorden = ['hoger', 'lager'] } = wijze
  const was = `${getal(eerder, decimalen)}${achter}`
  const d = rond(nu, decimalen) - rond(eerder, decimalen)
  if (rond(d, decimalen) === 0) return `Gelijk aan een jaar eerder (${was}).`
  return `${getal(Math.abs(d), decimalen)}${verschil} ${woorden[d > 0 ? 0 : 1]} dan een jaar eerder (${was}).`
}

/** Why there is nothing to compare with; null when there is. */
export function geenVergelijking(eerder: Eerder): string | null {
  if ('verborgen' in eerder && eerder.verborgen === 'vernietigd')
    return 'Van een jaar eerder zijn dossiers al vernietigd: de bewaartermijn is voorbij.'
  if ('verborgen' in eerder)
    return eerder.verborgen === 'teKlein'
      ? 'Een jaar eerder was deze groep te klein om te tonen.'
      : 'Van een jaar eerder tonen we geen cijfers: daaruit zou een kleine groep te herleiden zijn.'
  const { mensen, meldingen, ziektedagen } = eerder.totalen
  if (mensen === 0) return 'Een jaar eerder was hier niemand in dienst.'
  if (meldingen === 0 && ziektedagen < 1e-9) return 'Over een jaar eerder staat hier geen verzuim in Poortwacht.'
  return null
}

/** The numbers to compare with, or null. */
export function vroeger(eerder: Eerder): Totalen | null {
  return 'totalen' in eerder && geenVergelijking(eerder) === null ? eerder.totalen : null
}

export const VERBORGEN: Record<Verborgen, string> = {
  teKlein: 'te klein om te tonen',
  beschermt: 'niet getoond, om een kleine groep te beschermen',
}
