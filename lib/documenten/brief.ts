import type { Beeld } from './begrippen'

/** A letter as it is read: not a form with fields, but who writes, to whom, about what. */
export interface Brief {
  afzender: string
  aan: string
  datum: string
  onderwerp: string
  tekst: string
  ondertekening: string
  /** which document it is, by whom and in which case, below it in small print */
  onder: string
}

/** Letters, of the werkgever and of the arbodienst. */
export const BRIEVEN: ReadonlySet<string> = new Set(['brief', 'arbobrief'])

/** A document as a letter; null for any other kind. Everything that was fixed stands in it, in the same words on paper and on screen. */
export function alsBrief(beeld: Beeld): Brief | null {
  const [deel] = beeld.delen
  if (!BRIEVEN.has(beeld.soort) || !deel) return null
  const veld = (naam: string) => {
    const gevonden = deel.velden.find((v) => v.naam === naam)
    return gevonden && 'tekst' in gevonden ? gevonden.tekst : ''
  }
  const gegeven = (naam: string) => beeld.gegevens.find((g) => g.naam === naam)?.waarde ?? ''
  return {
    afzender: veld('afzender'),
    aan: gegeven('Medewerker'),
    datum: deel.op,
    onderwerp: veld('onderwerp'),
    tekst: veld('tekst'),
    ondertekening: veld('ondertekening'),
    onder: `${beeld.titel}, versie ${beeld.versie}. Dossier ${gegeven('Dossier')}. Geschreven door ${deel.door}.`,
  }
}
