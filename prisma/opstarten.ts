import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ontbrekend } from '../lib/omgeving'
import { bouwVerouderd, onthoudBouw, vingerafdruk } from './bouw-verouderd'
import { toonDemoAccounts } from './demo-accounts'
import { repo } from './home'
import { startIngebouwd } from './ingebouwd'
import { hasDemo, rememberDemo } from './marker'
import { migreer } from './migreer'
import type { Addresses } from './rollen'
import { portProblem, startNext, waitUntilReady } from './server'
import { eisVeiligeVersie } from './versie'

/** A refusal to start that needs no stack, only its sentence. */
class Weigering extends Error {}

type Database = { adressen: Omit<Addresses, 'beheer'> & { beheer?: string }; env: NodeJS.ProcessEnv; isDemo: boolean }

/** What must be undone on the way out, last made first. */
const cleanups: (() => Promise<void>)[] = []
let stopping = false

/** npm start and npm run dev: brings up everything that is needed, serves until a signal, and leaves nothing behind. */
export async function start(args: string[]): Promise<void> {
  let isServing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(isServing ? 0 : 130))
  }
  try {
    if (existsSync(path.join(repo, '.env'))) process.loadEnvFile(path.join(repo, '.env'))
    const isDev = args.includes('--dev')
    const port = readPort()
    const host = process.env.HOST ?? (process.env.DATABASE_URL ? undefined : '127.0.0.1')
    await refuseTakenPort(port, host)
    const origin = `http://localhost:${port}`
    const database = process.env.DATABASE_URL ? await ownServer(args.includes('--demo')) : await embeddedServer(origin)
    await prepare(database)
    if (!isDev && bouwVerouderd()) await build(database.env)
    await serve({ isDev, port, host, origin, database })
    isServing = true
  } catch (error) {
    if (stopping) return
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    await stop(1)
  }
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  if (code === 0) console.log('\nStoppen …')
  // A copy, because what is stopped here (a build) takes its own entry out of the list.
  for (const cleanup of [...cleanups].reverse()) await cleanup().catch((error: unknown) => console.error(error))
  process.exit(code)
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Weigering(`PORT is geen poortnummer: ${process.env.PORT}`)
}

async function refuseTakenPort(port: number, host: string | undefined): Promise<void> {
  const problem = await portProblem(port, host)
  if (!problem) return
  throw new Weigering(
    `Poort ${port} is ${problem}. Stop het andere programma of kies een andere: PORT=${port + 1} npm start`,
  )
}

/** PostgreSQL of the clone itself; demo unless POORTWACHT_DEMO=0, and only a demo gets secrets made for it. */
async function embeddedServer(origin: string): Promise<Database> {
  const isDemo = process.env.POORTWACHT_DEMO !== '0'
  const server = await startIngebouwd(() => `Poortwacht draait al op ${origin} (proces ${process.pid})`)
  cleanups.push(server.stop)
  if (!server.map.startsWith(repo)) console.log(`De gegevens staan in ${server.map}.`)
  const { adressen, geheimen } = server
  const made = isDemo
    ? { NEXTAUTH_URL: origin, NEXTAUTH_SECRET: geheimen.nextauthSecret, KLUIS_SLEUTEL: geheimen.kluisSleutel }
    : {}
  const env = {
    ...made,
    ...process.env,
    POORTWACHT_DEMO: isDemo ? '1' : '0',
    DATABASE_URL: adressen.app,
    DATABASE_URL_MEDISCH: adressen.medisch,
    DATABASE_URL_DIENST: adressen.dienst,
  }
  refuseIncomplete(env)
  return { adressen, env, isDemo }
}

/** A server of somebody else: nothing is made up, and without the owner's address nothing is migrated. */
async function ownServer(isDemo: boolean): Promise<Database> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...(isDemo ? { POORTWACHT_DEMO: '1' } : {}) }
  refuseIncomplete(env)
  const { DATABASE_URL: app = '', DATABASE_URL_MEDISCH: medisch = '', DATABASE_URL_DIENST: dienst = '' } = env
  const beheer = env.DATABASE_URL_BEHEER || undefined
  // With the owner's address the logins need not work yet: migrating gives them their passwords.
  for (const address of beheer ? [beheer] : [app, medisch, dienst]) await eisVeiligeVersie(address)
  return { adressen: { app, medisch, dienst, beheer }, env, isDemo }
}

