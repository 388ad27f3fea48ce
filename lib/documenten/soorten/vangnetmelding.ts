import type { Documentsoort } from '../begrippen'
import { AAN_UWV, meldvelden, vulMelding } from './melding-uwv'

/** Report to UWV that a vangnet may apply. Which ground it is, is never recorded on this side. */
export const vangnetmelding: Documentsoort = {
  code: 'vangnetMelding',
  naam: 'Vangnetmelding',
  uitleg:
    'De ziekmelding bij UWV als er misschien recht is op een Ziektewet-uitkering. Welke reden dat heeft, legt u niet vast.',
  grond: 'Ziektewet art. 38a',
  mijlpaal: 'vangnetMelding',
  ...AAN_UWV,
  delen: [
    {
      partij: 'samen',
      titel: 'Melding aan UWV',
      velden: [
        ...meldvelden,
        { soort: 'regel', naam: 'hersteldPer', label: 'Hersteld per', hint: 'Laat leeg zolang de medewerker ziek is.' },
        {
          soort: 'keuze',
          naam: 'loon',
          label: 'Betaalt u het loon door?',
          verplicht: true,
          opties: [
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ],
        },
      ],
    },
  ],
  begin: (b) => ({
    samen: {
      ...vulMelding(b),
      hersteldPer: b.hersteldPer ?? '',
    },
  }),
}
