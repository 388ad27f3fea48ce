// What a document is made of. Only types and plain values, so that forms, the PDF and the comparison share them.

/** Who writes a part. */
export type Partij = 'samen' | 'werkgever' | 'werknemer'
/** Who signs. */
export type Ondertekenaar = 'werkgever' | 'werknemer'

export type Veld =
  /** `isNummer`: a number belongs here that looks like a citizen service number and is none */
  | { soort: 'regel'; naam: string; label: string; hint?: string; verplicht?: boolean; isNummer?: boolean }
  | { soort: 'dag'; naam: string; label: string; hint?: string; verplicht?: boolean }
  | { soort: 'tekst'; naam: string; label: string; hint?: string; verplicht?: boolean; regels?: number }
  | {
      soort: 'keuze'
      naam: string
      label: string
      hint?: string
      verplicht?: boolean
      opties: readonly { waarde: string; label: string }[]
    }
  | {
      soort: 'tabel'
      naam: string
      label: string
      hint?: string
      verplicht?: boolean
      kolommen: readonly { naam: string; label: string }[]
    }

/** What one party writes in a document of this kind. */
export interface Deelvorm {
  partij: Partij
  titel: string
  velden: readonly Veld[]
}

/** What the system knows of a case, to fill a document in with; days are written as on screen. */
export interface Bekend {
  werknemer: string
  voornaam: string
  personeelsnummer: string
  geboortedatum: string | null
  functie: string | null
  afdeling: string | null
  uren: string | null
  werkgever: string
  arbodienst: string | null
  consultant: string | null
  dossiernummer: string
  eersteZiektedag: string
  hersteldPer: string | null
  week: number | null
  vandaag: string
  overZesWeken: string
  afwezig: number
  werkhervatting: string
  contract: string
  vangnet: string
  /** days between spells, which do not count; empty when there were none */
  onderbreking: string
  /** values of the latest fixed document of each kind */
  eerder: Partial<Record<string, Velden>>
}

/** Values of a part, by name of the field: text, or rows of a table. */
export type Velden = Record<string, string | string[][]>

/** A kind of document, as data. */
export interface Documentsoort {
  code: string
  naam: string
  /** one sentence: what it is for */
  uitleg: string
  /** the same to the employee, who is addressed */
  uitlegVoorU?: string
  /** by which the employer is helped to find the law */
  grond?: string
  /** the milestone that its signing (or sending) carries out */
  mijlpaal: string | null
  /** comes more than once in a case */
  meermaals?: boolean
  ondertekenaars: readonly Ondertekenaar[]
  /** false for what is between the werkgever and UWV */
  werknemerLeest: boolean
  /** who begins it */
  begint: 'werkgever' | 'werknemer' | 'arbodienst'
  /** asks for proof of sending before it is done */
  verzenden?: 'UWV'
  delen: readonly Deelvorm[]
  begin?: (bekend: Bekend) => Partial<Record<Partij, Velden>>
}

/** What stands in a field of a fixed document. */
export type Beeldveld =
  | { naam: string; label: string; tekst: string }
  | { naam: string; label: string; koppen: string[]; rijen: string[][] }

/** A document as it is shown, fixed, hashed and printed: nothing else has to be known to read it. */
export interface Beeld {
  soort: string
  titel: string
  versie: number
  gegevens: { naam: string; waarde: string }[]
  /** of a letter: the house style it was written in; the picture itself stands apart, under its hash */
  stijl?: {
    kleur: string | null
    logo: { id: string; hash: string; alt: string; breed: number; hoog: number } | null
  }
  delen: { partij: Partij; titel: string; door: string; op: string; velden: Beeldveld[] }[]
}

/** A signature as it is shown under a document. */
export interface Teken {
  partij: Ondertekenaar
  naam: string
  functie: string | null
  betekenis: 'akkoord' | 'gezien'
  opmerking: string | null
  wijze: 'aangemeld' | 'link'
  /** moment as ISO text */
  op: string
}

export const partijnamen: Record<Partij, string> = { samen: 'samen', werkgever: 'werkgever', werknemer: 'medewerker' }
export const betekenissen: Record<Teken['betekenis'], string> = { akkoord: 'voor akkoord', gezien: 'voor gezien' }
