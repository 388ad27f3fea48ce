import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PostgresHome } from './home'

/** What a cluster needs to start; `settings` become `-c name=value` on the command line of the server. */
export type ClusterOptions = {
  home: PostgresHome
  dir: string
  password: string
  port: number
  settings?: Record<string, string>
}

/** A running PostgreSQL of our own; `ended` resolves when its process is gone, wanted or not. */
export type Cluster = { port: number; ended: Promise<void>; stop(): Promise<void> }

/** Somebody else listens on the port that the cluster was given. */
export class PortTaken extends Error {}

/** The superuser of an embedded cluster. */
export const superuser = 'poortwacht_beheer'

/** The address of a database of an embedded cluster. */
export function clusterUrl(port: number, user: string, password: string, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** A port that is free at this moment, on the loopback address only. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('port'))))
    })
  })
}

/**
 * Starts PostgreSQL on a data folder, which is made first when it does not exist. A server that an earlier, killed
 * start left behind on the same folder is stopped first. The caller must hold the folder's lock (see lock.ts).
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { home, dir, port } = options
  if (!existsSync(path.join(dir, 'PG_VERSION'))) initialise(options)
  checkMajor(home, dir)
  stopOrphan(home, dir)

  const log = `${dir}.log`
  // A postmaster that was killed leaves children that still hold its shared memory for a moment.
  for (let attempt = 1; ; attempt++) {
    const { outcome, ended } = await launch(options, log)
    if (outcome === 'ready') return { port, ended, stop: async () => stopServer(home, dir) }
    if (outcome.includes('Address already in use') || outcome.includes('could not bind')) throw new PortTaken(outcome)
    if (attempt === 10 || !/pre-existing shared memory|lock file/.test(outcome)) {
      throw new Error(`PostgreSQL start niet. Het logboek (${log}) eindigt met:\n${outcome}`)
    }
    await sleep(500)
  }
}

/** Made beside its place and then renamed: a crash half way leaves no half data folder. */
function initialise({ home, dir, password }: ClusterOptions): void {
  const half = `${dir}.nieuw`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  const secret = mkdtempSync(path.join(tmpdir(), 'poortwacht-'))
  const passwordFile = path.join(secret, 'password')
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (home.identity) {
      for (const place of [half, secret, passwordFile]) chownSync(place, home.identity.uid, home.identity.gid)
    }
    // The builtin locale sorts the same on every machine, whatever its C library.
    const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const made = spawnSync(
      home.initdb,
      [`--pgdata=${half}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...flags],
      { ...home.identity, cwd: half, encoding: 'utf8' },
    )
    if (made.status !== 0) throw new Error(`De database kon niet worden gemaakt:\n${made.stdout}\n${made.stderr}`)
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
  rmSync(dir, { recursive: true, force: true })
  renameSync(half, dir)
}

function checkMajor(home: PostgresHome, dir: string): void {
  const made = readFileSync(path.join(dir, 'PG_VERSION'), 'utf8').trim()
  const program = /(\d+)/.exec(spawnSync(home.postgres, ['--version'], { encoding: 'utf8' }).stdout)?.[1]
  if (made !== program) {
    throw new Error(
      `De gegevens in ${dir} zijn van PostgreSQL ${made}; deze versie van Poortwacht heeft PostgreSQL ${program}. ` +
        'Maak met de oude versie een pg_dump en zet die terug, of verwijder de map om opnieuw te beginnen.',
    )
  }
}

/** The outcome is 'ready', or the end of the log when the server gave up. */
async function launch({ home, dir, port, password, settings }: ClusterOptions, log: string) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(log, 'w', 0o600)
  // Detached: Ctrl-C in the terminal must reach us first, so that the app stops before its database.
  const server = spawn(home.postgres, ['-D', dir, '-p', String(port), ...flags], {
    ...home.identity,
    cwd: dir,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  server.unref()
  let isGone = false
  const ended = new Promise<void>((resolve) => {
    server.once('exit', resolve)
    server.once('error', () => resolve())
  })
  void ended.then(() => {
    isGone = true
  })
  for (let waited = 0; waited < 60_000 && !isGone; waited += 50) {
    if (await answers(clusterUrl(port, superuser, password, 'postgres'), dir)) return { outcome: 'ready', ended }
    await sleep(50)
  }
  if (!isGone) server.kill('SIGQUIT')
  return { outcome: readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n'), ended }
}

/** Not only that something answers, but that it is the server of this folder. */
async function answers(connectionString: string, dir: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const found = await client.query<{ dir: string }>("select current_setting('data_directory') as dir")
    return path.resolve(found.rows[0]?.dir ?? '') === path.resolve(dir)
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Stops the server of this folder, if one runs: it can only be the orphan of a start that was killed. */
export function stopOrphan(home: PostgresHome, dir: string): void {
  const pidFile = path.join(dir, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  // The number may have passed to another process since (a restart of the machine): that one must not be signalled.
  if (Number.isInteger(pid) && pid > 1 && commandLine(pid).includes(dir)) stopServer(home, dir)
  rmSync(pidFile, { force: true })
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      return ''
    }
  }
  if (process.platform === 'win32') return ''
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout
}

function stopServer(home: PostgresHome, dir: string): void {
  for (const mode of ['fast', 'immediate']) {
    if (!existsSync(path.join(dir, 'postmaster.pid'))) return
    const stopped = spawnSync(home.pgCtl, ['stop', '-D', dir, '-m', mode, '-t', '30'], {
      ...home.identity,
      cwd: dir,
      stdio: 'ignore',
    })
    if (stopped.status === 0) return
  }
}
