/** What can be written in a medical file. The database knows the same (medische_notitie_soort). */
export const notitiesoorten = {
  contact: 'Contact',
  diagnose: 'Diagnose',
  behandeling: 'Beloop en behandeling',
  medicatie: 'Medicatie',
  werkfactoren: 'Werkfactoren',
  arbeidsongeschiktheid: 'Arbeidsongeschiktheid',
  probleemanalyse: 'Probleemanalyse',
  actueelOordeel: 'Actueel oordeel',
  bijstellingsadvies: 'Bijstellingsadvies',
  fml: 'FML',
  mogelijkheden: 'Samenvatting van de FML',
  machtiging: 'Machtiging',
  informatie: 'Informatie van een behandelaar',
  noodinzage: 'Noodinzage',
  secondOpinion: 'Second opinion: vraag',
  secondOpinionAdvies: 'Second opinion: advies',
  secondOpinionReactie: 'Second opinion: reactie',
  artswissel: 'Andere bedrijfsarts',
  overdracht: 'Overgenomen dossier',
} as const

export type Notitiesoort = keyof typeof notitiesoorten

/** True for a text that is a kind of note. */
export function isNotitiesoort(tekst: string): tekst is Notitiesoort {
  return Object.hasOwn(notitiesoorten, tekst)
}

/** Kinds that somebody writes himself in a form; a noodinzage is written by opening a file in an emergency. */
export const schrijfsoorten = [
  'contact',
  'diagnose',
  'behandeling',
  'medicatie',
  'werkfactoren',
  'arbeidsongeschiktheid',
  'probleemanalyse',
  'actueelOordeel',
  'bijstellingsadvies',
  'fml',
  'mogelijkheden',
  'machtiging',
  'informatie',
] as const satisfies readonly Notitiesoort[]
export type Schrijfsoort = (typeof schrijfsoorten)[number]

/** Kinds of which a draft is kept while somebody writes. The database knows the same (medisch_concept_soort). */
export const conceptsoorten = [
  ...schrijfsoorten,
  'secondOpinionAdvies',
  'secondOpinionReactie',
] as const satisfies readonly Notitiesoort[]
export type Conceptsoort = (typeof conceptsoorten)[number]

/** What a bedrijfsarts may leave to a taakgedelegeerde; what he has to judge himself is not in it, nor in the database's check. */
export const delegeerbaar = [
  'contact',
  'diagnose',
  'behandeling',
  'medicatie',
  'werkfactoren',
] as const satisfies readonly Schrijfsoort[]
