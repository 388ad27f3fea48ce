import type { Wie } from '@/lib/wet/begrippen'

const namen: Record<Wie, string> = {
  werkgever: 'u',
  werknemer: 'de medewerker',
  bedrijfsarts: 'de bedrijfsarts',
  verzuimconsultant: 'de verzuimconsultant',
  planner: 'de planner van de arbodienst',
  uwv: 'UWV',
}

const isWie = (wie: string): wie is Wie => wie in namen

/** Who has to act, as the werkgever reads it: "u en de medewerker". */
export function wieTekst(wie: readonly string[]): string {
  const delen = wie.map((w) => (isWie(w) ? namen[w] : w))
  const laatste = delen.at(-1) ?? ''
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`
}
