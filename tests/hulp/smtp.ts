import { SMTPServer } from 'smtp-server'

/** A mail as it went over the wire. */
export type OntvangenMail = { van: string; aan: string[]; bron: string }

/** A mail server that delivers nowhere: it keeps what it gets, for the test to read. */
export type ProefSmtp = { url: string; berichten: OntvangenMail[]; leeg(): void; sluit(): Promise<void> }

/** Starts a mail server on a free port of the loopback address. `weiger` makes it refuse every message. */
export async function proefSmtp({ weiger = false } = {}): Promise<ProefSmtp> {
  const berichten: OntvangenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (weiger) return done(new Error('451 later'))
        const { mailFrom, rcptTo } = session.envelope
        berichten.push({
          van: mailFrom ? mailFrom.address : '',
          aan: rcptTo.map((one) => one.address),
          bron: Buffer.concat(chunks).toString('utf8'),
        })
        done()
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
