/** The day on which somebody reaches the AOW age. Pure. */
import { type Dag, dag, plusMaanden } from './kalender.ts'

/** Who was born up to and including a day, and after the row before it, reaches the AOW age so many years and months later. */
interface Aowrij {
  geborenTotEnMet: Dag
  jaren: number
  maanden: number
}

// AOW art. 7a. The age of a year is announced five years ahead: 2031 is the last that is known.
const rij = (tot: string, jaren: number, maanden: number): Aowrij => ({ geborenTotEnMet: dag(tot), jaren, maanden })
export const AOW_LEEFTIJDEN: readonly Aowrij[] = [
  rij('1947-12-31', 65, 0),
  rij('1948-11-30', 65, 1),
  rij('1949-10-31', 65, 2),
  rij('1950-09-30', 65, 3),
  rij('1951-06-30', 65, 6),
  rij('1952-03-31', 65, 9),
  rij('1952-12-31', 66, 0),
  rij('1955-08-31', 66, 4),
  rij('1956-05-31', 66, 7),
  rij('1957-02-28', 66, 10),
  rij('1960-12-31', 67, 0),
  rij('1964-09-30', 67, 3),
]

/** Source of the table, for the explanation on screen. */
export const AOW_ARTIKEL = { artikel: 'AOW art. 7a', url: 'https://wetten.overheid.nl/BWBR0002221#Artikel7a' }

/** Takes a day of birth; gives the first day of the AOW age, or null while the law has not set the age for that year yet. */
export function aowDatum(geboren: Dag): Dag | null {
  const gevonden = AOW_LEEFTIJDEN.find((r) => geboren <= r.geborenTotEnMet)
  return gevonden ? plusMaanden(geboren, gevonden.jaren * 12 + gevonden.maanden) : null
}
