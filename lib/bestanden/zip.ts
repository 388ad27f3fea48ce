import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Afgekeurd } from './begrippen'

const inflate = promisify(inflateRaw)

const LOKAAL = 0x04034b50
const CENTRAAL = 0x02014b50
const EINDE = 0x06054b50
const EINDE_LENGTE = 22
/** A data descriptor is at most this long; more between two parts is something hidden. */
const TUSSENRUIMTE = 24
const MEESTE_DELEN = 2000
/** All parts together, unpacked: far more than a letter with photographs, far less than a bomb. */
const MEESTE_UITGEPAKT = 100 * 1024 * 1024

/** A part of a zip file. */
export interface Zipdeel {
  naam: string
  inhoud: Buffer
}

interface Vermeld {
  naam: string
  methode: number
  ingepakt: number
  uitgepakt: number
  begin: number
}

/**
 * Unpacks a zip file that is nothing but a zip file: it begins with its first part and ends with its directory, nothing stands before,
 * behind or between, and no two parts share bytes (which is how a small file becomes petabytes). Each part is as large as it says, which
 * is checked by unpacking no further than that.
 */
export async function leesZip(bytes: Uint8Array): Promise<Zipdeel[]> {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const delen = inhoudsopgave(b)
  const uit: Zipdeel[] = []
  let vorigEinde = 0
  for (const deel of delen.toSorted((x, y) => x.begin - y.begin)) {
    const begin = beginVan(b, deel)
    if (deel.begin < vorigEinde || deel.begin - vorigEinde > TUSSENRUIMTE) throw new Afgekeurd('bestandBeschadigd')
    vorigEinde = begin + deel.ingepakt
    uit.push({ naam: deel.naam, inhoud: await pakUit(b.subarray(begin, vorigEinde), deel) })
  }
  const richting = b.readUInt32LE(b.length - 6)
  if (richting < vorigEinde || richting - vorigEinde > TUSSENRUIMTE) throw new Afgekeurd('bestandBeschadigd')
  return uit
}

function inhoudsopgave(b: Buffer): Vermeld[] {
  const einde = b.length - EINDE_LENGTE
  // a comment behind the directory is room for another file: there is none
  if (einde < 0 || b.readUInt32LE(0) !== LOKAAL || b.readUInt32LE(einde) !== EINDE) {
    throw new Afgekeurd('bestandBeschadigd')
  }
  const aantal = b.readUInt16LE(einde + 10)
  const grootte = b.readUInt32LE(einde + 12)
  const begin = b.readUInt32LE(einde + 16)
  const heel = b.readUInt16LE(einde + 4) === 0 && b.readUInt16LE(einde + 8) === aantal && begin + grootte === einde
  if (!heel || aantal === 0) throw new Afgekeurd('bestandBeschadigd')
  if (aantal > MEESTE_DELEN) throw new Afgekeurd('bestandBom')
  const delen: Vermeld[] = []
  const namen = new Set<string>()
  let totaal = 0
  let plaats = begin
  for (let i = 0; i < aantal; i += 1) {
    if (plaats + 46 > einde || b.readUInt32LE(plaats) !== CENTRAAL) throw new Afgekeurd('bestandBeschadigd')
    if ((b.readUInt16LE(plaats + 8) & 1) === 1) throw new Afgekeurd('bestandBeveiligd')
    const naamLengte = b.readUInt16LE(plaats + 28)
    const deel: Vermeld = {
      naam: b.toString('utf8', plaats + 46, plaats + 46 + naamLengte),
      methode: b.readUInt16LE(plaats + 10),
      ingepakt: b.readUInt32LE(plaats + 20),
      uitgepakt: b.readUInt32LE(plaats + 24),
      begin: b.readUInt32LE(plaats + 42),
    }
    const klein = deel.naam.toLowerCase()
    if (namen.has(klein) || !isGoedeNaam(deel.naam)) throw new Afgekeurd('bestandBeschadigd')
    namen.add(klein)
    totaal += deel.uitgepakt
    if (totaal > MEESTE_UITGEPAKT) throw new Afgekeurd('bestandBom')
    delen.push(deel)
    plaats += 46 + naamLengte + b.readUInt16LE(plaats + 30) + b.readUInt16LE(plaats + 32)
  }
  if (plaats !== einde) throw new Afgekeurd('bestandBeschadigd')
  return delen
}

/** No way out of the folder it would be unpacked in. */
function isGoedeNaam(naam: string): boolean {
  return naam !== '' && !/[\p{Cc}\\]/u.test(naam) && !naam.startsWith('/') && !naam.split('/').includes('..')
}

/** Where the bytes of a part begin; the directory and the part itself must agree on what it is. */
function beginVan(b: Buffer, deel: Vermeld): number {
  if (deel.begin + 30 > b.length || b.readUInt32LE(deel.begin) !== LOKAAL) throw new Afgekeurd('bestandBeschadigd')
  const naamLengte = b.readUInt16LE(deel.begin + 26)
  const naam = b.toString('utf8', deel.begin + 30, deel.begin + 30 + naamLengte)
  const begin = deel.begin + 30 + naamLengte + b.readUInt16LE(deel.begin + 28)
  const zelfde = naam === deel.naam && b.readUInt16LE(deel.begin + 8) === deel.methode
  if (!zelfde || begin + deel.ingepakt > b.length) throw new Afgekeurd('bestandBeschadigd')
  return begin
}

async function pakUit(ingepakt: Buffer, deel: Vermeld): Promise<Buffer> {
  if (deel.methode === 0) {
    if (deel.ingepakt !== deel.uitgepakt) throw new Afgekeurd('bestandBom')
    return ingepakt
  }
  if (deel.methode !== 8) throw new Afgekeurd('bestandBeschadigd')
  let uit: Buffer
  try {
    uit = await inflate(ingepakt, { maxOutputLength: deel.uitgepakt + 1 })
  } catch (fout) {
    const isTeGroot = fout instanceof RangeError
    throw new Afgekeurd(isTeGroot ? 'bestandBom' : 'bestandBeschadigd')
  }
  if (uit.length !== deel.uitgepakt) throw new Afgekeurd('bestandBom')
  return uit
}
