// Closed lists of the planning; the database checks the same. Apart from the schemas, so that a form in the browser does not
// take zod along.

/** What an appointment is for. `bij` says who can have it; 'extern' is a practice outside the arbodienst. */
export const AFSPRAAKSOORTEN = {
  eersteConsult: { naam: 'Eerste telefonisch consult', bij: ['verzuimconsultant'], geval: 'verplicht', duur: 20 },
  vervolgconsult: { naam: 'Vervolgconsult', bij: ['verzuimconsultant'], geval: 'verplicht', duur: 20 },
  spreekuur: {
    naam: 'Spreekuur bedrijfsarts',
    bij: ['bedrijfsarts', 'taakgedelegeerde'],
    geval: 'verplicht',
    duur: 30,
  },
  preventief: { naam: 'Preventief consult', bij: ['bedrijfsarts', 'taakgedelegeerde'], geval: 'nooit', duur: 30 },
  secondOpinion: { naam: 'Second opinion', bij: ['extern'], geval: 'mag', duur: 60 },
  arbeidsdeskundige: { naam: 'Arbeidsdeskundige', bij: ['extern'], geval: 'verplicht', duur: 60 },
  psycholoog: { naam: 'Psycholoog', bij: ['extern'], geval: 'verplicht', duur: 60 },
} as const satisfies Record<
  string,
  {
    naam: string
    bij: readonly ('verzuimconsultant' | 'bedrijfsarts' | 'taakgedelegeerde' | 'extern')[]
    geval: 'verplicht' | 'nooit' | 'mag'
    duur: number
  }
>
export type Afspraaksoort = keyof typeof AFSPRAAKSOORTEN

/** The name of a kind; what the werkgever may not know the kind of is "Afspraak bij de arbodienst". */
export function soortnaam(soort: string): string {
  return isAfspraaksoort(soort) ? AFSPRAAKSOORTEN[soort].naam : 'Afspraak bij de arbodienst'
}

/** True for a text that is one of our kinds. */
export function isAfspraaksoort(tekst: string): tekst is Afspraaksoort {
  return Object.hasOwn(AFSPRAAKSOORTEN, tekst)
}

export const VORMEN = { locatie: 'Op locatie', telefoon: 'Telefonisch', video: 'Video' } as const
export type Vorm = keyof typeof VORMEN

export const AFSPRAAKTOESTANDEN = {
  gepland: 'Gepland',
  geweest: 'Geweest',
  nietVerschenen: 'Niet verschenen',
  afgezegd: 'Afgezegd',
} as const
export type Afspraaktoestand = keyof typeof AFSPRAAKTOESTANDEN

/** Why an appointment is off; never anything about health. 'overgedragen' is for the database alone. */
export const AFZEGREDENEN = {
  werknemer: 'De medewerker kan niet',
  behandelaar: 'De behandelaar kan niet',
  hersteld: 'De medewerker is hersteld gemeld',
  anderMoment: 'Er komt een andere afspraak voor in de plaats',
} as const
export type Afzegreden = keyof typeof AFZEGREDENEN
