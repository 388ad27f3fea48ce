import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Only letters, digits and signs: lines are broken elsewhere on paper than on the screen. */
export const letters = (tekst: string): string => tekst.normalize('NFC').replaceAll(/[\s\u00ad]/g, '')

interface Knoop {
  role?: string
  children?: Knoop[]
}

/** Reads a PDF back: its text by page, its tags in order, its fonts, and what the file says of itself. */
export async function leesPdf(bytes: Uint8Array) {
  const ruw = Buffer.from(bytes).toString('latin1')
  const doc = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const bladzijden: string[] = []
  const boom: string[] = []
  const zonderLabel: string[] = []
  for (let i = 1; i <= doc.numPages; i++) {
    const blad = await doc.getPage(i)
    const { items } = await blad.getTextContent({ includeMarkedContent: true })
    let diepte = 0
    let tekst = ''
    for (const item of items) {
      if ('str' in item) {
        if (diepte === 0 && item.str.trim() !== '') zonderLabel.push(item.str)
        tekst += item.str + (item.hasEOL ? '\n' : '')
      } else diepte += item.type === 'endMarkedContent' ? -1 : 1
    }
    bladzijden.push(tekst)
    rollen((await blad.getStructTree()) as Knoop, boom, i === 1)
  }
  const gegevens = await doc.getMetadata()
  const info = gegevens.info as { Title?: string; Language?: string }
  return {
    kop: ruw.slice(0, 8),
    ruw,
    xmp: xmpVan(ruw),
    bladzijden,
    tekst: bladzijden.join('\n'),
    boom,
    /** text that hangs under no tag and is no artifact */
    zonderLabel,
    taal: info.Language,
    titel: info.Title,
    lettertypen: lettertypenVan(ruw),
  }
}

function rollen(knoop: Knoop | null, uit: string[], eerste: boolean): void {
  for (const kind of knoop?.children ?? []) {
    if (!kind.role) continue
    if (eerste || kind.role !== 'Document') uit.push(kind.role)
    rollen(kind, uit, eerste)
  }
}

/** The packet of metadata, which PDF/A wants uncompressed. */
function xmpVan(ruw: string): string {
  return /<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(ruw)?.[0] ?? ''
}

function lettertypenVan(ruw: string) {
  const object = (nummer: string) => new RegExp(`(?:^|\\n)${nummer} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(ruw)?.[1] ?? ''
  const samengesteld = [...ruw.matchAll(/\/Subtype \/Type0[\s\S]*?(?=\nendobj)/g)].map((m) => m[0])
  const los = [...ruw.matchAll(/\/Subtype \/(Type1|TrueType)\b/g)].map(() => ({ ingebed: false, naarUnicode: false }))
  return [
    ...los,
    ...samengesteld.map((f) => {
      const nakomeling = object(/\/DescendantFonts \[(\d+) 0 R\]/.exec(f)?.[1] ?? '-')
      const beschrijving = object(/\/FontDescriptor (\d+) 0 R/.exec(nakomeling)?.[1] ?? '-')
      return { ingebed: /\/FontFile[23] \d+ 0 R/.test(beschrijving), naarUnicode: /\/ToUnicode \d+ 0 R/.test(f) }
    }),
  ]
}
