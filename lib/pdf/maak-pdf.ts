import { type Blad, GEWOON, GRIJS, kenTekens, leesbaar, nieuwBlad, VOETHOOGTE, versiering } from './blad'
import { tekenBlok } from './blokken'
import type { Pdfbytes, Pdfinhoud } from './inhoud'

/**
 * Makes a PDF/A-2a: tagged for a screen reader, fonts embedded, page numbers, contents that fit. The same contents give the same bytes.
 * Contents with page numbers need two passes: the first finds out where the chapters come.
 */
export async function maakPdf(inhoud: Pdfinhoud): Promise<Pdfbytes> {
  if (!inhoud.blokken.some((b) => b.soort === 'inhoudsopgave')) return (await ronde(inhoud, new Map())).pdf
  const koppen = inhoud.blokken.flatMap((b) => (b.soort === 'kop' && b.niveau === 1 ? [b.tekst] : []))
  const { blad } = await ronde(inhoud, new Map(koppen.map((k) => [k, 0])))
  return (await ronde(inhoud, new Map(blad.hoofdstukken.map((h) => [h.tekst, h.bladzijde])))).pdf
}

async function ronde(inhoud: Pdfinhoud, eerder: Blad['eerder']): Promise<{ blad: Blad; pdf: Pdfbytes }> {
  const blad = nieuwBlad(inhoud, eerder)
  const { doc } = blad
  kenTekens(doc)
  const stukken: Buffer[] = []
  const klaar = new Promise<void>((gelukt, mislukt) => {
    doc.on('data', (stuk: Buffer) => stukken.push(stuk))
    doc.on('end', () => gelukt())
    doc.on('error', mislukt)
  })
  for (const blok of inhoud.blokken) tekenBlok(blad, blok)
  const bladzijden = doc.bufferedPageRange().count
  for (let i = 0; i < bladzijden; i++) {
    doc.switchToPage(i)
    voet(blad, inhoud.voet, `bladzijde ${i + 1} van ${bladzijden}`)
  }
  blad.wortel.end()
  doc.end()
  await klaar
  return { blad, pdf: { bytes: Uint8Array.from(Buffer.concat(stukken)), bladzijden } }
}

function voet(blad: Blad, tekst: string, nummer: string): void {
  const { doc, links, breedte } = blad
  const marge = doc.page.margins.bottom
  // the foot stands in the margin, where text would begin a new page
  doc.page.margins.bottom = 0
  versiering(blad, 'Pagination', () => {
    const y = doc.page.height - marge + VOETHOOGTE / 2
    doc.font(GEWOON).fontSize(8.5).fillColor(GRIJS)
    doc.text(leesbaar(tekst), links, y, { width: breedte - 110, lineBreak: true })
    doc.text(nummer, links + breedte - 110, y, { width: 110, align: 'right', lineBreak: false })
  })
  doc.page.margins.bottom = marge
}
