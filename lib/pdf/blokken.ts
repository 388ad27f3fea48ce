import { type Blad, GEWOON, GRIJS, INKT, LIJN, leesbaar, ruimte, VET, versiering, zet } from './blad'
import type { Blok } from './inhoud'

const KOP = {
  1: { maat: 19, voor: 0, na: 8 },
  2: { maat: 13, voor: 12, na: 4 },
  3: { maat: 10.5, voor: 8, na: 2 },
} as const
const TEKST = 10.5
const KLEIN = 8.5
const TUSSEN = 6
/** A dot of a screen in points, and how large a picture gets at most. */
const PUNT = 0.75
const BEELD = { breed: 200, hoog: 62 } as const

type Van<S extends Blok['soort']> = Extract<Blok, { soort: S }>

/** Draws one block where the page is now, with its tags. */
export function tekenBlok(blad: Blad, blok: Blok): void {
  if (blok.soort === 'kop') kop(blad, blok)
  else if (blok.soort === 'alinea') alinea(blad, blok)
  else if (blok.soort === 'gegevens') gegevens(blad, blok)
  else if (blok.soort === 'tabel') tabel(blad, blok)
  else if (blok.soort === 'beeld') beeld(blad, blok)
  else if (blok.soort === 'lijn') lijn(blad, blok)
  else inhoudsopgave(blad, blok)
}

function kop(blad: Blad, { niveau, tekst, nieuweBladzijde, kleur }: Van<'kop'>): void {
  const { doc, links, breedte } = blad
  const { maat, voor, na } = KOP[niveau]
  const leeg = doc.y <= doc.page.margins.top + 1
  if (nieuweBladzijde && !leeg) doc.addPage()
  else {
    ruimte(blad, maat * 4 + voor)
    if (doc.y > doc.page.margins.top + 1) doc.y += voor
  }
  if (niveau === 1) {
    blad.hoofdstukken.push({ tekst, bladzijde: doc.bufferedPageRange().count })
    doc.outline.addItem(leesbaar(tekst))
  }
  zet(blad, blad.wortel, `H${niveau}`, () => {
    doc
      .font(VET)
      .fontSize(maat)
      .fillColor(kleur ?? INKT)
      .text(leesbaar(tekst), links, doc.y, { width: breedte })
  })
  doc.y += na
}

function alinea(blad: Blad, { tekst, klein }: Van<'alinea'>): void {
  const { doc, links, breedte } = blad
  for (const deel of leesbaar(tekst).split(/\n{2,}/)) {
    ruimte(blad, 30)
    zet(blad, blad.wortel, 'P', () => {
      doc
        .font(GEWOON)
        .fontSize(klein ? KLEIN : TEKST)
        .fillColor(klein ? GRIJS : INKT)
        .text(deel === '' ? '–' : deel, links, doc.y, { width: breedte, lineGap: 1.5 })
    })
    doc.y += TUSSEN
  }
}

function gegevens(blad: Blad, { rijen }: Van<'gegevens'>): void {
  rooster(
    blad,
    null,
    rijen.map((r) => [r.naam, r.waarde || '–']),
    [0.3, 0.7],
  )
}

function tabel(blad: Blad, { koppen, rijen, breedten }: Van<'tabel'>): void {
  rooster(blad, koppen, rijen, breedten ?? koppen.map(() => 1 / koppen.length))
}

/** A table; without heads its first column names the row. */
function rooster(blad: Blad, koppen: string[] | null, rijen: string[][], delen: number[]): void {
  const { doc, links, breedte } = blad
  const element = doc.struct('Table')
  blad.wortel.add(element)
  const [padX, padY] = koppen ? [5, 4] : [0, 2]
  const alle = koppen ? [koppen, ...rijen] : rijen
  for (const [nummer, cellen] of alle.entries()) {
    const isKop = koppen !== null && nummer === 0
    const vet = (i: number) => isKop || (koppen === null && i === 0)
    const maat = koppen ? 9.5 : 10
    const breed = (i: number) => breedte * (delen[i] ?? 0) - 2 * padX
    const hoog = Math.max(
      ...cellen.map((c, i) =>
        doc
          .font(vet(i) ? VET : GEWOON)
          .fontSize(maat)
          .heightOfString(leesbaar(c) || '–', { width: breed(i) }),
      ),
    )
    // a row that fits on a page is not cut
    ruimte(blad, Math.min(hoog + 2 * padY, blad.onder - doc.page.margins.top))
    const boven = doc.y
    const rij = doc.struct('TR')
    element.add(rij)
    let x = links
    for (const [i, cel] of cellen.entries()) {
      const naam = vet(i)
      zet(
        blad,
        rij,
        naam ? 'TH' : 'TD',
        () => {
          doc
            .font(naam ? VET : GEWOON)
            .fontSize(maat)
            .fillColor(naam && !isKop ? GRIJS : INKT)
            .text(leesbaar(cel) || '–', x + padX, boven + padY, { width: breed(i) })
        },
        naam ? { scope: isKop ? 'Column' : 'Row' } : {},
      )
      x += breedte * (delen[i] ?? 0)
    }
    rij.end()
    doc.x = links
    doc.y = boven + hoog + 2 * padY
    if (koppen) streep(blad, isKop ? 0.9 : 0.4)
  }
  element.end()
  doc.y += TUSSEN
}

/** A picture with what it shows in words, for who does not see it. */
function beeld(blad: Blad, { bytes, alt, breed, hoog }: Van<'beeld'>): void {
  const { doc, links } = blad
  const schaal = Math.min(PUNT, BEELD.breed / breed, BEELD.hoog / hoog)
  ruimte(blad, hoog * schaal)
  const boven = doc.y
  zet(
    blad,
    blad.wortel,
    'Figure',
    () => {
      doc.image(Buffer.from(bytes), links, boven, { width: breed * schaal, height: hoog * schaal })
    },
    { alt: leesbaar(alt) },
  )
  doc.x = links
  doc.y = boven + hoog * schaal + 2 * TUSSEN
}

function lijn(blad: Blad, { kleur }: Van<'lijn'>): void {
  const { doc, links, breedte } = blad
  const boven = doc.y
  versiering(blad, 'Layout', () => {
    doc.rect(links, boven, breedte, 3).fill(kleur)
  })
  doc.y = boven + 3 + 2 * TUSSEN
}

function streep(blad: Blad, dikte: number): void {
  const { doc, links, breedte } = blad
  versiering(blad, 'Layout', () => {
    doc
      .moveTo(links, doc.y)
      .lineTo(links + breedte, doc.y)
      .lineWidth(dikte)
      .strokeColor(LIJN)
      .stroke()
  })
}

function inhoudsopgave(blad: Blad, { titel }: Van<'inhoudsopgave'>): void {
  kop(blad, { soort: 'kop', niveau: 2, tekst: titel })
  const { doc, links, breedte } = blad
  const element = doc.struct('TOC')
  blad.wortel.add(element)
  for (const [tekst, bladzijde] of blad.eerder) {
    ruimte(blad, 20)
    const boven = doc.y
    zet(blad, element, 'TOCI', () => {
      doc.font(GEWOON).fontSize(TEKST).fillColor(INKT)
      doc.text(leesbaar(tekst), links, boven, { width: breedte - 50 })
      const onder = doc.y
      doc.text(String(bladzijde), links + breedte - 50, boven, { width: 50, align: 'right' })
      doc.x = links
      doc.y = Math.max(onder, doc.y) + 3
    })
  }
  element.end()
}
