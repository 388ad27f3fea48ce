import type { Documentsoort } from '../begrippen'

/** The report to UWV in week 42 (Ziektewet art. 38 lid 1). Between the werkgever and UWV. */
export const weekmelding42: Documentsoort = {
  code: 'weekmelding42',
  naam: '42e-weeksmelding',
  uitleg: 'Alles wat UWV vraagt in week 42, zover bekend al ingevuld. U doet de melding zelf bij UWV.',
  grond: 'Ziektewet art. 38 lid 1',
  mijlpaal: 'weekmelding42',
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
      werkgever: b.werkgever,
      werknemer: `${b.werknemer}, personeelsnummer ${b.personeelsnummer}`,
      geboortedatum: b.geboortedatum ?? '',
      dienstverband: [b.functie, b.uren].filter(Boolean).join(', '),
      eersteZiektedag: b.eersteZiektedag,
      onderbreking: b.onderbreking,
      arbodienst: [b.arbodienst, b.consultant].filter(Boolean).join(', '),
      werktNu: b.afwezig === 100 ? 'Nee, volledig afwezig' : `Ja, ${100 - b.afwezig}% van de uren`,
    },
  }),
}
