import { isDag, toonDag } from '@/lib/wet/kalender'

const namen: Record<string, string> = {
  personeelsnummer: 'Personeelsnummer',
  voornaam: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  achternaam: 'Achternaam',
  geboortedatum: 'Geboortedatum',
  email: 'E-mailadres',
  telefoon: 'Telefoon',
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  postcode: 'Postcode',
  plaats: 'Woonplaats',
  verpleegadres: 'Verblijfadres',
  functie: 'Functie',
  afdeling: 'Afdeling',
  contracturen: 'Uren per week',
  voltijduren: 'Uren van een volledige werkweek',
  begin: 'Eerste dag in dienst',
  einde: 'Laatste dag in dienst',
}

/** The name of a field as the screen says it. */
export function veldnaam(veld: string): string {
  return namen[veld] ?? veld
}

/** A stored value as the screen shows it: days in words, hours with a comma, nothing as "leeg". */
export function veldwaarde(veld: string, waarde: string | null): string {
  if (waarde === null || waarde === '') return 'leeg'
  if (isDag(waarde)) return toonDag(waarde)
  return veld === 'contracturen' || veld === 'voltijduren' ? toonUren(Number(waarde)) : waarde
}

/** Hours as one writes them: "36", "32,5". */
export function toonUren(uren: number): string {
  return String(uren).replace('.', ',')
}
