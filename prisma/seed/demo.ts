import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { type DemoAccount, schrijfDemoAccounts } from '../demo-accounts'
import { accounts } from './accounts'
import { leesAccounts, maakGebruikers } from './gebruikers'
import { vulMedischeDossiers } from './medisch'
import { maakWereld } from './wereld'
import { zaaiRijen } from './zaai'

/**
 * Fills a database with the demo, in one transaction: all of it or nothing. Where it is already, nothing is added. Gives
 * the accounts either way, so that a run that was killed before they were written down leaves no riddle.
 */
export async function zaaiDemo(
  beheer: string,
  nu: Date = new Date(),
): Promise<{ accounts: DemoAccount[]; nieuw: boolean }> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('poortwacht demogegevens'))")
    await eisRecht(client)
    const nieuw = (await leesAccounts(client, accounts)).length === 0
    if (nieuw)
      await zaaiRijen(client, maakWereld({ vandaag: vandaagInNederland(nu), nu }, await maakGebruikers(accounts)))
    // also where the demo was there before medical files had keys
    await vulMedischeDossiers(client)
    await client.query('commit')
    if (nieuw) await client.query('analyze')
    return { accounts: await leesAccounts(client, accounts), nieuw }
  } finally {
    await client.end()
  }
}

/** Rows of all tenants at once: the wall lets nobody do that but who stands above it. */
export async function eisRecht(client: pg.Client): Promise<void> {
  const gevonden = await client.query<{ mag: boolean }>(
    'select rolsuper or rolbypassrls as mag from pg_roles where rolname = current_user',
  )
  if (gevonden.rows[0]?.mag) return
  throw new Error('Voor demogegevens moet de gebruiker in DATABASE_URL_BEHEER superuser zijn of BYPASSRLS hebben.')
}

// How `npm start` calls it: as a program of its own, with the addresses and keys in the environment.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const beheer = process.env.DATABASE_URL_BEHEER
  if (!beheer) throw new Error('DATABASE_URL_BEHEER ontbreekt.')
  schrijfDemoAccounts((await zaaiDemo(beheer)).accounts)
}
