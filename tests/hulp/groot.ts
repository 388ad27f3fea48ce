import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Sleutel } from '@/lib/db/namens'
import { type Grootte, zaaiGroot } from '@/prisma/seed/groot'
import { cloneDatabase, type TestCluster, type TestDatabase } from './database-cluster'
import { wereld } from './wereld'

/** A database with many people, and somebody signed in who has work to do in it. */
export type GroteDatabase = TestDatabase & {
  werknemers: number
  /** the consultant's session */
  consultant: Sleutel<'arbodienst'>
  /** open cases of that consultant */
  gevallen: string[]
  seconden: number
}

/**
 * Sets keys for what encrypts in this process; a server that must open the same things gets them too. The addresses are
 * those of a server that is not there: what reads them before a database was named should notice.
 */
export function proefGeheimen(): { NEXTAUTH_SECRET: string; KLUIS_SLEUTEL: string } {
  const geheimen = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    KLUIS_SLEUTEL: randomBytes(32).toString('base64'),
  }
  Object.assign(process.env, geheimen)
  process.env.NEXTAUTH_URL ??= 'http://localhost'
  for (const [naam, login] of [
    ['DATABASE_URL', 'verzuim_app'],
    ['DATABASE_URL_MEDISCH', 'verzuim_medisch'],
    ['DATABASE_URL_DIENST', 'verzuim_dienst'],
  ] as const) {
    process.env[naam] ??= `postgresql://${login}:geen@127.0.0.1:1/geen`
  }
  return geheimen
}

/** Fills a database of its own with so many people. Needs {@link proefGeheimen} first. */
export async function groteDatabase(cluster: TestCluster, naam: string, grootte: Grootte): Promise<GroteDatabase> {
  const database = await cloneDatabase(cluster, naam)
  const { seconden } = await zaaiGroot(database.adressen.beheer, grootte)
  const admin = new pg.Pool({ connectionString: database.adressen.beheer, max: 1 })
  try {
    const gevonden = await admin.query<{ id: string; arbodienst_id: string }>(
      `select g.id, r.arbodienst_id from gebruiker g join roltoekenning r on r.gebruiker_id = g.id where g.email = $1`,
      ['consultant1@groot.example'],
    )
    const wie = gevonden.rows[0]
    if (!wie) throw new Error('Er is geen eerste consultant.')
    const gevallen = await admin.query<{ id: string }>(
      `select id from verzuimgeval where verzuimconsultant_id = $1 and toestand = 'open' order by volgende_veilig, id`,
      [wie.id],
    )
    const consultant = await wereld(admin).sessie(wie.id, 'arbodienst', { arbodienstId: wie.arbodienst_id })
    return { ...database, ...grootte, consultant, gevallen: gevallen.rows.map((r) => r.id), seconden }
  } finally {
    await admin.end()
  }
}
