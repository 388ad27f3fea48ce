import http from 'node:http'

/** What a run of requests took; times in milliseconds. */
export type Gemeten = { tijden: number[]; seconden: number; bytes: number }

export type Doel = { adres: string; paden: readonly string[]; koekje?: string; gzip?: boolean }

/**
 * Asks for pages over a fixed number of connections that stay open, each with one request at a time, until `aantal`
 * answers have come. Any other answer than 200 ends it: a measurement of an error page would look splendid.
 */
export async function belast(doel: Doel, aantal: number, verbindingen = 8): Promise<Gemeten> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: verbindingen })
  const tijden: number[] = []
  let bytes = 0
  let volgende = 0
  const begin = performance.now()
  const werker = async (): Promise<void> => {
    for (let nummer = volgende++; nummer < aantal; nummer = volgende++) {
      const pad = doel.paden[nummer % doel.paden.length] ?? '/'
      const vanaf = performance.now()
      // Not `bytes += await …`: that would add to what it was before the wait.
      const lengte = await haal(agent, doel, pad)
      bytes += lengte
      tijden.push(performance.now() - vanaf)
    }
  }
  try {
    await Promise.all(Array.from({ length: verbindingen }, werker))
  } finally {
    agent.destroy()
  }
  return { tijden, seconden: (performance.now() - begin) / 1000, bytes: bytes / aantal }
}

function haal(agent: http.Agent, doel: Doel, pad: string): Promise<number> {
  const headers = {
    ...(doel.koekje ? { cookie: doel.koekje } : {}),
    'accept-encoding': doel.gzip === false ? 'identity' : 'gzip',
    // What every browser sends when somebody opens a page.
    accept: 'text/html',
    'sec-fetch-dest': 'document',
    'sec-fetch-mode': 'navigate',
  }
  return new Promise((resolve, reject) => {
    const vraag = http.get(new URL(pad, doel.adres), { agent, headers }, (antwoord) => {
      let bytes = 0
      antwoord.on('data', (stuk: Buffer) => {
        bytes += stuk.length
      })
      antwoord.once('error', reject)
      antwoord.once('end', () =>
        antwoord.statusCode === 200 ? resolve(bytes) : reject(new Error(`${pad} gaf ${antwoord.statusCode}`)),
      )
    })
    vraag.once('error', reject)
  })
}

/** The value below which this share of the numbers lies. */
export function percentiel(getallen: readonly number[], deel: number): number {
  const gesorteerd = [...getallen].sort((a, b) => a - b)
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? 0
}
