import type { Documentsoort } from '../begrippen'

/** Report to UWV that a vangnet may apply. Which ground it is, is never recorded on this side. */
export const vangnetmelding: Documentsoort = {
  code: 'vangnetMelding',
  naam: 'Vangnetmelding',
  uitleg:
    'De ziekmelding bij UWV als er misschien recht is op een Ziektewet-uitkering. Welke reden dat heeft, legt u niet vast.',
  grond: 'Ziektewet art. 38a',
  mijlpaal: 'vangnetMelding',
  ondertekenaars: [],
  werknemerLeest: false,
  begint: 'werkgever',
  verzenden: 'UWV',
  delen: [
    {
      partij: 'samen',
      titel: 'Melding aan UWV',
      velden: [
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
      werkgever: b.werkgever,
      werknemer: `${b.werknemer}, personeelsnummer ${b.personeelsnummer}`,
      geboortedatum: b.geboortedatum ?? '',
      dienstverband: [b.functie, b.uren].filter(Boolean).join(', '),
      eersteZiektedag: b.eersteZiektedag,
      hersteldPer: b.hersteldPer ?? '',
    },
  }),
}
