import type { Blok, Pdfbytes } from '@/lib/pdf/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import type { Beeld, Teken } from './begrippen'
import { blokkenVan, toonTijdstip } from './blokken-van'
import { toonHash } from './canoniek'

/** What the bundle is made of: everything it shows, so that the job needs no other table. */
export interface Rivbron {
  gegevens: Beeld['gegevens']
  door: string
  /** whether all parts were there, and what was not */
  onderdelen: { naam: string; stand: string; uitleg: string }[]
  stukken: {
    beeld: Beeld
    hash: string
    tekens: Teken[]
    open: Teken['partij'][]
  }[]
}

/** Cover, contents, the documents, and a list with the hash of each: one PDF/A. */
export async function maakRivPdf(bron: Rivbron, hash: string, gevraagdOp: Date): Promise<Pdfbytes> {
  const blokken: Blok[] = [
    { soort: 'kop', niveau: 1, tekst: 'Re-integratieverslag' },
    { soort: 'gegevens', rijen: bron.gegevens },
    {
      soort: 'alinea',
      klein: true,
      tekst: `Samengesteld door ${bron.door} op ${toonTijdstip(gevraagdOp.toISOString())}. De medische gegevens horen niet in dit verslag: die stuurt de medewerker zelf aan UWV.`,
    },
    { soort: 'inhoudsopgave', titel: 'Inhoud' },
    { soort: 'kop', niveau: 1, tekst: 'Wat er in dit verslag zit', nieuweBladzijde: true },
    {
      soort: 'tabel',
      koppen: ['Onderdeel', 'Stand', 'Toelichting'],
      rijen: bron.onderdelen.map((o) => [o.naam, o.stand, o.uitleg]),
      breedten: [0.34, 0.2, 0.46],
    },
    ...bron.stukken.flatMap((s) => blokkenVan(s.beeld, { ...s, nieuweBladzijde: true })),
    { soort: 'kop', niveau: 1, tekst: 'Lijst van kenmerken', nieuweBladzijde: true },
    {
      soort: 'alinea',
      tekst:
        'Van elk stuk het kenmerk (SHA-256) van wat is vastgesteld en ondertekend. Wie twijfelt of een stuk hetzelfde is, vergelijkt dit kenmerk.',
    },
    {
      soort: 'tabel',
      koppen: ['Stuk', 'Kenmerk'],
      rijen: bron.stukken.map((s) => [`${s.beeld.titel}, versie ${s.beeld.versie}`, toonHash(s.hash)]),
      breedten: [0.36, 0.64],
    },
    { soort: 'alinea', klein: true, tekst: `Kenmerk van dit verslag als geheel: ${toonHash(hash)}` },
  ]
  return await maakPdf({
    titel: 'Re-integratieverslag',
    maker: bron.gegevens.find((g) => g.naam === 'Werkgever')?.waarde ?? 'Poortwacht',
    voet: `Re-integratieverslag · kenmerk ${toonHash(hash.slice(0, 16))}`,
    gemaaktOp: gevraagdOp,
    blokken,
  })
}
