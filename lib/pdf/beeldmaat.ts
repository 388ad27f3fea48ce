import { inflateSync } from 'node:zlib'

/** Width and height in dots. */
export interface Beeldmaat {
  breed: number
  hoog: number
}

const IHDR = 16
/** Values per dot, by kind of colour: grey, colour, from a list, and the first two with transparency. */
const KANALEN: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** How large a picture says that it is; null when that does not stand where it should. */
export function leesMaat(type: 'png' | 'jpg', bytes: Uint8Array): Beeldmaat | null {
  const b = alsBuffer(bytes)
  if (type === 'png')
    return b.length < IHDR + 13 ? null : { breed: b.readUInt32BE(IHDR), hoog: b.readUInt32BE(IHDR + 4) }
  const kader = zoekKader(b)
  return kader === null ? null : { hoog: b.readUInt16BE(kader + 5), breed: b.readUInt16BE(kader + 7) }
}

/**
 * True for a picture that a PDF for keeping can hold as it is: colours of a screen, eight bits, not interlaced, and as many dots as it
 * says. The library that prints takes a picture apart out of reach of any catch, so that one that is broken must not come there.
 */
export function isGewoonBeeld(type: 'png' | 'jpg', bytes: Uint8Array): boolean {
  const b = alsBuffer(bytes)
  if (type === 'png') return isGewonePng(b)
  const kader = zoekKader(b)
  const kanalen = kader === null ? 0 : b[kader + 9]
  return kader !== null && b[kader + 4] === 8 && (kanalen === 1 || kanalen === 3)
}

function isGewonePng(b: Buffer): boolean {
  const [breed, hoog] = [b.readUInt32BE(IHDR), b.readUInt32BE(IHDR + 4)]
  const [bits = 0, kleur = 0, ...rest] = b.subarray(IHDR + 8, IHDR + 13)
  const kanalen = KANALEN[kleur]
  if (kanalen === undefined || ![1, 2, 4, 8].includes(bits) || rest.some((w) => w !== 0)) return false
  const delen: Buffer[] = []
  let heeftLijst = false
  for (let plaats = 8; plaats + 12 <= b.length; ) {
    const lengte = b.readUInt32BE(plaats)
    const naam = b.toString('latin1', plaats + 4, plaats + 8)
    if (naam === 'IDAT') delen.push(b.subarray(plaats + 8, plaats + 8 + lengte))
    if (naam === 'PLTE') heeftLijst = lengte > 0 && lengte % 3 === 0
    plaats += 12 + lengte
  }
  if (kleur === 3 && !heeftLijst) return false
  const regel = 1 + Math.ceil((breed * kanalen * bits) / 8)
  try {
    const punten = inflateSync(Buffer.concat(delen), { maxOutputLength: regel * hoog + 1 })
    return (
      punten.length === regel * hoog &&
      Array.from({ length: hoog }, (_, i) => punten[i * regel]).every((f) => (f ?? 9) <= 4)
    )
  } catch {
    return false
  }
}

/** Where the frame of a JPEG stands, which says how large the picture is. */
function zoekKader(b: Buffer): number | null {
  for (let plaats = 2; plaats + 10 < b.length && b[plaats] === 0xff; ) {
    const merk = b[plaats + 1] ?? 0
    if (merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk)) return plaats
    plaats += merk === 0xff ? 1 : 2 + b.readUInt16BE(plaats + 2)
  }
  return null
}

function alsBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
