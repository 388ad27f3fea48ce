import pg from 'pg'

/** Below these the row policies of PostgreSQL have known holes (security.md); a newer major has none of them. */
const oldestMinor: Record<number, number> = { 15: 14, 16: 10, 17: 6 }
const newestListed = Math.max(...Object.keys(oldestMinor).map(Number))

/** Whether the policies of this server can be trusted; `number` is what `server_version_num` says, such as 150018. */
export function isVeiligeVersie(number: number): boolean {
  const major = Math.floor(number / 10_000)
  const minor = number % 10_000
  const oldest = oldestMinor[major]
  return oldest === undefined ? major > newestListed : minor >= oldest
}

/** Refuses a server whose row policies leak. */
export async function eisVeiligeVersie(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect().catch((cause: Error) => {
    const { username, host } = new URL(connectionString)
    throw new Error(`De database op ${host} laat ${decodeURIComponent(username)} niet toe: ${cause.message}`, { cause })
  })
  try {
    const found = await client.query<{ number: string; name: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as name",
    )
    const version = found.rows[0]
    if (!version || !isVeiligeVersie(Number(version.number))) {
      throw new Error(
        `PostgreSQL ${version?.name} is te oud: het afschermen van rijen heeft daarin bekende gaten. ` +
          'Nodig is 15.14, 16.10, 17.6, 18 of nieuwer.',
      )
    }
  } finally {
    await client.end()
  }
}