function refuseIncomplete(env: NodeJS.ProcessEnv): void {
  const complaints = ontbrekend(env)
  if (complaints.length === 0) return
  throw new Weigering(`Poortwacht start niet; in de omgeving:\n${complaints.map((line) => `  - ${line}`).join('\n')}`)
}

async function prepare({ adressen, env, isDemo }: Database): Promise<void> {
  const { beheer } = adressen
  if (!beheer) {
    console.log('DATABASE_URL_BEHEER is niet gezet: migraties en beleid worden niet toegepast.')
    if (isDemo) throw new Weigering('Voor demogegevens (--demo) is DATABASE_URL_BEHEER nodig.')
    return
  }
  const applied = await migreer({ ...adressen, beheer })
  if (applied.length > 0) console.log(`Database bijgewerkt: ${applied.join(', ')}`)
  if (!isDemo || (await hasDemo(beheer))) return
  const seed = path.join(repo, 'prisma/seed/demo.ts')
  if (!existsSync(seed)) return
  console.log('Demogegevens maken …')
  await run(['--import', 'tsx', seed], { ...env, DATABASE_URL_BEHEER: beheer }, 'Het maken van de demogegevens')
  await rememberDemo(beheer)
}

async function run(args: string[], env: NodeJS.ProcessEnv, what: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: repo, env, stdio: 'inherit' })
  cleanups.push(async () => void child.kill())
  const code = await new Promise((resolve) => child.once('exit', resolve))
  cleanups.pop()
  if (code !== 0) throw new Weigering(`${what} is mislukt.`)
}

async function build(env: NodeJS.ProcessEnv): Promise<void> {
  console.log('Bouwen …')
  const before = vingerafdruk()
  // A build needs no secrets, so it gets none to put into its output.
  const isSecret = (name: string) => /^(DATABASE_URL|NEXTAUTH_SECRET|KLUIS_SLEUTEL|SMTP_URL)/.test(name)
  const open = Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)))
  const builder = startNext(['build'], { ...open, NODE_ENV: 'production' })
  cleanups.push(builder.stop)
  const code = await builder.ended
  cleanups.pop()
  if (code !== 0 || !onthoudBouw(before)) throw new Weigering(`Het bouwen is mislukt:\n${builder.output()}`)
}

type Serving = { isDev: boolean; port: number; host: string | undefined; origin: string; database: Database }

async function serve({ isDev, port, host, origin, database }: Serving): Promise<void> {
  const args = [isDev ? 'dev' : 'start', '--port', String(port), ...(host ? ['--hostname', host] : [])]
  const server = startNext(args, {
    ...database.env,
    NODE_ENV: isDev ? 'development' : 'production',
    // The server that answers the world never holds the owner's address, and Next must not read it from .env either.
    DATABASE_URL_BEHEER: '',
  })
  cleanups.push(server.stop)
  if (!(await waitUntilReady(server, `http://${host ?? '127.0.0.1'}:${port}`))) {
    throw new Weigering(`De webserver start niet:\n${server.output()}`)
  }
  server.show()
  console.log(`\nPoortwacht staat klaar op ${database.env.NEXTAUTH_URL ?? origin}`)
  const accounts = database.isDemo ? toonDemoAccounts() : ''
  if (accounts) console.log(`\nDemo-accounts (een nieuwe code: npm run code -- <e-mail>):\n\n${accounts}`)
  // The lines before 22 get no security fixes any more (nodejs.org/en/about/previous-releases).
  const lijn = Number(process.versions.node.split('.')[0])
  if (lijn < 22 && !database.isDemo) {
    console.log(`\nNode ${lijn} krijgt geen beveiligingsupdates meer. Gebruik voor echte gegevens Node 24.`)
  }
  console.log('\nStoppen: Ctrl-C')
  void server.ended.then((code) => {
    if (stopping) return
    console.error(`De webserver is gestopt (code ${code}).`)
    void stop(1)
  })
}
