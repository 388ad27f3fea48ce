// Closed lists of a second opinion and of a change of doctor; the database checks the same. No free text of the employee: what he
// wants to say of his health he says to the doctor.

/** What the employee wants another judgement of. */
export const ONDERWERPEN = {
  belastbaarheid: 'Wat ik kan en niet kan',
  advies: 'Het advies over mijn werk',
  begeleiding: 'De begeleiding',
  anders: 'Iets anders, dat bespreek ik met de arts',
} as const
export type Onderwerp = keyof typeof ONDERWERPEN

/** Parts of the file that may go along, as the employee reads them. */
export const MEEGEVEN = {
  contact: 'Verslagen van de gesprekken',
  diagnose: 'Diagnoses',
  behandeling: 'Beloop en behandeling',
  medicatie: 'Medicijnen',
  werkfactoren: 'Wat er op het werk meespeelt',
  probleemanalyse: 'Probleemanalyse',
  actueelOordeel: 'Actueel oordeel',
  bijstellingsadvies: 'Bijstellingsadvies',
  fml: 'Lijst van mogelijkheden (FML)',
  arbeidsongeschiktheid: 'Percentage arbeidsongeschiktheid',
  informatie: 'Informatie van uw behandelaars',
} as const
export type Meegeven = keyof typeof MEEGEVEN

/** What the first doctor does with the advice. */
export const REACTIES = {
  overgenomen: 'Het advies is overgenomen',
  deels: 'Het advies is deels overgenomen',
  nietOvergenomen: 'Het advies is niet overgenomen',
} as const
export type Reactie = keyof typeof REACTIES

export const TOESTEMMING_VIA = {
  mondeling: 'Mondeling, in een gesprek met mij',
  schriftelijk: 'Schriftelijk',
} as const

/** The steps of a second opinion that runs or is over, as both doctors and the employee see them. */
export interface SecondOpinion {
  id: string
  onderwerp: Onderwerp
  via: 'portaal' | 'arts'
  op: string
  artsNaam: string
  organisatie: string
  /** of a bedrijfsarts who is not on this platform */
  elders: boolean
  magMee: Meegeven[]
  toestemmingOp: string | null
  gestuurdOp: string | null
  besprokenOp: string | null
  delen: boolean | null
  delenOp: string | null
  reactie: Reactie | null
  geslotenOp: string | null
  geslotenReden: 'ingetrokken' | 'teruggegeven' | 'nietGedeeld' | 'beantwoord' | null
}

/** A request for another bedrijfsarts, with the decision and its reasons. */
export interface Artswissel {
  id: string
  via: 'portaal' | 'brief'
  op: string
  besluit: 'toegewezen' | 'afgewezen' | null
  uitleg: string | null
  beslotenOp: string | null
  naarNaam: string | null
}

/** A bedrijfsarts who can give one. */
export interface OnafhankelijkeArts {
  id: string
  naam: string
  organisatie: string
}
