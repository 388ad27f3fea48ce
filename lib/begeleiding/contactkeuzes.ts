// Apart from the schema, so that a form in the browser does not take zod along.

export const CONTACTSOORTEN = {
  telefoon: 'Telefoon',
  video: 'Video',
  bezoek: 'Bezoek',
  brief: 'Brief of e-mail',
} as const
export type Contactsoort = keyof typeof CONTACTSOORTEN

export const CONTACTUITKOMSTEN = { gesproken: 'Gesproken', geenGehoor: 'Geen gehoor', verzonden: 'Verstuurd' } as const
export type Contactuitkomst = keyof typeof CONTACTUITKOMSTEN

/** What one asks to be sure who it is, before telling something by phone. That it was asked is kept, never the answer. */
export const IDENTITEITSVRAGEN = {
  personeelsnummer: 'Personeelsnummer',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
} as const

/** Who does what was agreed. */
export const AFSPRAAK_DOOR = { werkgever: 'Werkgever', arbodienst: 'Arbodienst', werknemer: 'Medewerker' } as const
