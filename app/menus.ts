import type { NavigatieItem } from '@/components/navigatie'
import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'

/** An item of the menu, offered to whoever holds the right of its page. Offering is not allowing: the page decides. */
export interface Menupunt extends NavigatieItem {
  recht: Recht
}

/** The main menu of each portal. */
export const menus: Record<Portaal, Menupunt[]> = {
  werkgever: [
    { href: '/werkgever', naam: 'Vandaag', recht: 'begin.werkgever' },
    { href: '/werkgever/verzuim', naam: 'Verzuim', recht: 'verzuim.lezen' },
    { href: '/werkgever/cijfers', naam: 'Cijfers', recht: 'cijfers.lezen' },
    { href: '/werkgever/medewerkers', naam: 'Medewerkers', recht: 'register.lezen' },
    { href: '/werkgever/afdelingen', naam: 'Afdelingen', recht: 'afdeling.wijzigen' },
    { href: '/werkgever/brieven', naam: 'Brieven', recht: 'brief.beheren.werkgever' },
    { href: '/werkgever/vervanging', naam: 'Vervanging', recht: 'vervanging.regelen.werkgever' },
    { href: '/werkgever/toegang', naam: 'Toegang', recht: 'toegang.beheren.werkgever' },
  ],
  arbodienst: [
    { href: '/arbodienst', naam: 'Werklijst', recht: 'werklijst.lezen' },
    { href: '/arbodienst/dossiers', naam: 'Dossiers', recht: 'dossier.lezen' },
    { href: '/arbodienst/planning', naam: 'Planning', recht: 'planning.lezen' },
    { href: '/arbodienst/gesprekken', naam: 'Gesprekken', recht: 'gesprek.aannemen' },
    { href: '/arbodienst/werkgevers', naam: 'Werkgevers', recht: 'werklijst.lezen' },
    { href: '/arbodienst/brieven', naam: 'Brieven', recht: 'brief.beheren.arbodienst' },
    { href: '/arbodienst/vervanging', naam: 'Vervanging', recht: 'vervanging.regelen.arbodienst' },
    { href: '/arbodienst/toegang', naam: 'Toegang', recht: 'toegang.beheren.arbodienst' },
  ],
  medisch: [
    { href: '/medisch', naam: 'Vandaag', recht: 'dossier.lezen.medisch' },
    { href: '/medisch/vervanging', naam: 'Vervanging', recht: 'vervanging.regelen.medisch' },
  ],
  werknemer: [
    { href: '/werknemer', naam: 'Mijn verzuim', recht: 'eigenDossier.lezen' },
    { href: '/werknemer/afspraken', naam: 'Afspraken', recht: 'eigenAfspraken.lezen' },
    { href: '/werknemer/documenten', naam: 'Mijn documenten', recht: 'eigenDocument.schrijven' },
    { href: '/werknemer/toestemming', naam: 'Toestemming', recht: 'eigenMachtiging.lezen' },
    { href: '/werknemer/gesprek', naam: 'Gesprek aanvragen', recht: 'gesprek.vragen' },
    { href: '/werknemer/second-opinion', naam: 'Second opinion', recht: 'secondOpinion.vragen' },
  ],
  beheer: [
    { href: '/beheer', naam: 'Overzicht', recht: 'beheer.lezen' },
    { href: '/beheer/toegang', naam: 'Toegang', recht: 'toegang.beheren.platform' },
    { href: '/beheer/diagnosecodes', naam: 'Diagnosecodes', recht: 'diagnosecodes.beheren' },
    { href: '/beheer/rechten', naam: 'Rechten', recht: 'rechten.lezen' },
    { href: '/beheer/logboek', naam: 'Logboek', recht: 'logboek.lezen' },
  ],
}

/** What is used rarely: in the menu behind one's own name. */
export const zelden: Partial<Record<Portaal, Menupunt[]>> = {
  werkgever: [{ href: '/werkgever/bewaren', naam: 'Bewaren en vernietigen', recht: 'bewaren.beheren' }],
}
