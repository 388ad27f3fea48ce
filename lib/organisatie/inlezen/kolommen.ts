import { alsZoekwoorden } from '../zoeknaam'

/** What a column of the list can hold. */
export const lijstvelden = [
  'personeelsnummer',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'email',
  'telefoon',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'functie',
  'afdeling',
  'contracturen',
  'voltijduren',
  'begin',
  'einde',
] as const

export type Lijstveld = (typeof lijstvelden)[number]

/** Without these columns nobody can be added; the name is as the user knows it. */
export const verplichteKolommen: Partial<Record<Lijstveld, string>> = {
  personeelsnummer: 'personeelsnummer',
  voornaam: 'voornaam of roepnaam',
  achternaam: 'achternaam',
  functie: 'functie',
  contracturen: 'uren per week',
  begin: 'datum in dienst',
}

/** Names that payroll programs give a column, the preferred one first; written as {@link alsKopnaam} makes them. */
const synoniemen: Record<Lijstveld, string[]> = {
  personeelsnummer: [
    'personeelsnummer',
    'persnr',
    'persnummer',
    'personeelsnr',
    'medewerkernummer',
    'medewerkersnummer',
    'medewerkernr',
    'medewerkercode',
    'werknemernummer',
    'werknemersnummer',
    'werknemernr',
    'wnr',
    'personeelscode',
  ],
  voornaam: ['roepnaam', 'voornaam', 'eerstevoornaam', 'voornamen', 'voorletters', 'initialen'],
  tussenvoegsel: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tv', 'vv'],
  achternaam: ['achternaam', 'geslachtsnaam', 'familienaam', 'eigennaam'],
  geboortedatum: ['geboortedatum', 'gebdatum', 'gebdat', 'datumgeboorte', 'geborenop'],
  email: ['email', 'emailadres', 'emailwerk', 'emailzakelijk', 'zakelijkeemail', 'mail', 'mailadres', 'emailprive'],
  telefoon: [
    'mobiel',
    'mobielnummer',
    'mobieletelefoon',
    'telefoonmobiel',
    'gsm',
    'telefoon',
    'telefoonnummer',
    'tel',
    'telnr',
    'telefoonnr',
    'telefoonprive',
    'telefoonwerk',
  ],
  straat: ['straat', 'straatnaam', 'adres'],
  huisnummer: ['huisnummer', 'huisnr', 'hnr'],
  postcode: ['postcode', 'pc'],
  plaats: ['woonplaats', 'plaats', 'stad'],
  functie: ['functie', 'functienaam', 'functieomschrijving', 'functietitel', 'beroep'],
  afdeling: ['afdeling', 'afdelingsnaam', 'afdelingnaam', 'afdelingomschrijving', 'team', 'organisatieeenheid'],
  contracturen: [
    'urenperweek',
    'contracturen',
    'contracturenperweek',
    'contracturenweek',
    'uren',
    'arbeidsduur',
    'weekuren',
    'urenweek',
  ],
  voltijduren: [
    'fulltimeuren',
    'voltijduren',
    'voltijdsuren',
    'fulltimeurenperweek',
    'voltijdurenperweek',
    'urenfulltime',
    'normuren',
  ],
  begin: [
    'datumindienst',
    'indienst',
    'indienstdatum',
    'datumindiensttreding',
    'begindatum',
    'begindatumdienstverband',
    'startdatum',
    'indienstop',
  ],
  einde: [
    'datumuitdienst',
    'uitdienst',
    'uitdienstdatum',
    'datumuitdiensttreding',
    'einddatum',
    'einddatumdienstverband',
    'uitdienstop',
  ],
}

const BSN = ['bsn', 'burgerservicenummer', 'bsnnummer', 'bsnsofinummer', 'sofinummer', 'sofi', 'sofinr', 'bsnnr']

/** The name of a column without capitals, accents, spaces and signs. */
export function alsKopnaam(kop: string): string {
  return alsZoekwoorden(kop).replace(/ /gu, '')
}

export interface Kolommen {
  /** per field the columns that hold it, the preferred one first */
  velden: Partial<Record<Lijstveld, number[]>>
  /** names of columns that are left out */
  genegeerd: string[]
  /** names of columns with a BSN: left out, and never kept anywhere */
  bsn: string[]
}

/** Which column holds what, by the names in the first row. */
export function herkenKolommen(kop: readonly string[]): Kolommen {
  const uit: Kolommen = { velden: {}, genegeerd: [], bsn: [] }
  const namen = kop.map(alsKopnaam)
  const gebruikt = new Set<number>()
  for (const veld of lijstvelden) {
    const gevonden = synoniemen[veld].flatMap((naam) => namen.flatMap((n, i) => (n === naam ? [i] : [])))
    for (const i of gevonden) gebruikt.add(i)
    if (gevonden.length > 0) uit.velden[veld] = gevonden
  }
  for (const [i, naam] of namen.entries()) {
    if (BSN.includes(naam)) uit.bsn.push(kop[i]?.trim() ?? '')
    else if (!gebruikt.has(i) && naam !== '') uit.genegeerd.push(kop[i]?.trim() ?? '')
  }
  return uit
}
