import { parseArgs } from 'node:util'
import { metDatabase } from '../database'
import { type DemoAccount, leesDemoAccounts, schrijfDemoAccounts } from '../demo-accounts'
import { leesGeheimen } from '../geheimen'
import { postgresHome } from '../home'
import { rememberDemo } from '../marker'
import { migreer } from '../migreer'
import type { Addresses } from '../rollen'
import { zaaiDemo } from './demo'
import { zaaiGroot } from './groot'

// npm run seed -- --demo | --groot N [--gevallen M]

const GEBRUIK = 'Gebruik: npm run seed -- --demo, of: npm run seed -- --groot <werknemers> [--gevallen <open gevallen>]'

const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, groot: { type: 'string' }, gevallen: { type: 'string' } },
})

function aantal(tekst: string | undefined): number | undefined {
  if (tekst === undefined) return undefined
  const n = Number(tekst.replaceAll(/[._]/g, ''))
  if (!Number.isInteger(n) || n < 1 || n > 5_000_000) throw new Error(`${tekst} is geen aantal. ${GEBRUIK}`)
  return n
}

/** Other accounts that were written down stay. */
function bewaar(erbij: readonly DemoAccount[]): void {
  const blijft = leesDemoAccounts().filter((oud) => !erbij.some((nieuw) => nieuw.email === oud.email))
  schrijfDemoAccounts([...erbij, ...blijft])
}

/** The keys of the embedded database are not in the environment of a command. */
async function zetOmgeving(adressen: Addresses): Promise<void> {
  const geheimen = leesGeheimen((await postgresHome()).base)
  process.env.DATABASE_URL ??= adressen.app
  process.env.DATABASE_URL_MEDISCH ??= adressen.medisch
  process.env.DATABASE_URL_DIENST ??= adressen.dienst
  process.env.NEXTAUTH_URL ??= 'http://localhost:3000'
  if (!geheimen) return
  process.env.NEXTAUTH_SECRET ??= geheimen.nextauthSecret
  process.env.KLUIS_SLEUTEL ??= geheimen.kluisSleutel
}

async function zaai(adressen: Addresses, werknemers: number | undefined, gevallen: number | undefined): Promise<void> {
  await zetOmgeving(adressen)
  await migreer(adressen)
  if (values.demo) {
    const { accounts, nieuw } = await zaaiDemo(adressen.beheer)
    await rememberDemo(adressen.beheer)
    bewaar(accounts)
    console.log(nieuw ? 'De demogegevens staan klaar.' : 'De demogegevens waren er al.')
  }
  if (werknemers) {
    const uit = await zaaiGroot(adressen.beheer, { werknemers, gevallen })
    bewaar(uit.accounts)
    console.log(`${uit.werknemers} medewerkers met ${uit.gevallen} open gevallen in ${Math.round(uit.seconden)} s.`)
    for (const { email, wachtwoord } of uit.accounts)
      console.log(`  ${email}  ${wachtwoord}  (npm run code -- ${email})`)
  }
}

try {
  if (!values.demo && !values.groot) throw new Error(GEBRUIK)
  const [werknemers, gevallen] = [aantal(values.groot), aantal(values.gevallen)]
  await metDatabase((adressen) => zaai(adressen, werknemers, gevallen))
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout)
  process.exitCode = 1
}
