import type pg from 'pg'

/** A row to insert: names of columns in camelCase, values as JSON can carry them (bytes as '\x…'). */
export type Rij = Record<string, unknown>

/** Rows in one statement: enough that the way there and back does not count, few enough that memory does not. */
const PER_KEER = 2_000

/** Adds rows to a table, whatever its columns; what a row does not name gets its default. All rows name the same columns. */
export async function schrijf(db: pg.ClientBase, tabel: string, rijen: readonly Rij[]): Promise<void> {
  const [eerste] = rijen
  if (!eerste) return
  const namen = Object.keys(eerste)
  const kolommen = namen.map((naam) => `"${kolom(naam)}"`).join(', ')
  for (let i = 0; i < rijen.length; i += PER_KEER) {
    const deel = rijen.slice(i, i + PER_KEER).map((rij) => Object.fromEntries(namen.map((n) => [kolom(n), rij[n]])))
    await db.query(
      `insert into "${tabel}" (${kolommen}) select ${kolommen} from jsonb_populate_recordset(null::"${tabel}", $1::jsonb)`,
      [JSON.stringify(deel)],
    )
  }
}

/** The rows of several tables, put together before they are written. */
export type Oogst = Map<string, Rij[]>

/** Adds the rows of one to those of the other. */
export function voegToe(oogst: Oogst, erbij: Record<string, Rij[]>): void {
  for (const [tabel, rijen] of Object.entries(erbij)) {
    const bestaand = oogst.get(tabel)
    if (bestaand) bestaand.push(...rijen)
    else oogst.set(tabel, [...rijen])
  }
}

function kolom(naam: string): string {
  return naam.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
