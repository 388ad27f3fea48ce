import type { Documentsoort } from '../begrippen'

/** Periodic evaluation, with what changes in the plan; a new one every six weeks. */
export const bijstelling: Documentsoort = {
  code: 'bijstelling',
  naam: 'Bijstelling plan van aanpak',
  uitleg: 'Elke zes weken: hoe gaat het, en wat verandert er in het plan.',
  grond: 'Regeling procesgang eerste en tweede ziektejaar, art. 4',
  mijlpaal: 'evaluatie',
  meermaals: true,
  ondertekenaars: ['werkgever', 'werknemer'],
  werknemerLeest: true,
  begint: 'werkgever',
  delen: [
    {
      partij: 'samen',
      titel: 'De bijstelling',
      velden: [
        { soort: 'tekst', naam: 'gewijzigd', label: 'Wat is er veranderd sinds de vorige keer?', verplicht: true },
        { soort: 'tekst', naam: 'waarom', label: 'Waarom?', verplicht: true, regels: 3 },
        {
          soort: 'tabel',
          naam: 'afspraken',
          label: 'Nieuwe afspraken',
          verplicht: true,
          kolommen: [
            { naam: 'wat', label: 'Wat' },
            { naam: 'wie', label: 'Wie' },
            { naam: 'wanneer', label: 'Wanneer' },
          ],
        },
        { soort: 'dag', naam: 'volgende', label: 'Volgende evaluatie', hint: 'Binnen zes weken.', verplicht: true },
      ],
    },
    {
      partij: 'werkgever',
      titel: 'Kijk van de werkgever',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Hoe kijkt u ernaar?' }],
    },
    {
      partij: 'werknemer',
      titel: 'Kijk van de medewerker',
      velden: [{ soort: 'tekst', naam: 'kijk', label: 'Hoe kijkt u ernaar?' }],
    },
  ],
  begin: (b) => ({
    samen: {
      gewijzigd: b.werkhervatting,
      afspraken: b.eerder.planVanAanpak?.activiteiten ?? [],
      volgende: b.overZesWeken,
    },
  }),
}
