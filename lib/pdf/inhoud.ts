// What a PDF is made of: plain values in, bytes out. Knows nothing of documents, letters or the database.

export type Blok =
  /** level 1 begins a chapter: it stands in the contents and in the bookmarks */
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string; nieuweBladzijde?: boolean; kleur?: string | null }
  /** a picture, as large as its dots ask but never larger than a letterhead */
  | { soort: 'beeld'; bytes: Uint8Array; alt: string; breed: number; hoog: number }
  /** over the whole width */
  | { soort: 'lijn'; kleur: string }
  | { soort: 'alinea'; tekst: string; klein?: boolean }
  /** names and values, one a line */
  | { soort: 'gegevens'; rijen: { naam: string; waarde: string }[] }
  | { soort: 'tabel'; koppen: string[]; rijen: string[][]; breedten?: number[] }
  /** the level 1 headings with their pages */
  | { soort: 'inhoudsopgave'; titel: string }

export interface Pdfinhoud {
  titel: string
  /** who made it: name of an organisation */
  maker: string
  /** stands at the foot of each page, beside the number */
  voet: string
  /** moment in the file itself; the same contents and moment give the same bytes */
  gemaaktOp: Date
  blokken: Blok[]
}

export interface Pdfbytes {
  bytes: Uint8Array<ArrayBuffer>
  bladzijden: number
}
