import { parse } from 'csv-parse/sync'
import { Weigering } from '@/lib/weigering'
import { leesTekst } from './codering'

export const MEESTE_BYTES = 5 * 1024 * 1024
export const MEESTE_RIJEN = 20_000
/** A list has at most this many columns; what is behind them is not looked at. */
const MEESTE_KOLOMMEN = 200
const SCHEIDINGSTEKENS = [';', ',', '\t'] as const

/** One row of the file, with its number as a spreadsheet shows it. */
export interface Csvrij {
  rij: number
  cellen: string[]
}

/**
 * A file as its first row and the others, empty ones left out. `kent` says how many columns of a first row it knows: that decides
 * what separates them. Refuses what is no CSV, too large, or does not fall apart into rows; how many rows there may be is said by
 * {@link keurAantal}, when the first row turned out to be one that is known.
 */
export function splitsCsv(
  bytes: Uint8Array,
  kent: (kop: readonly string[]) => number,
): { kop: string[]; rijen: Csvrij[] } {
  if (bytes.length > MEESTE_BYTES) throw new Weigering('bestandTeGroot')
  const tekst = leesTekst(bytes)
  // Excel's own first line ("sep=;") says what separates, and still counts as a row.
  const sep = /^sep=(.)\r?\n/u.exec(tekst)
  const overgeslagen = sep ? 1 : 0
  const inhoud = sep ? tekst.slice(sep[0].length) : tekst
  const [kop, ...rest] = ontleed(inhoud, scheidingsteken(inhoud, kent))
  if (!kop) throw new Weigering('bestandLeeg')
  const rijen = rest
    .map((cellen, i) => ({ rij: i + 2 + overgeslagen, cellen }))
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
  return { kop, rijen }
}

/** Refuses no rows at all, and more than may be. */
export function keurAantal(rijen: readonly Csvrij[]): void {
  if (rijen.length === 0) throw new Weigering('bestandLeeg')
  if (rijen.length > MEESTE_RIJEN) throw new Weigering('bestandTeVeelRijen')
}

function ontleed(tekst: string, teken: string): string[][] {
  try {
    return parse(tekst, {
      delimiter: teken,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
      // One row more than may be, and the first row, is enough to see that it is too many; empty rows are rare.
      to: 2 * MEESTE_RIJEN,
    }).map((record) => record.slice(0, MEESTE_KOLOMMEN))
  } catch {
    throw new Weigering('bestandOnleesbaar')
  }
}

/** The sign between the columns: the one with which the first row gives most columns that are known. */
function scheidingsteken(tekst: string, kent: (kop: readonly string[]) => number): string {
  const eersteRegel = tekst.slice(0, 20_000).split(/\r\n|\n|\r/u, 1)[0] ?? ''
  const herkend = SCHEIDINGSTEKENS.map((teken) => {
    const kop = eersteRegel.split(teken).map((cel) => cel.replace(/^\s*"|"\s*$/gu, ''))
    return { teken, aantal: kent(kop), cellen: kop.length }
  })
  herkend.sort((a, b) => b.aantal - a.aantal || b.cellen - a.cellen)
  return herkend[0]?.teken ?? ';'
}
