// Closed lists of advice, tasks and signals; the database checks the same. Apart from the schemas, so that a form in the
// browser does not take zod along.

export const ADVIEZEN = {
  werkplek: 'Werk of werkplek aanpassen',
  interventie: 'Interventie inzetten',
  spoor1: 'Ander werk bij de eigen werkgever (spoor 1)',
  spoor2: 'Werk bij een andere werkgever (spoor 2)',
  spoor3: 'Werk via een eigen bedrijf of opleiding (spoor 3)',
  arbeidsdeskundig: 'Arbeidsdeskundig onderzoek',
  deskundigenoordeel: 'Deskundigenoordeel van UWV',
  mediation: 'Mediation',
} as const
export type Adviessoort = keyof typeof ADVIEZEN

export const OPVOLGINGEN = { gevolgd: 'Gevolgd', deels: 'Deels gevolgd', niet: 'Niet gevolgd' } as const
export type Opvolging = keyof typeof OPVOLGINGEN

/** Who has to do a task. */
export const KANTEN = { werkgever: 'Werkgever', arbodienst: 'Arbodienst', werknemer: 'Medewerker' } as const
export type Kant = keyof typeof KANTEN

export const SIGNALEN = {
  garantie: 'Poortwachtergarantie in gevaar',
  mijlpaal: 'De ander moet iets doen',
  geenContact: '6 weken geen contact',
  advies: 'Advies niet gevolgd',
  frequent: 'Vaak ziek',
  contract: 'Contract loopt af',
  duurVoorbij: 'Langer ziek dan verwacht',
  deels: 'Deels hersteld, geen voortgang',
  langdurig: 'Nu langdurig ziek',
} as const
export type Signaalsoort = keyof typeof SIGNALEN

/** True for a text that is one of our signals. */
export function isSignaal(tekst: string): tekst is Signaalsoort {
  return Object.hasOwn(SIGNALEN, tekst)
}
