import type { Documentsoort } from '../begrippen'

/** The plan of both parties after the probleemanalyse (Regeling procesgang art. 4). */
export const planVanAanpak: Documentsoort = {
  code: 'planVanAanpak',
  naam: 'Plan van aanpak',
  uitleg: 'Wat werkgever en medewerker samen doen om weer te kunnen werken.',
  grond: 'Regeling procesgang eerste en tweede ziektejaar, art. 4',
  mijlpaal: 'planVanAanpak',
  ondertekenaars: ['werkgever', 'werknemer'],
  werknemerLeest: true,
  begint: 'werkgever',
  delen: [
    {
      partij: 'samen',
      titel: 'Het plan',
      velden: [
        {
          soort: 'tekst',
          naam: 'doel',
          label: 'Doel van de re-integratie',
          hint: 'Waar werkt u samen naartoe? Eigen werk, aangepast werk of ander werk, en wanneer.',
          verplicht: true,
        },
        {
          soort: 'tabel',
          naam: 'activiteiten',
          label: 'Activiteiten',
          hint: 'Wat gaat er gebeuren, wie doet het en wanneer.',
          verplicht: true,
          kolommen: [
            { naam: 'wat', label: 'Wat' },
            { naam: 'wie', label: 'Wie' },
            { naam: 'wanneer', label: 'Wanneer' },
          ],
        },
        {
          soort: 'regel',
          naam: 'evaluatie',
          label: 'Momenten van evaluatie',
          hint: 'Ten minste elke zes weken.',
          verplicht: true,
        },
        { soort: 'regel', naam: 'casemanager', label: 'Casemanager', verplicht: true },
        { soort: 'tekst', naam: 'afspraken', label: 'Andere afspraken', regels: 3 },
      ],
    },
    {
      partij: 'werkgever',
      titel: 'Kijk van de werkgever',
      velden: [
        {
          soort: 'tekst',
          naam: 'kijk',
          label: 'Hoe kijkt u naar het plan en naar het advies van de bedrijfsarts?',
          verplicht: true,
        },
      ],
    },
    {
      partij: 'werknemer',
      titel: 'Kijk van de medewerker',
      velden: [
        {
          soort: 'tekst',
          naam: 'kijk',
          label: 'Hoe kijkt u naar het plan en naar het advies van de bedrijfsarts?',
          verplicht: true,
        },
      ],
    },
  ],
  begin: (b) => ({
    samen: {
      doel: b.functie ? `Terugkeer in het eigen werk als ${b.functie}, ${b.uren ?? ''}`.replace(/, $/, '') : '',
      activiteiten: [['Contact over hoe het gaat', `${b.werkgever} en ${b.werknemer}`, 'elke week']],
      evaluatie: `Elke zes weken, voor het eerst op ${b.overZesWeken}`,
      casemanager: b.consultant ?? '',
    },
  }),
}
