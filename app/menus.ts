import type { NavigatieItem } from '@/components/navigatie'
import type { Portaal, Rol } from '@/lib/toegang/rollen'

/** An item of the menu; with `voor` it is only offered to these roles. Offering is not allowing: the page decides. */
export interface Menupunt extends NavigatieItem {
  voor?: readonly Rol[]
}

/** The main menu of each portal. */
export const menus: Record<Portaal, Menupunt[]> = {
  werkgever: [
    { href: '/werkgever', naam: 'Vandaag' },
    { href: '/werkgever/verzuim', naam: 'Verzuim' },
    { href: '/werkgever/medewerkers', naam: 'Medewerkers' },
    { href: '/werkgever/afdelingen', naam: 'Afdelingen', voor: ['hr'] },
  ],
  arbodienst: [
    { href: '/arbodienst', naam: 'Werklijst' },
    { href: '/arbodienst/dossiers', naam: 'Dossiers' },
    { href: '/arbodienst/werkgevers', naam: 'Werkgevers' },
  ],
  medisch: [{ href: '/medisch', naam: 'Vandaag' }],
  werknemer: [{ href: '/werknemer', naam: 'Mijn verzuim' }],
  beheer: [
    { href: '/beheer', naam: 'Overzicht' },
    { href: '/beheer/logboek', naam: 'Logboek', voor: ['fg'] },
  ],
}
