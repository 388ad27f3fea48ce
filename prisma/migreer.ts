import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { metDatabase } from './database'
import { asOwner, defaultFolder, readMigrations, readSchema, withEngine } from './engine'
import { type Addresses, maakRollen } from './rollen'
import { eisVeiligeVersie } from './versie'

/** The queue's own messages about its own tables are of no use to whoever starts the product. */
const stil = new Logger(() => () => undefined)

const noFilter = { externalTables: [], externalEnums: [] }

/**
 * Brings a database up to date: roles, migrations, policies. One at a time per database, may be repeated at will.
 * Returns the names of the migrations that were applied now.
 */
export async function migreer(addresses: Addresses, folder = defaultFolder): Promise<string[]> {
  await eisVeiligeVersie(addresses.beheer)
  await maakRollen(addresses, folder)
  const beheer = asOwner(addresses.beheer)
  const lock = new pg.Client({ connectionString: beheer })
  await lock.connect()
  try {
    await lock.query("select pg_advisory_lock(hashtext('poortwacht migreer'))")
    const applied = await withEngine(beheer, (engine) =>
      engine.applyMigrations({ migrationsList: readMigrations(folder), filters: noFilter }),
    )
    // The job queue brings its own tables; the policies below say who may use them.
    await runMigrations({ connectionString: beheer, logger: stil })
    await applyPolicies(lock, path.join(folder, 'beleid.sql'))
    return applied.appliedMigrationNames
  } finally {
    await lock.end()
  }
}

/** One transaction: whoever reads meanwhile sees the old wall or the new one, and a crash leaves the old one. */
async function applyPolicies(client: pg.Client, file: string): Promise<void> {
  const policies = readFileSync(file, 'utf8')
  await client.query('begin')
  // A long query must not make every later one wait behind us.
  await client.query("set local lock_timeout = '30s'")
  await client.query(policies)
  const state = await client.query<{ inside: boolean }>("select current_setting('lock_timeout') = '30s' as inside")
  if (!state.rows[0]?.inside) throw new Error('beleid.sql sluit zelf een transactie af; dat mag niet.')
  await client.query('commit')
}

/** What a migrated database has and schema.prisma does not say, and the other way round. */
export type Verschil = { statements: string[]; stricter: string[] }

/**
 * The statements that would bring a migrated database to schema.prisma: none means that they agree. Where the database
 * is only stricter than Prisma's language can say (a foreign key without a relation, a partial index), the statement
 * that would undo it stands apart in `stricter` and is no difference.
 */
export async function verschil(beheerUrl: string, folder = defaultFolder): Promise<Verschil> {
  const { files } = readSchema(folder)
  const difference = await withEngine(asOwner(beheerUrl), (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  )
  const all = statements(difference.stdout ?? '')
  const onlyLoosens = (sql: string) => /^(ALTER TABLE \S+ DROP CONSTRAINT \S+|DROP INDEX \S+)$/.test(sql)
  return { statements: all.filter((sql) => !onlyLoosens(sql)), stricter: all.filter(onlyLoosens) }
}

/** The engine writes a comment above each statement and ends it with a semicolon at the end of a line. */
function statements(script: string): string[] {
  return script
    .split(/;\s*\n/)
    .map((part) => part.replaceAll(/^\s*--.*$/gm, '').trim())
    .filter((part) => part !== '')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const applied = await metDatabase((adressen) => migreer(adressen))
  console.log(applied.length === 0 ? 'Geen nieuwe migraties; beleid toegepast.' : `Toegepast: ${applied.join(', ')}`)
}
