import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { clusterUrl, freePort, PortTaken, startCluster, superuser } from './embedded'
import { bewaarGeheimen, type Geheimen, geheimen, leesGeheimen } from './geheimen'
import { type PostgresHome, postgresHome } from './home'
import { LockHeld, takeLock } from './lock'
import { type Addresses, logins } from './rollen'

const databaseName = 'poortwacht'

/** The embedded database of this clone, running. */
export type Ingebouwd = { adressen: Addresses; geheimen: Geheimen; map: string; stop(): Promise<void> }

/** Another live process uses the data folder. */
export class InGebruik extends Error {}

/**
 * Starts the embedded PostgreSQL of this clone, alone: a second start is refused with the description of the first.
 * What a killed start left behind is cleared away.
 */
export async function startIngebouwd(description: () => string): Promise<Ingebouwd> {
  const home = await postgresHome()
  const release = await takeLock(home.base, description).catch((error: unknown) => {
    if (error instanceof LockHeld)
      throw new InGebruik(`De gegevens in ${home.base} zijn al in gebruik: ${error.holder}.`)
    throw error
  })
  try {
    const map = path.join(home.base, 'postgres')
    const secrets = geheimen(home.base, existsSync(path.join(map, 'PG_VERSION')))
    let server = await startOnStablePort(home, map, secrets)
    let stopping = false
    const known = { ...secrets, poort: server.port }
    await createDatabase(addressesOf(known).beheer)
    const keepUp = () =>
      void server.ended.then(async () => {
        if (stopping) return
        console.error('De database is onverwacht gestopt en wordt opnieuw gestart.')
        server = await startCluster({ home, dir: map, port: server.port, password: known.wachtwoordBeheer })
        keepUp()
      })
    keepUp()
    return {
      adressen: addressesOf(known),
      geheimen: known,
      map,
      stop: async () => {
        stopping = true
        await server.stop()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** The addresses of the embedded database as the last start left them, whether it runs now or not. */
export async function adressenIngebouwd(): Promise<Addresses | undefined> {
  const known = leesGeheimen((await postgresHome()).base)
  return known?.poort ? addressesOf(known) : undefined
}

function addressesOf(secrets: Geheimen): Addresses {
  const port = secrets.poort ?? 0
  return {
    beheer: clusterUrl(port, superuser, secrets.wachtwoordBeheer, databaseName),
    app: clusterUrl(port, logins.app, secrets.wachtwoordApp, databaseName),
    medisch: clusterUrl(port, logins.medisch, secrets.wachtwoordMedisch, databaseName),
    dienst: clusterUrl(port, logins.dienst, secrets.wachtwoordDienst, databaseName),
  }
}

/** The same port as last time, so that a tool's saved connection keeps working; another when somebody took it. */
async function startOnStablePort(home: PostgresHome, dir: string, secrets: Geheimen) {
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && secrets.poort ? secrets.poort : await freePort()
    try {
      const server = await startCluster({ home, dir, port, password: secrets.wachtwoordBeheer })
      if (port !== secrets.poort) bewaarGeheimen(home.base, { ...secrets, poort: port })
      return server
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 3) throw error
    }
  }
}

async function createDatabase(address: string): Promise<void> {
  const url = new URL(address)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
