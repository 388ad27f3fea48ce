import { Weigering } from '@/lib/weigering'
import { leesTekst } from './codering'
import { herkenKolommen, type Kolommen } from './kolommen'
import { splitsCsv } from './splits'

export const MEESTE_BYTES = 5 * 1024 * 1024
export const MEESTE_RIJEN = 20_000
const SCHEIDINGSTEKENS = [';', ',', '\t'] as const

/** One row of the file, with its number as a spreadsheet shows it. */
export interface Csvrij {
  rij: number
  cellen: string[]
}

export interface Csv {
  kop: string[]
  kolommen: Kolommen
  rijen: Csvrij[]
}

/** A file as cells, with its columns recognised. Refuses what is no CSV, too large, or without a first row we know. */
export function leesCsv(bytes: Uint8Array): Csv {
  if (bytes.length > MEESTE_BYTES) throw new Weigering('bestandTeGroot')
  const tekst = leesTekst(bytes)
  // Excel's own first line ("sep=;") says what separates, and still counts as a row.
  const sep = /^sep=(.)\r?\n/u.exec(tekst)
  const overgeslagen = sep ? 1 : 0
  const inhoud = sep ? tekst.slice(sep[0].length) : tekst
  // One row more than may be, and the first row, is enough to see that it is too many; empty rows are rare.
  const records = splitsCsv(inhoud, scheidingsteken(inhoud), 2 * MEESTE_RIJEN)
  const [kop, ...rest] = records
  if (!kop) throw new Weigering('bestandLeeg')
  const kolommen = herkenKolommen(kop)
  if (Object.keys(kolommen.velden).length < 2) throw new Weigering('bestandZonderKop')
  const rijen = rest
    .map((cellen, i) => ({ rij: i + 2 + overgeslagen, cellen }))
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
  if (rijen.length === 0) throw new Weigering('bestandLeeg')
  if (rijen.length > MEESTE_RIJEN) throw new Weigering('bestandTeVeelRijen')
  return { kop, kolommen, rijen }
}

/** The sign between the columns: the one with which the first row gives most columns that we know. */
function scheidingsteken(tekst: string): string {
  const eersteRegel = tekst.slice(0, 20_000).split(/\r\n|\n|\r/u, 1)[0] ?? ''
  const herkend = SCHEIDINGSTEKENS.map((teken) => {
    const kop = eersteRegel.split(teken).map((cel) => cel.replace(/^\s*"|"\s*$/gu, ''))
    return { teken, aantal: Object.keys(herkenKolommen(kop).velden).length, cellen: kop.length }
  })
  herkend.sort((a, b) => b.aantal - a.aantal || b.cellen - a.cellen)
  return herkend[0]?.teken ?? ';'
}
