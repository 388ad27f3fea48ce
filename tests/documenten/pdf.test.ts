import { beforeAll, describe, expect, test } from 'vitest'
import { hashVan, toonHash } from '@/lib/documenten/canoniek'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { openPdf } from '@/lib/documenten/open-pdf'
import { teken } from '@/lib/documenten/teken'
import type { Blok } from '@/lib/pdf/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import { proefDatabase } from '../hulp/database'
import { dossier, handtekening } from './hulp'
import { leesPdf, letters } from './lees-pdf'

const inhoud = (blokken: Blok[]) => ({
  titel: 'Plan van aanpak',
  maker: 'Bakkerij De Korst',
  voet: 'Plan van aanpak',
  gemaaktOp: new Date('2026-11-21T10:00:00Z'),
  blokken,
})
const lang: Blok[] = [
  { soort: 'kop', niveau: 1, tekst: 'Verslag' },
  { soort: 'inhoudsopgave', titel: 'Inhoud' },
  ...Array.from({ length: 3 }, (_, i): Blok[] => [
    { soort: 'kop', niveau: 1, tekst: `Hoofdstuk ${i + 1}`, nieuweBladzijde: true },
    { soort: 'alinea', tekst: 'Emre Şahin en Ewa Wójcik spraken af: ½ dag, € 70, café. '.repeat(12) },
    {
      soort: 'tabel',
      koppen: ['Wat', 'Wie'],
      rijen: Array.from({ length: 12 }, (_, r) => [`Stap ${r}`, 'Fatma Yılmaz']),
    },
  ]).flat(),
]

describe('the file itself', () => {
  let gemaakt: Awaited<ReturnType<typeof maakPdf>>
  let p: Awaited<ReturnType<typeof leesPdf>>
  beforeAll(async () => {
    gemaakt = await maakPdf(inhoud(lang))
    p = await leesPdf(gemaakt.bytes)
  })

  test('is what PDF/A-2a asks: identification, output intent, embedded fonts, tags, language, title', () => {
    expect(p.kop).toMatch(/^%PDF-1\.7/)
    expect(p.bladzijden).toHaveLength(gemaakt.bladzijden)
    expect(p.xmp).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(p.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(p.ruw).toMatch(/\/OutputIntents \[/)
    expect(p.ruw).toMatch(/\/S \/GTS_PDFA1/)
    expect(p.ruw).toMatch(/\/DestOutputProfile \d+ 0 R/)
    expect(p.ruw).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(p.ruw).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(p.ruw).toMatch(/\/Marked true/)
    expect(p.taal).toBe('nl-NL')
    expect(p.titel).toBe('Plan van aanpak')
    expect(p.ruw).toMatch(/\/DisplayDocTitle true/)
    // not one font that is not in the file, and each can be turned back into letters
    expect(p.lettertypen.length).toBeGreaterThan(0)
    for (const f of p.lettertypen) expect(f).toMatchObject({ ingebed: true, naarUnicode: true })
    expect(p.ruw).not.toMatch(/\/(JavaScript|Launch|EmbeddedFile|Encrypt)\b/)
  })

  test('a screen reader gets headings, paragraphs and tables in order, and not the feet', () => {
    const { boom, tekst, zonderLabel } = p
    expect(boom.slice(0, 4)).toEqual(['Document', 'H1', 'H2', 'TOC'])
    expect(boom.filter((r) => r === 'H1')).toHaveLength(4)
    expect(boom.filter((r) => r === 'Table')).toHaveLength(3)
    expect(boom.filter((r) => r === 'TH')).toHaveLength(6)
    expect(boom.filter((r) => r === 'TD')).toHaveLength(72)
    expect(zonderLabel).toEqual([])
    expect(tekst).toContain('bladzijde 1 van')
  })

  test('the contents name the page on which each chapter begins', () => {
    const { bladzijden } = p
    for (let i = 1; i <= 3; i++) {
      const nummer = bladzijden.findIndex((b) => letters(b).startsWith(`Hoofdstuk${i}`)) + 1
      expect(nummer).toBeGreaterThan(1)
      expect(letters(bladzijden[0] ?? '')).toContain(`Hoofdstuk${i}${nummer}`)
    }
  })

  test('names of everywhere are whole, and what the font lacks is a question mark, never a hole', async () => {
    const { bytes } = await maakPdf(inhoud([{ soort: 'alinea', tekst: 'Şahin Wójcik Yılmaz Özdemir ✍️ 😀 klaar' }]))
    const { tekst } = await leesPdf(bytes)
    expect(letters(tekst)).toContain(letters('Şahin Wójcik Yılmaz Özdemir'))
    expect(tekst).toMatch(/\? \? klaar/)
  })

  test('the same contents give the same bytes', async () => {
    expect(hashVan((await maakPdf(inhoud(lang))).bytes)).toBe(hashVan(gemaakt.bytes))
  })
})

const db = await proefDatabase()

describe('of a document', () => {
  test('holds the same as the screen, with the signatures and the hash, and is made once', async () => {
    const d = await dossier(db.admin)
    const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
    await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
    await d.alsZelf((ctx) => teken(ctx, { ...handtekening(versieId, inhoudHash), opmerking: 'Liever drie ochtenden.' }))
    await Promise.all([maakPdfs(), maakPdfs(), maakPdfs()])
    expect(await maakPdfs()).toEqual({ gemaakt: 0, mislukt: 0 })
    const { rows } = await db.admin.query('select sleutel, hash, inhoud from pdf where versie_id = $1', [versieId])
    expect(rows.map((r) => r.sleutel)).toEqual([`versie:${versieId}:${inhoudHash}:2`])
    // not readable as it is stored
    expect(rows[0]?.inhoud.includes(Buffer.from('%PDF'))).toBe(false)

    const { versie, pdfId } = await d.lees(documentId)
    for (const als of [d.alsHr, d.alsZelf, d.alsConsultant] as const) {
      const { bytes } = await (als as typeof d.alsHr)((ctx) => openPdf(ctx, pdfId ?? ''))
      expect(hashVan(bytes)).toBe(rows[0]?.hash)
    }
    const { bytes } = await d.alsHr((ctx) => openPdf(ctx, pdfId ?? ''))
    const op = letters((await leesPdf(bytes)).tekst)
    expect(op).toContain(letters(toonHash(inhoudHash)))
    for (const { naam, waarde } of versie.beeld.gegevens) expect(op).toContain(letters(naam + waarde))
    for (const deel of versie.beeld.delen) {
      expect(op).toContain(letters(deel.titel))
      expect(op).toContain(letters(`Geschreven door ${deel.door}, ${deel.op}`))
      for (const veld of deel.velden) {
        expect(op).toContain(letters(veld.label))
        for (const stuk of 'tekst' in veld ? [veld.tekst] : veld.rijen.flat()) expect(op).toContain(letters(stuk))
      }
    }
    expect(op).toContain(letters('Opmerking: Liever drie ochtenden.'))
    expect(op).toContain(letters('Sam Wilders, voor akkoord'))
  })

  test('of somebody else is not found', async () => {
    const [d, vreemd] = [await dossier(db.admin), await dossier(db.admin)]
    const { documentId } = await d.voorgelegdPlan()
    await maakPdfs()
    const { pdfId } = await d.lees(documentId)
    expect(pdfId).not.toBeNull()
    for (const als of [vreemd.alsHr, vreemd.alsZelf, vreemd.alsConsultant] as const) {
      await expect((als as typeof vreemd.alsHr)((ctx) => openPdf(ctx, pdfId ?? ''))).rejects.toThrow(
        /niet \(meer\) te vinden/,
      )
    }
  })
})
