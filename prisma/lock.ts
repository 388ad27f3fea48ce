import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Somebody else holds the lock; `holder` is what he says about himself. */
export class LockHeld extends Error {
  constructor(readonly holder: string) {
    super('lock held')
  }
}

/**
 * Takes a lock on a folder for as long as this process lives. It is a socket that listens, not a file: the system
 * drops it with the process, also after `kill -9`, so there is never a stale one to judge.
 */
export async function takeLock(folder: string, description: () => string): Promise<() => Promise<void>> {
  const name = socketName(folder)
  let server: Server
  try {
    server = await listen(name, description)
  } catch {
    const holder = await ask(name)
    if (holder !== undefined) throw new LockHeld(holder)
    // Only where sockets are files (not Linux, not Windows) does one outlive its process.
    rmSync(name, { force: true })
    server = await listen(name, description)
  }
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

function socketName(folder: string): string {
  const name = `poortwacht-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return path.join(tmpdir(), `${name}.sock`)
}

function listen(name: string, description: () => string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(description())
    })
    server.once('error', reject)
    server.listen(name, () => resolve(server))
  })
}

/** What the holder says; undefined when nobody listens. */
function ask(name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(name)
    let said = ''
    socket.setEncoding('utf8')
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('data', (text) => {
      said += text
    })
    socket.once('error', () => resolve(undefined))
    socket.once('close', () => resolve(said))
  })
}
