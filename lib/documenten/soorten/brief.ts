import type { Documentsoort } from '../begrippen'

/** A letter to the employee: confirmation of a report, of recovery, or something else. */
export const brief: Documentsoort = {
  code: 'brief',
  naam: 'Brief',
  uitleg: 'Een brief aan de medewerker, zoals een bevestiging van de ziekmelding.',
  mijlpaal: null,
  meermaals: true,
  ondertekenaars: [],
  werknemerLeest: true,
  begint: 'werkgever',
  delen: [
    {
      partij: 'samen',
      titel: 'De brief',
      velden: [
        { soort: 'tekst', naam: 'afzender', label: 'Afzender', regels: 3 },
        { soort: 'regel', naam: 'onderwerp', label: 'Onderwerp', verplicht: true },
        { soort: 'tekst', naam: 'tekst', label: 'Tekst', verplicht: true, regels: 12 },
        { soort: 'tekst', naam: 'ondertekening', label: 'Ondertekening', regels: 3 },
      ],
    },
  ],
  begin: (b) => ({
    samen: b.hersteldPer
      ? {
          onderwerp: 'Bevestiging van uw herstel',
          tekst: `Beste ${b.voornaam},\n\nU bent hersteld gemeld per ${b.hersteldPer}. Fijn dat u er weer bent. Wordt u binnen vier weken weer ziek, meld dat dan meteen: het telt dan als hetzelfde verzuim.\n\nMet vriendelijke groet,\n${b.werkgever}`,
        }
      : {
          onderwerp: 'Bevestiging van uw ziekmelding',
          tekst: `Beste ${b.voornaam},\n\nU bent ziek gemeld. Uw eerste ziektedag is ${b.eersteZiektedag}.\n\n${b.arbodienst ?? 'Onze arbodienst'} begeleidt u. ${b.consultant ? `Uw vaste contactpersoon is ${b.consultant}.` : ''} Wat u met de bedrijfsarts bespreekt, blijft tussen u en de bedrijfsarts.\n\nMet vriendelijke groet,\n${b.werkgever}`,
        },
  }),
}
