import pg from 'pg'
import { naamVoor } from './onthouden'
import { type Sql, sql } from './sql'
import { type Login, poolVan, tijdlimieten } from './verbindingen'

/** A transaction that takes SQL. Prisma's own is one too, so a use case that asks for this can be handed either. */
export interface SqlTx {
  $queryRaw<T = unknown>(vraag: TemplateStringsArray | Sql, ...waarden: unknown[]): Promise<T>
}

/**
 * A transaction without Prisma between it and Postgres, for the pages that are opened most: for a statement that is written out
 * in SQL anyway, Prisma costs several times what sending it costs. `opening` is the message it begins with (opening.ts); the
 * first row of its last answer is handed on.
 */
export async function rechtstreeks<Rij, T>(
  login: Login,
  opening: string,
  werk: (db: SqlTx, antwoord: Rij | undefined) => Promise<T>,
): Promise<T> {
  const client = await poolVan(login).connect()
  const stuur = (vraag: pg.QueryConfig) =>
    client.query({ ...vraag, query_timeout: tijdlimieten.timeout } as pg.QueryConfig)
  let kapot = false
  try {
    const antwoorden = [await stuur({ text: opening })].flat()
    const uit = await werk({ $queryRaw: vraagMet(stuur) }, antwoorden.at(-1)?.rows[0])
    await stuur({ text: 'commit' })
    return uit
  } catch (fout) {
    await stuur({ text: 'rollback' }).catch(() => {
      kapot = true
    })
    throw fout
  } finally {
    // A connection of which nobody knows how it was left goes to nobody else.
    client.release(kapot)
  }
}

function vraagMet(stuur: (vraag: pg.QueryConfig) => Promise<pg.QueryResult>): SqlTx['$queryRaw'] {
  return async <T>(vraag: TemplateStringsArray | Sql, ...waarden: unknown[]) => {
    const { text, values } = 'raw' in vraag ? sql(vraag, ...waarden) : vraag
    const { rows } = await stuur({
      name: values.length > 0 ? naamVoor(text) : undefined,
      text,
      values,
      types: { getTypeParser } as pg.CustomTypesConfig,
    })
    return rows as T
  }
}

/** Where the driver's own reading of a value is not Prisma's. */
const anders: Record<number, (waarde: string) => unknown> = {
  [pg.types.builtins.INT8]: BigInt,
  [pg.types.builtins.DATE]: (waarde) => new Date(`${waarde}T00:00:00Z`),
  [pg.types.builtins.TIMESTAMP]: (waarde) => new Date(`${waarde.replace(' ', 'T')}Z`),
}

function getTypeParser(soort: number, vorm?: 'text' | 'binary') {
  return anders[soort] ?? pg.types.getTypeParser(soort, vorm)
}
