import type { Documentsoort } from '../begrippen'

/** Looking back at the first year and ahead at the second (Regeling procesgang art. 4 lid 2 b). */
export const eerstejaarsevaluatie: Documentsoort = {
  code: 'eerstejaarsevaluatie',
  naam: 'Eerstejaarsevaluatie',
  uitleg: 'Na bijna een jaar: wat is er gedaan, wat leverde het op, en wat gaat u in het tweede jaar doen.',
  grond: 'Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 2',
  mijlpaal: 'eerstejaarsevaluatie',
  ondertekenaars: ['werkgever', 'werknemer'],
  werknemerLeest: true,
  begint: 'werkgever',
  delen: [
    {
      partij: 'samen',
      titel: 'Het eerste jaar',
      velden: [
        { soort: 'tekst', naam: 'gedaan', label: 'Wat is er gedaan?', verplicht: true },
        { soort: 'tekst', naam: 'resultaat', label: 'Wat leverde het op?', verplicht: true },
        {
          soort: 'keuze',
          naam: 'spoor',
          label: 'Welk spoor in het tweede jaar?',
          verplicht: true,
          opties: [
            { waarde: 'spoor1', label: 'Spoor 1: werk bij de eigen werkgever' },
            { waarde: 'beide', label: 'Spoor 1 en spoor 2 naast elkaar' },
            { waarde: 'spoor2', label: 'Spoor 2: werk bij een andere werkgever' },
          ],
        },
        { soort: 'tekst', naam: 'waaromSpoor', label: 'Waarom dit spoor?', verplicht: true, regels: 3 },
      ],
    },
    {
      partij: 'samen',
      titel: 'Plan voor het tweede jaar',
      velden: [
        { soort: 'tekst', naam: 'doel', label: 'Doel', verplicht: true, regels: 3 },
        {
          soort: 'tabel',
          naam: 'activiteiten',
          label: 'Activiteiten',
          verplicht: true,
          kolommen: [
            { naam: 'wat', label: 'Wat' },
            { naam: 'wie', label: 'Wie' },
            { naam: 'wanneer', label: 'Wanneer' },
          ],
        },
      ],
    },
    {
      partij: 'werkgever',
      titel: 'Kijk van de werkgever',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Hoe kijkt u terug en vooruit?', verplicht: true }],
    },
    {
      partij: 'werknemer',
      titel: 'Kijk van de medewerker',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Hoe kijkt u terug en vooruit?', verplicht: true }],
    },
  ],
  begin: (b) => ({
    samen: { gedaan: b.werkhervatting, activiteiten: b.eerder.bijstelling?.afspraken ?? [] },
  }),
}
