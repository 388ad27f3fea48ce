import type { Documentsoort } from '../begrippen'
import { AAN_UWV, meldvelden, vulMelding } from './melding-uwv'

/** The report to UWV in week 42 (Ziektewet art. 38 lid 1). Between the werkgever and UWV. */
export const weekmelding42: Documentsoort = {
  code: 'weekmelding42',
  naam: '42e-weeksmelding',
  uitleg: 'Alles wat UWV vraagt in week 42, zover bekend al ingevuld. U doet de melding zelf bij UWV.',
  grond: 'Ziektewet art. 38 lid 1',
  mijlpaal: 'weekmelding42',
  ...AAN_UWV,
  delen: [
    {
      partij: 'samen',
      titel: 'Melding aan UWV',
      velden: [
        ...meldvelden,
        {
          soort: 'regel',
          naam: 'onderbreking',
          label: 'Dagen die niet meetellen',
          hint: 'Tussentijds hersteld, of verlof.',
        },
        { soort: 'regel', naam: 'werktNu', label: 'Werkt de medewerker nu, en hoeveel?', verplicht: true },
        { soort: 'regel', naam: 'arbodienst', label: 'Arbodienst en vaste contactpersoon' },
        { soort: 'regel', naam: 'herstel', label: 'Verwachte hersteldag', hint: 'Laat leeg als die niet bekend is.' },
      ],
    },
  ],
  begin: (b) => ({
    samen: {
      ...vulMelding(b),
      onderbreking: b.onderbreking,
      arbodienst: [b.arbodienst, b.consultant].filter(Boolean).join(', '),
      werktNu: b.afwezig === 100 ? 'Nee, volledig afwezig' : `Ja, ${100 - b.afwezig}% van de uren`,
    },
  }),
}
