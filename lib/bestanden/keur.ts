import { keurJpg, keurPng } from './beeld'
import { Afgekeurd, type Bestandsoort } from './begrippen'
import { keurDocx } from './docx'
import { keurPdf } from './pdf'

/**
 * What a file is, by its content; its name plays no part. Refuses with {@link Afgekeurd} anything but a PDF, JPEG, PNG or Word document
 * that is whole, is one thing only, and does nothing when it is opened.
 */
export async function keurInhoud(bytes: Uint8Array): Promise<Bestandsoort> {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (b.length === 0) throw new Afgekeurd('bestandLeegNul')
  const soort = begintAls(b)
  keurTweedeGedaante(b, soort)
  if (soort === 'pdf') keurPdf(b)
  else if (soort === 'png') keurPng(b)
  else if (soort === 'jpg') keurJpg(b)
  else await keurDocx(b)
  return soort
}

function begintAls(b: Buffer): Bestandsoort {
  const kop = b.toString('latin1', 0, 8)
  if (kop.startsWith('%PDF-')) return 'pdf'
  if (kop.startsWith('\x89PNG')) return 'png'
  if (kop.startsWith('\xff\xd8\xff')) return 'jpg'
  if (kop.startsWith('PK\x03\x04')) return 'docx'
  // a password makes another kind of file of a Word document
  if (kop.startsWith('\xd0\xcf\x11\xe0') && b.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new Afgekeurd('bestandBeveiligd')
  }
  throw new Afgekeurd('bestandSoort')
}

/** A file that another program reads as something else: a zip is found from its end, a PDF or a web page near its beginning. */
function keurTweedeGedaante(b: Buffer, soort: Bestandsoort): void {
  const begin = b.toString('latin1', 0, 1024)
  if (soort !== 'pdf' && begin.includes('%PDF-')) throw new Afgekeurd('bestandBeschadigd')
  if (/<(?:script|html|body|svg|iframe|\?php|!doctype)\b/i.test(begin)) throw new Afgekeurd('bestandBeschadigd')
  if (soort !== 'docx' && eindigtAlsZip(b)) throw new Afgekeurd('bestandBeschadigd')
}

function eindigtAlsZip(b: Buffer): boolean {
  const staart = b.subarray(Math.max(0, b.length - 65_557))
  for (let plaats = staart.lastIndexOf('PK\x05\x06', undefined, 'latin1'); plaats >= 0; ) {
    if (plaats + 22 <= staart.length && plaats + 22 + staart.readUInt16LE(plaats + 20) === staart.length) return true
    if (plaats === 0) return false
    plaats = staart.lastIndexOf('PK\x05\x06', plaats - 1, 'latin1')
  }
  return false
}
