import { connect, createServer, type Socket } from 'node:net'

/** A relay between the app and PostgreSQL that reads along which statements pass. */
export interface Tussenstation {
  poort: number
  /** the statements that were executed while `werk` ran, without those that open and close a transaction */
  tel<T>(werk: () => Promise<T>): Promise<{ uitkomst: T; opdrachten: string[] }>
  sluit(): Promise<void>
}

const OMSLAG = /^\s*(begin|start transaction|commit|rollback|set_config|select set_config|deallocate|set )/i

/** Starts a relay to a PostgreSQL on this machine. */
export async function startTussenstation(naarPoort: number): Promise<Tussenstation> {
  const open = new Set<Socket>()
  let gehoord: string[] | null = null
  const server = createServer((voor) => {
    const achter = connect(naarPoort, '127.0.0.1')
    for (const kant of [voor, achter]) {
      open.add(kant)
      kant.on('error', () => undefined)
      kant.on('close', () => {
        open.delete(kant)
        voor.destroy()
        achter.destroy()
      })
    }
    const luister = luisteraar((tekst) => {
      if (!OMSLAG.test(tekst)) gehoord?.push(tekst)
    })
    voor.on('data', (stuk) => {
      luister(stuk)
      achter.write(stuk)
    })
    achter.pipe(voor)
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('The relay has no port.')
  return {
    poort: adres.port,
    tel: async (werk) => {
      gehoord = []
      const opdrachten = gehoord
      try {
        return { uitkomst: await werk(), opdrachten }
      } finally {
        gehoord = null
      }
    },
    sluit: async () => {
      for (const kant of open) kant.destroy()
      await new Promise((klaar) => server.close(klaar))
    },
  }
}

/** Reads the messages of a client: what it has parsed under which name, and what it then executes. */
function luisteraar(bij: (tekst: string) => void): (stuk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let isBegonnen = false
  const bereid = new Map<string, string>()
  let gebonden = ''
  return (stuk) => {
    rest = Buffer.concat([rest, stuk])
    for (;;) {
      const kop = isBegonnen ? 1 : 0
      if (rest.length < kop + 4) return
      const lengte = rest.readInt32BE(kop) + kop
      if (rest.length < lengte) return
      const soort = isBegonnen ? String.fromCharCode(rest[0] ?? 0) : ''
      const inhoud = rest.subarray(kop + 4, lengte)
      rest = rest.subarray(lengte)
      isBegonnen = true
      const delen = inhoud.toString('utf8').split('\0')
      if (soort === 'Q') bij(delen[0] ?? '')
      else if (soort === 'P') bereid.set(delen[0] ?? '', delen[1] ?? '')
      else if (soort === 'B') gebonden = bereid.get(delen[1] ?? '') ?? ''
      else if (soort === 'E') bij(gebonden)
    }
  }
}
