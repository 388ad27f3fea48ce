import { type Dag, dag, plusDagen } from '@/lib/wet/kalender'

/** A month as a number, so that twelve earlier is minus twelve. */
export type Maand = number

const NAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** The month of a day. */
export function maandVan(d: Dag): Maand {
  return Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1
}

/** Its first day. */
export function eersteDag(m: Maand): Dag {
  return dag(`${jaarVan(m)}-${String((m % 12) + 1).padStart(2, '0')}-01`)
}

/** Its last day. */
export function laatsteDag(m: Maand): Dag {
  return plusDagen(eersteDag(m + 1), -1)
}

export function jaarVan(m: Maand): number {
  return Math.floor(m / 12)
}

/** "2026-05", as it stands in an address. */
export function maandcode(m: Maand): string {
  return eersteDag(m).slice(0, 7)
}

/** "mei 2026" */
export function maandnaam(m: Maand): string {
  return `${NAMEN[m % 12]} ${jaarVan(m)}`
}

/** "jun" */
export function maandKort(m: Maand): string {
  const naam = NAMEN[m % 12] ?? ''
  return naam === 'maart' ? 'mrt' : naam.slice(0, 3)
}
