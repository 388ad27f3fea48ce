import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'

/** A mail as it went over the wire; `gesprek` is the connection that brought it. */
export type OntvangenMail = { van: string; aan: string[]; bron: string; gesprek: string }

/** A mail server that delivers nowhere: it keeps what it gets, for the test to read. */
export type ProefSmtp = { url: string; berichten: OntvangenMail[]; leeg(): void; sluit(): Promise<void> }

/**
 * Starts a mail server on a free port of the loopback address. `weiger` makes it refuse every message, `weigerAdres` what it
 * answers to an address (550 for good, 450 for now; 0 takes it); `map` is where it also
 * writes them, for tests in another process.
 */
export async function proefSmtp({
  weiger = false,
  weigerAdres = () => 0,
  map,
}: {
  weiger?: boolean
  weigerAdres?: (adres: string) => number
  map?: string
} = {}): Promise<ProefSmtp> {
  const berichten: OntvangenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = weigerAdres(address)
      if (code === 0) return done()
      done(Object.assign(new Error('no such mailbox here'), { responseCode: code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (weiger) return done(new Error('451 later'))
        const { mailFrom, rcptTo } = session.envelope
        const bericht = {
          van: mailFrom ? mailFrom.address : '',
          aan: rcptTo.map((one) => one.address),
          bron: Buffer.concat(chunks).toString('utf8'),
          gesprek: session.id,
        }
        berichten.push(bericht)
        if (!map) return done()
        bewaar(map, bericht).then(() => done(), done)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (!address || typeof address === 'string') throw new Error('the mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    berichten,
    leeg: () => {
      berichten.length = 0
    },
    sluit: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function bewaar(map: string, bericht: OntvangenMail): Promise<void> {
  await mkdir(map, { recursive: true })
  await writeFile(path.join(map, `${crypto.randomUUID()}.json`), JSON.stringify(bericht))
}

/** What the mail server of another process got for this address, with the soft line ends of the transport taken out. */
export async function postVoor(map: string, adres: string): Promise<string[]> {
  const namen = await readdir(map).catch(() => [])
  const alle: OntvangenMail[] = []
  for (const naam of namen) alle.push(JSON.parse(await readFile(path.join(map, naam), 'utf8')))
  return alle
    .filter((bericht) => bericht.aan.includes(adres))
    .map((bericht) => bericht.bron.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '='))
}
