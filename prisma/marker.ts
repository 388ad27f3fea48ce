import pg from 'pg'

// Whether the demo was seeded is remembered on the database itself, so that it disappears with it. The seed is atomic
// and may be repeated: the mark only saves its time at every later start.
const mark = 'poortwacht: demogegevens'

/** Whether this database was seeded by an earlier start. */
export async function hasDemo(beheer: string): Promise<boolean> {
  const found = await ask<{ comment: string | null }>(
    beheer,
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()`,
  )
  return found.rows[0]?.comment === mark
}

/** To be called after the seed has committed. */
export async function rememberDemo(beheer: string): Promise<void> {
  const name = new URL(beheer).pathname.slice(1)
  await ask(beheer, `comment on database ${pg.escapeIdentifier(decodeURIComponent(name))} is ${pg.escapeLiteral(mark)}`)
}

async function ask<Row extends pg.QueryResultRow>(beheer: string, sql: string): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    return await client.query<Row>(sql)
  } finally {
    await client.end()
  }
}
