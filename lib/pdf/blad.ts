import PDFDocument from 'pdfkit'
import type { Pdfinhoud } from './inhoud'
import { lettertype } from './lettertypen'

/** Points: A4 with margins of 20 mm, and room for the foot. */
const MARGE = 57
export const VOETHOOGTE = 36
export const GEWOON = 'gewoon'
export const VET = 'vet'

export const INKT = '#12262b'
export const GRIJS = '#51646a'
export const LIJN = '#aab7ba'

export type Pdf = PDFKit.PDFDocument

/** Where the next block comes, and what it hangs under. */
export interface Blad {
  doc: Pdf
  /** root of the tags; everything that is read hangs under it */
  wortel: PDFKit.PDFStructureElement
  links: number
  breedte: number
  /** below this nothing is set */
  onder: number
  /** headings of level 1, with the page they stand on (from 1) */
  hoofdstukken: { tekst: string; bladzijde: number }[]
  /** of the pass before; empty in the first */
  eerder: ReadonlyMap<string, number>
}

/** An empty document: PDF/A-2a, tagged, Dutch, with embedded fonts and nothing that depends on the machine. */
export function nieuwBlad(inhoud: Pdfinhoud, eerder: Blad['eerder']): Blad {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGE, left: MARGE, right: MARGE, bottom: MARGE + VOETHOOGTE },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: 'nl-NL',
    bufferPages: true,
    font: lettertype('Regular'),
    info: {
      Title: leesbaar(inhoud.titel),
      Author: leesbaar(inhoud.maker),
      Creator: 'Poortwacht',
      Producer: 'Poortwacht',
      CreationDate: inhoud.gemaaktOp,
      ModDate: inhoud.gemaaktOp,
    },
  })
  doc.registerFont(GEWOON, lettertype('Regular'))
  doc.registerFont(VET, lettertype('Bold'))
  doc.font(GEWOON).fillColor(INKT)
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  return {
    doc,
    wortel,
    links: MARGE,
    breedte: doc.page.width - 2 * MARGE,
    onder: doc.page.height - MARGE - VOETHOOGTE,
    hoofdstukken: [],
    eerder,
  }
}

/** Begins a page when less than so much is left: a heading must not stand alone. */
export function ruimte(blad: Blad, nodig: number): void {
  if (blad.doc.y + nodig > blad.onder) blad.doc.addPage()
}

/** Sets text under a tag, as a child of `ouder`. */
export function zet(
  blad: Blad,
  ouder: PDFKit.PDFStructureElement,
  tag: string,
  teken: () => void,
  opties: { scope?: 'Column' | 'Row'; alt?: string } = {},
): void {
  const inhoud = blad.doc.markStructureContent(tag)
  teken()
  blad.doc.endMarkedContent()
  const element = blad.doc.struct(tag, opties, [inhoud])
  ouder.add(element)
}

/** Decoration and the foot: there for the eye, passed over by a screen reader. */
export function versiering(blad: Blad, soort: 'Layout' | 'Pagination', teken: () => void): void {
  blad.doc.markContent('Artifact', { type: soort })
  teken()
  blad.doc.endMarkedContent()
}

let bekend: ReadonlySet<number> | undefined

/** Notes which characters the font has; called once with the font in force. */
export function kenTekens(doc: Pdf): void {
  const font = (doc as unknown as { _font?: { font?: { characterSet?: number[] } } })._font?.font
  bekend ??= new Set(font?.characterSet ?? [])
}

/**
 * Text that the embedded font can show. PDF/A allows no missing glyph, so what it lacks (an emoji) becomes a question mark; marks that
 * show nothing are left out.
 */
export function leesbaar(tekst: string): string {
  const kaal = tekst
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200f\u2028\u2029\ufeff]|\p{Variation_Selector}/gu, '')
    .replaceAll('\t', ' ')
  if (!bekend || bekend.size === 0) return kaal
  const set = bekend
  return [...kaal].map((c) => (c === '\n' || set.has(c.codePointAt(0) ?? 0) ? c : '?')).join('')
}
