import net from 'node:net'

// A client of ClamAV's daemon: a question, an answer, over a socket. Nothing is fetched or kept.

const BROK = 64 * 1024

/** What the daemon says of a file. */
export type Scanuitslag = { uitslag: 'schoon' } | { uitslag: 'besmet'; wat: string }

/** The daemon is not there, or gives no answer that can be trusted: then nothing is known of the file. */
export class ScannerWeg extends Error {
  constructor(reden: string) {
    super(`De virusscanner antwoordt niet: ${reden}`)
    this.name = 'ScannerWeg'
  }
}

/** Where it listens: 'tcp://server:3310' or 'unix:/var/run/clamav/clamd.ctl'. */
export interface Clamadres {
  host?: string
  port?: number
  path?: string
}

/** Such an address, taken apart; lib/omgeving.ts has seen that it is one. */
export function leesClamadres(tekst: string): Clamadres {
  if (tekst.startsWith('unix:/')) return { path: tekst.slice('unix:'.length) }
  const { hostname, port } = new URL(tekst)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) }
}

/** Has a file scanned. Only a plain "OK" is clean; anything unexpected is {@link ScannerWeg}. */
export async function scan(adres: Clamadres, bytes: Uint8Array, wacht = 60_000): Promise<Scanuitslag> {
  const antwoord = await vraag(adres, wacht, (lijn) => {
    lijn.write('zINSTREAM\0')
    for (let plaats = 0; plaats < bytes.length; plaats += BROK) {
      const brok = bytes.subarray(plaats, plaats + BROK)
      const lengte = Buffer.alloc(4)
      lengte.writeUInt32BE(brok.length)
      lijn.write(lengte)
      lijn.write(brok)
    }
    lijn.write(Buffer.alloc(4))
  })
  if (antwoord === 'stream: OK') return { uitslag: 'schoon' }
  const wat = /^stream: (.{1,200}) FOUND$/s.exec(antwoord)?.[1]
  if (wat) return { uitslag: 'besmet', wat }
  throw new ScannerWeg(antwoord.slice(0, 200))
}

/** True when the daemon answers. */
export async function isWakker(adres: Clamadres, wacht = 2000): Promise<boolean> {
  try {
    return (await vraag(adres, wacht, (lijn) => lijn.write('zPING\0'))) === 'PONG'
  } catch {
    return false
  }
}

/** One command on a connection of its own; the answer ends with a NUL or with the connection. */
function vraag(adres: Clamadres, wacht: number, stuur: (lijn: net.Socket) => void): Promise<string> {
  return new Promise((klaar, mis) => {
    const lijn = adres.path
      ? net.connect({ path: adres.path })
      : net.connect({ host: adres.host ?? 'localhost', port: adres.port ?? 3310 })
    let antwoord = ''
    const op = (fout: Error | null) => {
      clearTimeout(klok)
      lijn.destroy()
      if (fout) mis(new ScannerWeg(fout.message))
      else klaar(antwoord.replace(/\0.*$/s, '').trim())
    }
    const klok = setTimeout(() => op(new Error('te lang')), wacht)
    lijn.on('connect', () => stuur(lijn))
    lijn.on('data', (deel) => {
      antwoord += deel.toString('utf8')
      if (antwoord.includes('\0')) op(null)
      else if (antwoord.length > 10_000) op(new Error('te veel'))
    })
    lijn.on('end', () => op(antwoord === '' ? new Error('geen antwoord') : null))
    // a daemon that hangs up while we send has often said why
    lijn.on('error', (fout) => op(antwoord === '' ? fout : null))
  })
}
