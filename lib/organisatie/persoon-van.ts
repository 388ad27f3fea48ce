import { alsDagOfNiets } from '@/lib/db/dagen'
import type { Persoon } from './medewerker-schema'

/** The fields of a person out of a row of the register. */
export function persoonVan(rij: Omit<Persoon, 'geboortedatum'> & { geboortedatum: Date | null }): Persoon {
  const { personeelsnummer, voornaam, tussenvoegsel, achternaam, email, telefoon, straat, huisnummer } = rij
  const { postcode, plaats, verpleegadres } = rij
  return {
    personeelsnummer,
    voornaam,
    tussenvoegsel,
    achternaam,
    geboortedatum: alsDagOfNiets(rij.geboortedatum),
    email,
    telefoon,
    straat,
    huisnummer,
    postcode,
    plaats,
    verpleegadres,
  }
}
