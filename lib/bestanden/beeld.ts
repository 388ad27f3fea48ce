import { crc32 } from 'node:zlib'
import { Afgekeurd } from './begrippen'

/** More dots than any camera: a small file that fills the memory of whoever opens it. */
const MEESTE_BEELDPUNTEN = 120_000_000

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Walks a PNG block by block to its end; nothing may stand behind it. */
export function keurPng(b: Buffer): void {
  if (!b.subarray(0, 8).equals(PNG)) throw new Afgekeurd('bestandSoort')
  let plaats = 8
  for (let eerste = true; ; eerste = false) {
    if (plaats + 12 > b.length) throw new Afgekeurd('bestandBeschadigd')
    const lengte = b.readUInt32BE(plaats)
    const naam = b.toString('latin1', plaats + 4, plaats + 8)
    const einde = plaats + 12 + lengte
    if (einde > b.length || eerste !== (naam === 'IHDR')) throw new Afgekeurd('bestandBeschadigd')
    if (crc32(b.subarray(plaats + 4, einde - 4)) !== b.readUInt32BE(einde - 4)) throw new Afgekeurd('bestandBeschadigd')
    if (eerste) keurMaat(b.readUInt32BE(plaats + 8), b.readUInt32BE(plaats + 12))
    plaats = einde
    if (naam === 'IEND') break
  }
  if (!b.subarray(plaats).every((x) => x === 0)) throw new Afgekeurd('bestandBeschadigd')
}

/**
 * Walks a JPEG to its end. Behind it may stand what cameras put there: zeros, smaller pictures of the same (MPF), or the notes of one
 * make of phone; nothing else.
 */
export function keurJpg(b: Buffer): void {
  let plaats = naBeeld(b, 0)
  while (b[plaats] === 0xff && b[plaats + 1] === 0xd8) plaats = naBeeld(b, plaats)
  const rest = b.subarray(plaats)
  if (rest.every((x) => x === 0)) return
  const isTelefoon = rest.length < 1024 * 1024 && rest.subarray(-4).toString('latin1') === 'SEFT'
  if (!isTelefoon) throw new Afgekeurd('bestandBeschadigd')
}

function naBeeld(b: Buffer, begin: number): number {
  if (b[begin] !== 0xff || b[begin + 1] !== 0xd8) throw new Afgekeurd('bestandSoort')
  let plaats = begin + 2
  let gezien = false
  for (;;) {
    if (b[plaats] !== 0xff) throw new Afgekeurd('bestandBeschadigd')
    while (b[plaats] === 0xff) plaats += 1
    const merk = b[plaats] ?? 0
    plaats += 1
    if (merk === 0xd9) {
      if (!gezien) throw new Afgekeurd('bestandBeschadigd')
      return plaats
    }
    if (plaats + 2 > b.length) throw new Afgekeurd('bestandBeschadigd')
    const lengte = b.readUInt16BE(plaats)
    if (lengte < 2 || plaats + lengte > b.length) throw new Afgekeurd('bestandBeschadigd')
    // the frame, which says how large the picture is
    if (merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk)) {
      if (lengte < 8) throw new Afgekeurd('bestandBeschadigd')
      keurMaat(b.readUInt16BE(plaats + 5), b.readUInt16BE(plaats + 3))
      gezien = true
    }
    plaats += lengte
    if (merk === 0xda) plaats = naScan(b, plaats)
  }
}

/** Past the picture itself, in which FF is always followed by 00 or a restart mark. */
function naScan(b: Buffer, begin: number): number {
  let plaats = begin
  for (;;) {
    plaats = b.indexOf(0xff, plaats)
    if (plaats < 0 || plaats + 1 >= b.length) throw new Afgekeurd('bestandBeschadigd')
    const volgt = b[plaats + 1] ?? 0
    if (volgt === 0 || (volgt >= 0xd0 && volgt <= 0xd7)) plaats += 2
    else if (volgt === 0xff) plaats += 1
    else return plaats
  }
}

function keurMaat(breed: number, hoog: number): void {
  if (breed === 0 || hoog === 0) throw new Afgekeurd('bestandBeschadigd')
  if (breed * hoog > MEESTE_BEELDPUNTEN) throw new Afgekeurd('bestandBom')
}
