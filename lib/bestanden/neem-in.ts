import { createHash } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'
import { bevatBsn, medischeWoorden } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { Afgekeurd, type Bestandsoort, MEESTE_BYTES, type Scan } from './begrippen'
import { isWakker, leesClamadres, ScannerWeg, scan } from './clamd'
import { keurInhoud } from './keur'
import { schoneNaam } from './naam'

/** A file that was judged and scanned, and may be stored. */
export interface Ingenomen {
  naam: string
  type: Bestandsoort
  grootte: number
  hash: string
  scan: Scan
  bytes: Uint8Array
}

/**
 * Judges and scans what somebody sent, before any transaction: nothing is stored of what is refused. Where no scanner is set up the file
 * is marked so; where one is and it does not answer, the file is refused. `medisch` allows medical words in the name.
 */
export async function neemIn(gegeven: string, bytes: Uint8Array, medisch = false): Promise<Ingenomen> {
  if (bytes.length > MEESTE_BYTES) throw new Weigering('bijlageTeGroot', { veld: 'bestand' })
  const type = await keurInhoud(bytes).catch((fout) => {
    throw fout instanceof Afgekeurd ? new Weigering(fout.code, { veld: 'bestand' }) : fout
  })
  const naam = schoneNaam(gegeven, type)
  if (bevatBsn(naam) || (!medisch && medischeWoorden(naam.replace(/[._-]+/g, ' ')).length > 0)) {
    throw new Weigering('bestandsnaam', { veld: 'bestand' })
  }
  return {
    naam,
    type,
    grootte: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
    scan: await scanInhoud(bytes),
    bytes,
  }
}

async function scanInhoud(bytes: Uint8Array): Promise<Scan> {
  const adres = omgeving.clamd
  if (adres === null) return 'nietGescand'
  try {
    const { uitslag } = await scan(leesClamadres(adres), bytes)
    if (uitslag === 'besmet') throw new Weigering('bestandBesmet', { veld: 'bestand' })
    return 'schoon'
  } catch (fout) {
    if (fout instanceof ScannerWeg) throw new Weigering('scannerWeg', { veld: 'bestand' })
    throw fout
  }
}

/** How the scanner of this installation stands, for who manages it. */
export async function scannerStand(): Promise<'geen' | 'werkt' | 'weg'> {
  const adres = omgeving.clamd
  if (adres === null) return 'geen'
  return (await isWakker(leesClamadres(adres))) ? 'werkt' : 'weg'
}
