import { constants, inflateSync } from 'node:zlib'
import { Afgekeurd } from './begrippen'

/** Names of things that do something when the file is opened or clicked on, or that carry another file. */
const ACTIEF = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|ImportData|GoToE)(?![A-Za-z0-9])/
const BEVEILIGD = /\/Encrypt(?![A-Za-z0-9])/
/** Unpacked objects of one file together. */
const MEESTE_UITGEPAKT = 50 * 1024 * 1024

/**
 * Refuses a PDF that can do something, carries another file, or cannot be looked into. What is hidden cleverly is for the virus scanner;
 * the file is only ever saved, never shown by us.
 */
export function keurPdf(bytes: Buffer): void {
  const tekst = bytes.toString('latin1')
  if (!/^%PDF-[12]\.\d/.test(tekst)) throw new Afgekeurd('bestandSoort')
  // cut off half way, or something else behind it
  const slot = tekst.lastIndexOf('%%EOF')
  if (slot < 0 || tekst.length - slot > 1024 + 5) throw new Afgekeurd('bestandBeschadigd')
  keurNamen(zonderStromen(tekst))
  for (const objecten of ingepakteObjecten(bytes, tekst)) keurNamen(objecten)
}

function keurNamen(tekst: string): void {
  // "/J#61vaScript" is read as /JavaScript
  const gewoon = tekst.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  if (BEVEILIGD.test(gewoon)) throw new Afgekeurd('bestandBeveiligd')
  if (ACTIEF.test(gewoon)) throw new Afgekeurd('bestandActief')
}

const STROOM = />>\s*stream\r?\n/g

/** Without pictures and fonts, in which any three letters turn up by chance. */
function zonderStromen(tekst: string): string {
  let uit = ''
  let plaats = 0
  for (const gevonden of tekst.matchAll(STROOM)) {
    if (gevonden.index < plaats) continue
    const einde = tekst.indexOf('endstream', gevonden.index)
    uit += tekst.slice(plaats, gevonden.index + 2)
    plaats = einde < 0 ? tekst.length : einde
  }
  return uit + tekst.slice(plaats)
}

/** Objects that are packed together in a stream since PDF 1.5. */
function* ingepakteObjecten(bytes: Buffer, tekst: string): Generator<string> {
  let totaal = 0
  for (const gevonden of tekst.matchAll(STROOM)) {
    const voor = tekst.slice(Math.max(0, gevonden.index - 1000), gevonden.index)
    const beschrijving = voor.slice(voor.lastIndexOf(' obj') + 1)
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(beschrijving)) continue
    if (!/\/FlateDecode|\/Fl(?![A-Za-z0-9])/.test(beschrijving)) throw new Afgekeurd('bestandActief')
    const begin = gevonden.index + gevonden[0].length
    const einde = tekst.indexOf('endstream', begin)
    if (einde < 0) throw new Afgekeurd('bestandBeschadigd')
    try {
      const uit = inflateSync(bytes.subarray(begin, einde), {
        maxOutputLength: MEESTE_UITGEPAKT - totaal,
        finishFlush: constants.Z_SYNC_FLUSH,
      })
      totaal += uit.length
      yield uit.toString('latin1')
    } catch (fout) {
      throw new Afgekeurd(fout instanceof RangeError ? 'bestandBom' : 'bestandBeschadigd')
    }
  }
}
