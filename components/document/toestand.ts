import type { Toon } from '../label'

/** How the state of a version reads, and its tone. */
export const toestanden: Record<string, { toon: Toon; woord: string }> = {
  concept: { toon: 'later', woord: 'concept' },
  tekenen: { toon: 'binnenkort', woord: 'wacht op handtekening' },
  getekend: { toon: 'gedaan', woord: 'ondertekend' },
  klaar: { toon: 'gedaan', woord: 'klaar' },
  vervallen: { toon: 'vervallen', woord: 'vervallen' },
}

/** The next step as a link reads. */
export const stapnamen: Record<string, string> = {
  schrijven: 'Verder schrijven',
  delen: 'Verder schrijven',
  vastleggen: 'Verder schrijven',
  voorleggen: 'Klaarzetten om te tekenen',
  tekenen: 'Ondertekenen',
  wachtOpAnder: 'Bekijken',
}
