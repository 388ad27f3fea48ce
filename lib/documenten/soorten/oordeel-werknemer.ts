import type { Documentsoort } from '../begrippen'

/** What the employee thinks of it; he writes and signs it alone (Regeling procesgang art. 6). */
export const oordeelWerknemer: Documentsoort = {
  code: 'oordeelWerknemer',
  naam: 'Oordeel van de medewerker',
  uitleg:
    'De medewerker schrijft zelf wat hij van de re-integratie vindt. De werkgever leest het pas na ondertekening.',
  uitlegVoorU: 'U schrijft zelf wat u van de re-integratie vindt. Uw werkgever leest het pas als u hebt getekend.',
  grond: 'Regeling procesgang eerste en tweede ziektejaar, art. 6',
  mijlpaal: 'oordeelWerknemer',
  ondertekenaars: ['werknemer'],
  werknemerLeest: true,
  begint: 'werknemer',
  delen: [
    {
      partij: 'werknemer',
      titel: 'Mijn oordeel',
      velden: [
        {
          soort: 'keuze',
          naam: 'tevreden',
          label: 'Heeft uw werkgever genoeg gedaan?',
          verplicht: true,
          opties: [
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'deels', label: 'Deels' },
            { waarde: 'nee', label: 'Nee' },
          ],
        },
        { soort: 'tekst', naam: 'werkgever', label: 'Wat vindt u van wat uw werkgever deed?', verplicht: true },
        { soort: 'tekst', naam: 'zelf', label: 'Wat deed u zelf?', verplicht: true },
        { soort: 'tekst', naam: 'arbodienst', label: 'Wat vindt u van de begeleiding door de arbodienst?' },
        { soort: 'tekst', naam: 'anders', label: 'Wilt u nog iets kwijt?', regels: 3 },
      ],
    },
  ],
}
