import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

// Small files of each kind, made here so that a test can bend each of them in the one way that must be refused.

/** A PDF of one page. `erbij` is put in an object of its own. */
export function maakPdf(erbij = '', tekst = 'Bevestiging'): Buffer {
  const inhoud = `BT /F1 18 Tf 40 700 Td (${tekst}) Tj ET`
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(erbij ? [erbij] : []),
  ]
  let uit = '%PDF-1.7\n'
  const plaatsen = objecten.map((object, i) => {
    const plaats = uit.length
    uit += `${i + 1} 0 obj\n${object}\nendobj\n`
    return plaats
  })
  const xref = uit.length
  uit += `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n`
  uit += plaatsen.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  uit += `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(uit, 'latin1')
}

/** A block of a PNG, with its sum. */
export function pngBlok(naam: string, inhoud: Buffer): Buffer {
  const kern = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud])
  const lengte = Buffer.alloc(4)
  lengte.writeUInt32BE(inhoud.length)
  const som = Buffer.alloc(4)
  som.writeUInt32BE(crc32(kern))
  return Buffer.concat([lengte, kern, som])
}

/** A PNG of one dot; `maat` is what it says of itself. */
export function maakPng(maat = 1): Buffer {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(maat, 0)
  kop.writeUInt32BE(maat, 4)
  kop.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngBlok('IHDR', kop),
    pngBlok('IDAT', deflateSync(Buffer.from([0, 200, 30, 30]))),
    pngBlok('IEND', Buffer.alloc(0)),
  ])
}

/** The parts of a JPEG of one dot, without tables: enough to walk from its beginning to its end. */
export function maakJpg(): Buffer {
  const deel = (merk: number, inhoud: number[]) => Buffer.from([0xff, merk, 0, inhoud.length + 2, ...inhoud])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    deel(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    deel(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    deel(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ])
}

/** A part of a zip; `zegt` is the size it claims, `methode` how it says it was packed. */
export interface Zipstuk {
  naam: string
  inhoud: string | Buffer
  zegt?: number
  vlaggen?: number
  /** points at the bytes of the part before it */
  overlapt?: boolean
}

/** A zip file. */
export function maakZip(
  stukken: Zipstuk[],
  { voor = Buffer.alloc(0), commentaar = '' }: { voor?: Buffer; commentaar?: string } = {},
): Buffer {
  const lokaal: Buffer[] = [voor]
  const gids: Buffer[] = []
  let plaats = voor.length
  let vorige = plaats
  for (const stuk of stukken) {
    const inhoud = Buffer.from(stuk.inhoud)
    const ingepakt = deflateRawSync(inhoud)
    const naam = Buffer.from(stuk.naam)
    const gemeen = Buffer.alloc(26)
    gemeen.writeUInt16LE(20, 0)
    gemeen.writeUInt16LE(stuk.vlaggen ?? 0, 2)
    gemeen.writeUInt16LE(8, 4)
    gemeen.writeUInt32LE(crc32(inhoud), 10)
    gemeen.writeUInt32LE(ingepakt.length, 14)
    gemeen.writeUInt32LE(stuk.zegt ?? inhoud.length, 18)
    gemeen.writeUInt16LE(naam.length, 22)
    const deel = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), gemeen, naam, ingepakt])
    const kop = Buffer.alloc(46)
    kop.write('PK\x01\x02', 0, 'latin1')
    kop.writeUInt16LE(20, 4)
    gemeen.copy(kop, 6, 0, 26)
    kop.writeUInt32LE(stuk.overlapt ? vorige : plaats, 42)
    gids.push(kop, naam)
    if (!stuk.overlapt) {
      lokaal.push(deel)
      vorige = plaats
      plaats += deel.length
    }
  }
  const lijst = Buffer.concat(gids)
  const einde = Buffer.alloc(22)
  einde.write('PK\x05\x06', 0, 'latin1')
  einde.writeUInt16LE(stukken.length, 8)
  einde.writeUInt16LE(stukken.length, 10)
  einde.writeUInt32LE(lijst.length, 12)
  einde.writeUInt32LE(plaats, 16)
  einde.writeUInt16LE(commentaar.length, 20)
  return Buffer.concat([...lokaal, lijst, einde, Buffer.from(commentaar, 'latin1')])
}

const HOOFD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The parts of a Word document. */
export function docxdelen(tekst = 'Beste UWV', soort = HOOFD): Zipstuk[] {
  return [
    {
      naam: '[Content_Types].xml',
      inhoud: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${soort}"/></Types>`,
    },
    {
      naam: '_rels/.rels',
      inhoud: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      naam: 'word/document.xml',
      inhoud: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${tekst}</w:t></w:r></w:p></w:body></w:document>`,
    },
  ]
}

/** A Word document, with parts more or other. */
export function maakDocx(erbij: Zipstuk[] = [], soort?: string): Buffer {
  return maakZip([...docxdelen(undefined, soort), ...erbij])
}

/** Relationships of the document, one of them. */
export function verwijzing(type: string, doel: string): Zipstuk {
  return {
    naam: 'word/_rels/document.xml.rels',
    inhoud: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${doel}" TargetMode="External"/></Relationships>`,
  }
}
