import { isDag, toonDag } from '@/lib/wet/kalender'

/** What a message says inside the portal, as the begin of a line; a kind that this version does not know says that something is ready. */
const zinnen: Record<string, string> = {
  ziekGemeld: 'Nieuwe ziekmelding',
  opnieuwZiekGemeld: 'Opnieuw ziek gemeld; het dossier loopt door',
  hersteldGemeld: 'Hersteld gemeld',
  werkhervatting: 'Werkt gedeeltelijk',
  eersteZiektedagGecorrigeerd: 'De eerste ziektedag is verbeterd',
  hersteldatumGecorrigeerd: 'De hersteldag is verbeterd',
  meldingIngetrokken: 'Een ziekmelding is ingetrokken',
  brief: 'Er staat een brief voor u klaar',
  document: 'Er staat een document voor u klaar',
  handtekening: 'Er wacht een document op uw handtekening',
  mailKomtNietAan: 'Mail aan iemand van uw organisatie komt niet aan',
  machtiging: 'De bedrijfsarts vraagt uw toestemming',
  machtigingBesloten: 'Een medewerker heeft beslist over uw vraag om toestemming',
  noodinzage: 'Een medisch dossier is met spoed geopend',
  secondOpinionGevraagd: 'Er is een second opinion gevraagd',
  secondOpinionStap: 'Er is nieuws over een second opinion',
  artswisselGevraagd: 'Er is om een andere bedrijfsarts gevraagd',
  artswisselBesloten: 'Er is besloten over een andere bedrijfsarts',
  dossierOvergedragen: 'Een dossier is aan u overgedragen',
  afspraak: 'Er is een afspraak voor u gemaakt',
  afspraakVervallen: 'Een afspraak gaat niet door',
  nietVerschenen: 'Niet verschenen op een afspraak',
  afspraakHerinnering: 'Herinnering: u hebt een afspraak',
}

/** The sentence of a kind of message. Of what is going to be destroyed its key holds the number and the day; never whose. */
export function zinVanBericht(soort: string, sleutel = ''): string {
  if (soort === 'vernietigingAangekondigd') {
    const [, , , aantal, vanaf] = sleutel.split(':')
    if (isDag(vanaf) && /^\d{1,7}$/.test(aantal ?? ''))
      return aantal === '1'
        ? `Vanaf ${toonDag(vanaf)} wordt 1 verzuimdossier vernietigd`
        : `Vanaf ${toonDag(vanaf)} worden ${aantal} verzuimdossiers vernietigd`
    return 'Er zijn verzuimdossiers die binnenkort worden vernietigd'
  }
  return zinnen[soort] ?? 'Er staat iets voor u klaar'
}
