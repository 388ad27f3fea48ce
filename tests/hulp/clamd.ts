import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isWakker } from '@/lib/bestanden/clamd'

/** Where this machine has ClamAV's daemon; null when it has none. */
export function vindClamd(): string | null {
  const mappen = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/sbin',
  ]
  return mappen.map((map) => path.join(map, 'clamd')).find((plek) => existsSync(plek)) ?? null
}

/** What the database of the test calls infected; nobody's virus. */
export const MERKWOORD = 'POORTWACHT-PROEF-HANDTEKENING-7F3A'

/**
 * Starts the real daemon on a free port and a socket of its own, with a database of one signature that the test made, so that nothing
 * has to be downloaded.
 */
export async function startClamd(binair: string): Promise<{ tcp: string; unix: string; stop: () => Promise<void> }> {
  const map = mkdtempSync(path.join(tmpdir(), 'clamd-'))
  writeFileSync(path.join(map, 'proef.ndb'), `Poortwacht.Proef:0:*:${Buffer.from(MERKWOORD).toString('hex')}\n`)
  const poort = await vrijePoort()
  const socket = path.join(map, 's')
  const instellingen = [
    `DatabaseDirectory ${map}`,
    'Foreground yes',
    `LocalSocket ${socket}`,
    `TCPSocket ${poort}`,
    'TCPAddr 127.0.0.1',
    'StreamMaxLength 12M',
  ]
  const conf = path.join(map, 'clamd.conf')
  writeFileSync(conf, `${instellingen.join('\n')}\n`)
  const kind = spawn(binair, ['-c', conf], { stdio: ['ignore', 'pipe', 'pipe'] })
  let gezegd = ''
  for (const uit of [kind.stdout, kind.stderr]) uit.on('data', (deel: Buffer) => (gezegd += deel.toString()))
  const over = new Promise<void>((klaar) => kind.once('exit', () => klaar()))
  const stop = async () => {
    kind.kill('SIGKILL')
    await over
    rmSync(map, { recursive: true, force: true })
  }
  const wakker = async () => {
    const tot = Date.now() + 30_000
    while (Date.now() < tot && kind.exitCode === null) {
      if (await isWakker({ host: '127.0.0.1', port: poort }, 500)) return true
    }
    return false
  }
  if (!(await wakker())) {
    await stop()
    throw new Error(`clamd did not start:\n${gezegd}`)
  }
  return { tcp: `tcp://127.0.0.1:${poort}`, unix: `unix:${socket}`, stop }
}

/** A port that nothing listens on. */
export async function vrijePoort(): Promise<number> {
  const luisteraar = net.createServer()
  await new Promise<void>((klaar) => luisteraar.listen(0, '127.0.0.1', klaar))
  const { port } = luisteraar.address() as net.AddressInfo
  await new Promise((klaar) => luisteraar.close(klaar))
  return port
}
