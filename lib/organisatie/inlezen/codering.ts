import { Weigering } from '@/lib/weigering'

/** How files begin that people take for a CSV: Excel (new and old), PDF. */
const ANDERE_BESTANDEN = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]

/**
 * The text of a file from a payroll program: UTF-8 with or without a mark, UTF-16 with a mark, or else Windows-1252.
 * UTF-8 is tried strictly first: text in Windows-1252 with an accent in it is never valid UTF-8.
 */
export function leesTekst(bytes: Uint8Array): string {
  if (ANDERE_BESTANDEN.some((begin) => begin.every((byte, i) => bytes[i] === byte)))
    throw new Weigering('bestandGeenCsv')
  const tekst = decodeer(bytes)
  if (tekst.includes('\u0000')) throw new Weigering('bestandGeenCsv')
  if (tekst.trim() === '') throw new Weigering('bestandLeeg')
  return tekst
}

function decodeer(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
