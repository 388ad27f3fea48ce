import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { clusterUrl, freePort, startCluster, stopOrphan, superuser } from '@/prisma/embedded'
import { type PostgresHome, postgresHome } from '@/prisma/home'
import { migreer } from '@/prisma/migreer'
import { type Addresses, type Login, logins } from '@/prisma/rollen'

/** A server for tests with one migrated template; plain data, so that it can be handed to other processes. */
export type TestCluster = { port: number; password: string; template: string }

/** One database of a test cluster, with the address of each login. */
export type TestDatabase = { naam: string; adressen: Addresses }

/** Nothing here needs to survive a crash, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '256MB',
}

/**
 * Starts a PostgreSQL of its own for this process, apart from that of `npm start`, with a migrated template. It ends
 * with the process, also on Ctrl-C; what a killed run left behind is removed by the next one.
 */
export async function startTestCluster(): Promise<{ cluster: TestCluster; stop(): Promise<void> }> {
  const home = await postgresHome()
  sweep(home)
  const dir = path.join(home.base, `test-${process.pid}`)
  const password = randomBytes(18).toString('base64url')
  const port = await freePort()
  const server = await startCluster({ home, dir, password, port, settings })
  const cluster = { port, password, template: 'sjabloon' }

  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    stopOrphan(home, dir)
    remove(dir)
  }
  process.once('exit', end)
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code))

  await asSuperuser(cluster, 'postgres', (client) => client.query(`create database ${cluster.template}`))
  await migreer(addresses(cluster, cluster.template))
  return {
    cluster,
    stop: async () => {
      await server.stop()
      end()
    },
  }
}

/** A fresh database that is a copy of the template. */
export async function cloneDatabase(cluster: TestCluster, naam: string): Promise<TestDatabase> {
  await asSuperuser(cluster, 'postgres', async (client) => {
    await client.query(`create database ${client.escapeIdentifier(naam)} template ${cluster.template}`)
    // Rights on the database itself are not copied.
    await client.query(`revoke all on database ${client.escapeIdentifier(naam)} from public`)
    await client.query(
      `grant connect on database ${client.escapeIdentifier(naam)} to ${Object.values(logins).join(', ')}`,
    )
  })
  return { naam, adressen: addresses(cluster, naam) }
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(cluster: TestCluster, naam: string): Promise<void> {
  await asSuperuser(cluster, 'postgres', (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(naam)} with (force)`),
  )
}

function addresses(cluster: TestCluster, database: string): Addresses {
  const login = (name: Login) => clusterUrl(cluster.port, logins[name], cluster.password, database)
  return {
    beheer: clusterUrl(cluster.port, superuser, cluster.password, database),
    app: login('app'),
    medisch: login('medisch'),
    dienst: login('dienst'),
  }
}

async function asSuperuser<T>(
  cluster: TestCluster,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: clusterUrl(cluster.port, superuser, cluster.password, database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function sweep(home: PostgresHome): void {
  for (const entry of readdirSync(home.base)) {
    const pid = Number(/^test-(\d+)(\.nieuw|\.log)?$/.exec(entry)?.[1])
    if (!pid || isAlive(pid)) continue
    stopOrphan(home, path.join(home.base, `test-${pid}`))
    rmSync(path.join(home.base, entry), { recursive: true, force: true })
  }
}

function remove(dir: string): void {
  for (const place of [dir, `${dir}.nieuw`, `${dir}.log`]) {
    if (existsSync(place)) rmSync(place, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
