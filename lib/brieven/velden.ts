// What a template may name between braces, and what it may not. Pure: the form, the action and the letter share it.

/** Each field with what it is, and how a sample letter fills it in. */
export const BRIEFVELDEN = {
  datum: { wat: 'vandaag', voorbeeld: '22-11-2026' },
  'werknemer.voornaam': { wat: 'voornaam van de medewerker', voorbeeld: 'Sam' },
  'werknemer.achternaam': { wat: 'achternaam van de medewerker', voorbeeld: 'de Vries' },
  'werknemer.naam': { wat: 'voor- en achternaam', voorbeeld: 'Sam de Vries' },
  'werknemer.functie': { wat: 'functie', voorbeeld: 'bakker' },
  'werkgever.naam': { wat: 'naam van de werkgever', voorbeeld: 'Bakkerij Voorbeeld' },
  'arbodienst.naam': { wat: 'naam van de arbodienst', voorbeeld: 'Arbodienst Voorbeeld' },
  'consultant.naam': { wat: 'naam van de verzuimconsultant', voorbeeld: 'Noor Bakker' },
  'eerste ziektedag': { wat: 'eerste ziektedag', voorbeeld: 'ma 16 nov 2026' },
  'hersteld per': { wat: 'eerste dag hersteld', voorbeeld: 'ma 30 nov 2026' },
  dossiernummer: { wat: 'nummer van het dossier', voorbeeld: '2026-A1B2C3' },
} as const
export type Briefveld = keyof typeof BRIEFVELDEN

const PLEK = /\{([^{}]*)\}/g
/** What belongs to the doctor, or to nobody on this side. */
const GEHEIM =
  /diagnos|medisch|medicat|beperk|klacht|behandel|belastba|prognos|oorzaak|ziektebeeld|fml|bsn|burgerservice|verzuimreden|mogelijkheden/i

const sleutel = (tekst: string) => tekst.trim().toLowerCase().replace(/\s+/g, ' ')
const isVeld = (tekst: string): tekst is Briefveld => Object.hasOwn(BRIEFVELDEN, tekst)

/** Why a text cannot be a template, in one sentence; null when it can. */
export function waaromGeenSjabloon(tekst: string): string | null {
  for (const [geheel, binnen = ''] of tekst.matchAll(PLEK)) {
    if (isVeld(sleutel(binnen))) continue
    if (GEHEIM.test(binnen)) return `“${geheel}” kan niet: medische gegevens en een BSN horen niet in een brief.`
    return `“${geheel}” kennen we niet. Kies een veld uit de lijst, bijvoorbeeld {werknemer.achternaam}.`
  }
  return /[{}]/.test(tekst.replace(PLEK, ''))
    ? 'Er staat een { of } die nergens bij hoort. Zet een veld zo: {datum}.'
    : null
}

/** The text with its fields filled in; what is not known becomes a row of dots that somebody sees and fills in. */
export function vulIn(tekst: string, waarden: Record<Briefveld, string | null>): string {
  return tekst.replace(PLEK, (geheel, binnen: string) => {
    const veld = sleutel(binnen)
    return isVeld(veld) ? (waarden[veld] ?? '…') : geheel
  })
}

/** Values of a case that does not exist. */
export const voorbeeldwaarden = Object.fromEntries(
  Object.entries(BRIEFVELDEN).map(([naam, { voorbeeld }]) => [naam, voorbeeld]),
) as Record<Briefveld, string>
