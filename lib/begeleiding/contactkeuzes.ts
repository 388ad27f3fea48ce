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
