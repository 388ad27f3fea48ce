/**
 * What a use case may refuse, in one Dutch sentence each. Thrown in use cases, shown once by actie.ts; everything that is
 * not a Weigering is a fault.
 */
export const weigeringen = {
  geenRecht: 'U hebt geen recht om dit te doen.',
  nietGevonden: 'Dit is niet (meer) te vinden.',
  intussenGewijzigd: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.',
  formulierVerlopen: 'Dit formulier is verlopen. Laad de pagina opnieuw; wat u typte staat er nog.',
  alZiekGemeld: 'Voor deze periode is al een ziekmelding gedaan.',
  nietInDienst: 'Op deze dag is er geen dienstverband.',
  kiesDienstverband: 'Deze medewerker heeft meer dan één dienstverband. Kies voor welk dienstverband dit geldt.',
  dagInToekomst: 'Deze dag ligt in de toekomst.',
  meldingGesloten: 'Deze ziekmelding is al hersteld of ingetrokken.',
  herstelVoorZiektedag: 'De hersteldag moet na de eerste ziektedag liggen.',
  dagBuitenPeriode: 'Deze dag valt buiten de ziekteperiode.',
  tegenstrijdig: 'Met deze gegevens kloppen de periodes niet meer met elkaar.',
  personeelsnummerBestaat: 'Dit personeelsnummer bestaat al in uw register.',
  afdelingInGebruik: 'Op deze afdeling staan nog medewerkers of onderliggende afdelingen.',
  afdelingKring: 'Een afdeling kan niet onder zichzelf vallen.',
  afdelingBestaat: 'Op deze plek staat al een afdeling met deze naam.',
  afdelingOnbekend: 'Deze afdeling bestaat niet (meer). Kies een andere.',
  datumKloptNiet: 'Deze datum kan niet kloppen. Kijk hem na.',
  ziekBuitenDienstverband: 'Er staat een ziekmelding buiten deze periode. Pas eerst de ziekmelding aan.',
  bestandTeGroot: 'Dit bestand is groter dan 5 MB. Deel het op in kleinere bestanden en lees ze na elkaar in.',
  bestandTeVeelRijen:
    'Dit bestand heeft meer dan 20.000 rijen. Deel het op in kleinere bestanden en lees ze na elkaar in.',
  bestandTeVeelAfdelingen:
    'Dit bestand noemt meer dan 500 afdelingen die er nog niet zijn. Kijk of de kolom afdeling klopt.',
  bestandLeeg: 'Dit bestand is leeg of heeft alleen een kopregel.',
  bestandGeenCsv:
    'Dit is geen CSV-bestand. Kies in Excel of in uw salarisprogramma “Opslaan als” of “Exporteren” en dan CSV.',
  bestandOnleesbaar: 'Dit bestand is niet te lezen. Kijk of de aanhalingstekens kloppen, of maak de export opnieuw.',
  bestandZonderKop:
    'De eerste regel van het bestand heeft geen kolomnamen die wij kennen. Zet op de eerste regel ten minste personeelsnummer, achternaam, voornaam, functie, uren per week en datum in dienst.',
  codelijstZonderKop:
    'De eerste regel van het bestand heeft geen kolommen die wij kennen. Zet op de eerste regel: code;omschrijving.',
  codelijstZonderBron: 'Vul in waar de lijst vandaan komt, bijvoorbeeld: UWV, CAS-codes, 1 juli 2025.',
  geenBestand: 'Kies eerst een bestand.',
  bestandLeegNul: 'Dit bestand is leeg. Kies een ander.',
  bestandSoort:
    'Dit is geen pdf, jpg, png of Word-bestand (docx). Wij kijken naar wat erin zit, niet naar de naam. Bewaar het als PDF en kies het opnieuw.',
  bestandBeschadigd:
    'Dit bestand is beschadigd, of er zit nog iets anders in. Open het, bewaar het opnieuw en kies het nog eens.',
  bestandActief: 'In dit bestand zitten macro’s, scripts of andere bestanden. Druk het af naar PDF en kies die PDF.',
  bestandBeveiligd:
    'Dit bestand is beveiligd, bijvoorbeeld met een wachtwoord. Wij kunnen het dan niet nakijken. Druk het af naar PDF en kies die PDF.',
  bestandBom: 'Dit bestand wordt te groot als het wordt geopend. Bewaar het als PDF en kies het opnieuw.',
  bijlageTeGroot: 'Dit bestand is groter dan 10 MB. Maak het kleiner of deel het op.',
  bestandBesmet: 'De virusscanner heeft dit bestand tegengehouden. Het is niet bewaard.',
  scannerWeg: 'De virusscanner is nu niet bereikbaar. Het bestand is niet bewaard. Probeer het later opnieuw.',
  logoSoort: 'Een logo is een png of een jpg. Bewaar het zo en kies het opnieuw.',
  logoTeGroot: 'Dit logo is te groot. Hooguit 150 kB, en 2000 bij 2000 beeldpunten.',
  logoAnders:
    'Dit logo kan niet in een PDF. Bewaar het als gewone png (kleuren voor een scherm, geen drukwerk) en kies het opnieuw.',
  logoZonderAlt: 'Beschrijf het logo voor wie het niet ziet, bijvoorbeeld: Logo van Bakkerij De Korst.',
  bestandsnaam:
    'In de naam van dit bestand staat iets medisch of een burgerservicenummer. Geef het een andere naam en kies het opnieuw.',
  bevestigNietMedisch: 'Zet een vinkje als er geen medische informatie en geen burgerservicenummer in staat.',
  teVeelBestanden: 'In dit dossier staan al 200 bestanden. Meer kan niet.',
  nogNietVastgelegd: 'Leg het document eerst vast. Daarna legt u vast wanneer u het verzond.',
  verzenddag: 'Vul in op welke dag u de melding verzond, als dd-mm-jjjj.',
  terugTeLaat: 'Een bestand kunt u tot 24 uur nadat u het toevoegde verwijderen. Daarna niet meer.',
  mijlpaalAnders: 'Dit kan niet bij deze mijlpaal.',
  documentVast: 'Dit document is al vastgesteld. Maak een nieuwe versie om iets te wijzigen.',
  documentOnvolledig: 'Er is nog niet alles ingevuld.',
  nietTeTekenen: 'Dit document is hier niet (meer) te ondertekenen. Bekijk hoe het er nu voor staat.',
  tekenlinkWerktNiet: 'Deze combinatie van link en code werkt niet (meer).',
  nietUzelf: 'Uw eigen rollen kunt u niet geven of beëindigen. Vraag een andere beheerder.',
  laatsteBeheerder:
    'Dit is de laatste die rollen kan geven. Geef eerst iemand anders deze rol, zonder einddatum, en beëindig daarna deze.',
  beheerderBestaat: 'Deze organisatie heeft al een beheerder. Die geeft zelf de andere rollen.',
  rolBestaat: 'Deze persoon heeft deze rol al.',
  dagVoorbij: 'Kies vandaag of een dag daarna.',
  eindeVoorBegin: 'De laatste dag ligt voor de eerste.',
  geenCollega: 'Kies iemand uit de lijst.',
  secondOpinionNietMogelijk:
    'Dit kan nu niet. Er is nog geen dossier bij de bedrijfsarts, er loopt al een second opinion, of deze arts is niet onafhankelijk.',
  artswisselNietMogelijk: 'Dit kan nu niet. Er is nog geen dossier bij de bedrijfsarts, of u hebt dit al gevraagd.',
  pakketBeschadigd: 'Dit pakket is niet te openen. De wachtzin klopt niet, of het bestand is beschadigd of veranderd.',
  pakketOnvolledig: 'Kies het bestand, en vul de wachtzin en het controlegetal in.',
  pakketTeGroot: 'Dit bestand is te groot voor een dossierpakket. Kijk of u het goede bestand koos.',
  pakketVerlopen: 'Dit pakket is verlopen. Vraag de andere arbodienst om een nieuw.',
  pakketAlOntvangen: 'Dit pakket is al eerder ingelezen.',
  pakketVanAnder: 'Dit pakket gaat over iemand met een andere geboortedatum. Kijk na of u het goede dossier hebt.',
  stapNietMogelijk: 'Deze stap kan nu niet (meer). Bekijk hoe het ervoor staat.',
  alVervangen: 'Voor deze periode is al een vervanger aangewezen.',
  contractOverlapt: 'In deze periode heeft deze werkgever al een contract met een arbodienst.',
  geenContract: 'Met deze werkgever is op die dag geen contract.',
  teVaakGevraagd: 'U hebt dit te vaak geprobeerd. Wacht een uur en kijk de gegevens na bij de medewerker.',
  geenArbodienst: 'Uw werkgever heeft nu geen arbodienst. Vraag uw huisarts of bel de arbodienst van uw keuze.',
  momentBezet: 'Dit moment is net door iemand anders geboekt. Kies een ander moment.',
  werknemerBezet: 'De medewerker heeft op dit moment al een afspraak. Kies een ander moment.',
  momentVoorbij: 'Dit moment is voorbij. Kies een later moment.',
  blokOverlapt: 'In deze tijd staat al een spreekuur van deze behandelaar. Kies een andere dag of tijd.',
  protocolGelijk: 'Dit concept is gelijk aan het protocol dat nu geldt. Wijzig eerst een stap.',
  stapGold: 'Deze stap heeft gegolden. Zet hem uit; verwijderen kan niet, want in dossiers is hij gedaan.',
  teVeelStappen: 'Een protocol heeft hooguit 60 stappen.',
  nietBegeleid: 'Deze medewerker wordt nu niet door uw arbodienst begeleid.',
  staatOpWachtlijst: 'Deze medewerker staat hiervoor al op de wachtlijst.',
  afspraakVoorbij: 'Deze afspraak is al geweest of afgezegd.',
  afspraakNogNiet: 'Deze afspraak is nog niet begonnen.',
  eigenInzage: 'Dit gaat over wat u zelf deed. Laat een andere functionaris dit beoordelen.',
  alBeoordeeld: 'Dit is al beoordeeld. Een oordeel kan niet worden gewijzigd.',
  importVerlopen: 'Dit voorstel is al verwerkt of verlopen. Lees het bestand opnieuw in.',
  onjuisteInlog: 'Deze combinatie van e-mailadres en wachtwoord klopt niet.',
  onjuisteCode: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app.',
  briefVerlopen: 'Deze link werkt niet (meer). Vraag een nieuwe aan.',
  wachtwoordTeMakkelijk: 'Dit wachtwoord is makkelijk te raden. Kies een ander.',
  dossierVanCollega: 'Een collega behandelt deze persoon al. Vraag om een consult, of open het dossier in nood.',
  bsnKlopt: 'Dit is geen geldig burgerservicenummer. Kijk de negen cijfers na.',
  machtigingStaatNiet:
    'Deze machtiging geldt niet (meer). De medewerker heeft haar nog niet gegeven, of heeft haar ingetrokken.',
  machtigingBeslist: 'Hierover is al beslist, of de vraag is vervallen. Bekijk hoe het er nu voor staat.',
  voorbeeld: 'Kijk na wat de werkgever gaat zien, en geef het dan vrij.',
  factorNodig: 'Bevestig eerst opnieuw met een code dat u het bent.',
  alGoedgekeurd: 'U hebt dit al goedgekeurd. Een ander moet de tweede controle doen.',
  teVeelPogingen: 'Er zijn te veel pogingen gedaan. Wacht even en probeer het dan opnieuw.',
} as const

export type Weigeringcode = keyof typeof weigeringen

/**
 * A refusal that was foreseen. `veld` is the form field it belongs to, `gegevens` what the screen needs to help further,
 * `object` and `objectId` what was asked for, which the audit trail keeps.
 */
export class Weigering extends Error {
  constructor(
    readonly code: Weigeringcode,
    readonly opties: {
      veld?: string
      tekst?: string
      gegevens?: Record<string, string>
      object?: string
      objectId?: string
    } = {},
  ) {
    super(opties.tekst ?? weigeringen[code])
    this.name = 'Weigering'
  }
}

/** What one may not see does not exist; the trail keeps what was asked for. */
export function nietGevonden(object: string, objectId?: string): Weigering {
  return new Weigering('nietGevonden', { object, objectId })
}
