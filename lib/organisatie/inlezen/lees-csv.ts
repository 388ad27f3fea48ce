import { Weigering } from '@/lib/weigering'
import { herkenKolommen, type Kolommen } from './kolommen'
import { type Csvrij, keurAantal, splitsCsv } from './splits'

export interface Csv {
  kop: string[]
  kolommen: Kolommen
  rijen: Csvrij[]
}

/** A list of employees as cells, with its columns recognised. Refuses what is no CSV, too large, or without a first row we know. */
export function leesCsv(bytes: Uint8Array): Csv {
  const { kop, rijen } = splitsCsv(bytes, aantalBekend)
  const kolommen = herkenKolommen(kop)
  if (Object.keys(kolommen.velden).length < 2) throw new Weigering('bestandZonderKop')
  keurAantal(rijen)
  return { kop, kolommen, rijen }
}

function aantalBekend(kop: readonly string[]): number {
  return Object.keys(herkenKolommen(kop).velden).length
}
