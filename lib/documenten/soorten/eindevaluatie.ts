import type { Documentsoort } from '../begrippen'

/** The end of the report: what came of it, and what is still disagreed on. */
export const eindevaluatie: Documentsoort = {
  code: 'eindevaluatie',
  naam: 'Eindevaluatie',
  uitleg: 'Voor het re-integratieverslag: wat is bereikt, en waarover bent u het niet eens.',
  grond: 'Regeling procesgang eerste en tweede ziektejaar, art. 6',
  mijlpaal: 'eindevaluatie',
  ondertekenaars: ['werkgever', 'werknemer'],
  werknemerLeest: true,
  begint: 'werkgever',
  delen: [
    {
      partij: 'samen',
      titel: 'De eindevaluatie',
      velden: [
        { soort: 'tekst', naam: 'resultaat', label: 'Wat is het resultaat van de re-integratie?', verplicht: true },
        { soort: 'tekst', naam: 'werkNu', label: 'Welk werk doet de medewerker nu, en hoeveel uur?', verplicht: true },
        {
          soort: 'tekst',
          naam: 'verschil',
          label: 'Waarover bent u het niet eens?',
          hint: 'Bent u het eens, schrijf dat dan op.',
          verplicht: true,
        },
      ],
    },
    {
      partij: 'werkgever',
      titel: 'Mening van de werkgever',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Wat vindt u van de re-integratie?', verplicht: true }],
    },
    {
      partij: 'werknemer',
      titel: 'Mening van de medewerker',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Wat vindt u van de re-integratie?', verplicht: true }],
    },
  ],
  begin: (b) => ({ samen: { resultaat: b.werkhervatting, werkNu: b.functie ? `${b.functie}, ${b.uren ?? ''}` : '' } }),
}
