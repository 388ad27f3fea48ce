import type { Bekend, Documentsoort, Veld, Velden } from '../begrippen'

// What UWV asks with every report: who reports, about whom, since when.

/** A report is between the werkgever and UWV; he sends it himself. */
export const AAN_UWV = {
  ondertekenaars: [],
  werknemerLeest: false,
  begint: 'werkgever',
  verzenden: 'UWV',
} as const satisfies Partial<Documentsoort>

export const meldvelden: readonly Veld[] = [
  { soort: 'regel', naam: 'werkgever', label: 'Werkgever', verplicht: true },
  {
    soort: 'regel',
    naam: 'loonheffingennummer',
    isNummer: true,
    label: 'Loonheffingennummer',
    hint: 'Staat op de aangifte loonheffingen, bijvoorbeeld 123456789L01.',
    verplicht: true,
  },
  { soort: 'regel', naam: 'contact', label: 'Contactpersoon en telefoonnummer', verplicht: true },
  { soort: 'regel', naam: 'werknemer', label: 'Medewerker', verplicht: true },
  { soort: 'regel', naam: 'geboortedatum', label: 'Geboortedatum', verplicht: true },
  { soort: 'regel', naam: 'dienstverband', label: 'Functie en uren per week', verplicht: true },
  { soort: 'regel', naam: 'eersteZiektedag', label: 'Eerste ziektedag', verplicht: true },
]

/** These fields, as far as they are known. */
export const vulMelding = (b: Bekend): Velden => ({
  werkgever: b.werkgever,
  werknemer: `${b.werknemer}, personeelsnummer ${b.personeelsnummer}`,
  geboortedatum: b.geboortedatum ?? '',
  dienstverband: [b.functie, b.uren].filter(Boolean).join(', '),
  eersteZiektedag: b.eersteZiektedag,
})
