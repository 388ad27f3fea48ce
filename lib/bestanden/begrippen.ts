// What may be added as a file. Plain values only, so that a form may import them too.

export const MEESTE_BYTES = 10 * 1024 * 1024

/** How many files one case holds at most. */
export const MEESTE_PER_GEVAL = 200

/** How long who added a file may take it away again. */
export const UREN_TERUG = 24

export type Bestandsoort = 'pdf' | 'jpg' | 'png' | 'docx'

export const mimes: Record<Bestandsoort, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** What a file field offers to choose; what comes in is judged by its content. */
export const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx'

/** Why a file is taken away, as a closed list: no free text about its content. */
export const terugredenen = {
  verkeerdBestand: 'Het is het verkeerde bestand',
  verkeerdDossier: 'Het hoort in een ander dossier',
  medisch: 'Er staat medische informatie of een BSN in',
} as const
export type Terugreden = keyof typeof terugredenen

export type Scan = 'schoon' | 'nietGescand'

/** Why a file is refused for what is in it. */
export type Afkeuring =
  | 'bestandLeegNul'
  | 'bestandSoort'
  | 'bestandBeschadigd'
  | 'bestandActief'
  | 'bestandBeveiligd'
  | 'bestandBom'

/** Thrown while a file is judged. */
export class Afgekeurd extends Error {
  constructor(readonly code: Afkeuring) {
    super(code)
    this.name = 'Afgekeurd'
  }
}
