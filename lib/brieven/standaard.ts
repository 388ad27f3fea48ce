/** What a letter is for; of each kind there is one that comes with the system. */
export const BRIEFSOORTEN = {
  ziekmelding: 'Bevestiging van de ziekmelding',
  herstel: 'Bevestiging van het herstel',
  contactverzoek: 'Verzoek om contact op te nemen',
  eigen: 'Andere brief',
} as const
export type Briefsoort = keyof typeof BRIEFSOORTEN

/** A letter with fields between braces. */
export interface Sjabloon {
  soort: Briefsoort
  naam: string
  onderwerp: string
  tekst: string
}

const AANHEF = 'Beste {werknemer.voornaam} {werknemer.achternaam},'

/** The templates that come with the system; a template of one's own stands beside them. */
export const STANDAARD: readonly Sjabloon[] = [
  {
    soort: 'ziekmelding',
    naam: BRIEFSOORTEN.ziekmelding,
    onderwerp: 'Bevestiging van uw ziekmelding',
    tekst: `${AANHEF}\n\nU bent ziek gemeld bij {werkgever.naam}. Uw eerste ziektedag is {eerste ziektedag}.\n\n{arbodienst.naam} begeleidt u. Uw vaste contactpersoon is {consultant.naam}. Wat u met de bedrijfsarts bespreekt, blijft tussen u en de bedrijfsarts.\n\nWij wensen u beterschap.`,
  },
  {
    soort: 'herstel',
    naam: BRIEFSOORTEN.herstel,
    onderwerp: 'Bevestiging van uw herstel',
    tekst: `${AANHEF}\n\nU bent hersteld gemeld per {hersteld per}. Fijn dat u er weer bent. Wordt u binnen vier weken weer ziek, meld dat dan meteen: het telt dan als hetzelfde verzuim.`,
  },
  {
    soort: 'contactverzoek',
    naam: BRIEFSOORTEN.contactverzoek,
    onderwerp: 'Wilt u contact met ons opnemen?',
    tekst: `${AANHEF}\n\nU bent sinds {eerste ziektedag} ziek gemeld bij {werkgever.naam}. Wij hebben geprobeerd u te bereiken, maar dat lukte niet.\n\nWilt u binnen drie werkdagen contact opnemen met {consultant.naam} van {arbodienst.naam}? Dan spreken we af hoe het verder gaat. U hoeft niet te vertellen wat u hebt.`,
  },
]
