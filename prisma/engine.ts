import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { repo } from './home'

/** The role that owns every object: migrations and policies run as this role, whoever logs in to apply them. */
export const ownerRole = 'verzuim_eigenaar'

/** Folder and schema can be others in tests; by default the project's own. */
export const defaultFolder = path.join(repo, 'prisma')

/** An address with the role to act as; `prisma migrate deploy` understands the same address. */
export function asOwner(address: string): string {
  const url = new URL(address)
  url.searchParams.set('options', `-c role=${ownerRole}`)
  return url.href.replaceAll('+', '%20')
}

/** Prisma's own schema engine, compiled to WebAssembly: nothing to download, the same migrations and the same table. */
export async function withEngine<T>(address: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  load()
  // One connection: a migration's statements share their settings, and the engine's lock is held by a session.
  const pool = new pg.Pool({ connectionString: address, max: 1 })
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool, { schema: 'public' })),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

/** Two things that the app's adapter does not need and the engine does. */
class EngineAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    // The adapter cuts a script at every semicolon, also inside the body of a function. Sent whole, PostgreSQL cuts it
    // itself and runs it as one transaction: a failed migration leaves nothing behind.
    adapter.executeScript = async (script) => {
      await pool.query(script)
    }
    const oneByte = noticeOneByteColumns(pool)
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const column of oneByte.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
}

/** PostgreSQL's catalogs use the one-byte type "char", on which the adapter fails: it is shown text, and we remember. */
function noticeOneByteColumns(pool: pg.Pool): WeakMap<object, number[]> {
  const [oneByteType, textType] = [18, 25]
  const noticed = new WeakMap<object, number[]>()
  const query = pool.query
  Object.assign(pool, {
    query: async (...question: unknown[]) => {
      const result: pg.QueryResult = await Reflect.apply(query, pool, question)
      const columns: number[] = []
      for (const [column, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== oneByteType) continue
        field.dataTypeID = textType
        columns.push(column)
      }
      if (result.rows) noticed.set(result.rows, columns)
      return result
    },
  })
  return noticed
}

/** The migrations as they stand on disk, in the shape that the engine asks for. */
export function readMigrations(folder = defaultFolder): MigrationList {
  const baseDir = path.join(folder, 'migrations')
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** schema.prisma, in the shape that the engine asks for. */
export function readSchema(folder = defaultFolder): SchemasContainer {
  const file = path.join(folder, 'schema.prisma')
  return { files: [{ path: file, content: readFileSync(file, 'utf8') }] }
}

let loaded = false

/** The package's own entry needs Node's flag for WebAssembly modules; its two halves can be joined by hand. */
function load(): void {
  if (loaded) return
  const require = createRequire(import.meta.url)
  const file = path.join(
    path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
    'schema_engine_bg.wasm',
  )
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': { ...glue },
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  // The engine reports a panic through this global; without it the panic itself would fail.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`schema engine: ${message}`)
      },
    },
  })
  loaded = true
}
