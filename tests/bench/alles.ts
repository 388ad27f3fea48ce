/**
 * npm run bench: what a page costs, over 1,000 and over 100,000 employees, beside a page of Next that does nothing. The
 * ratios count; the numbers themselves say more about the machine. Prints, and fails on nothing but an error.
 *
 *   --klein N --groot N    other sizes, to try the bench itself
 *   --rondes N             rounds; all targets take turns in each, so that a busy moment of the machine meets them all
 *   --zonder-wet           leaves the law engine out
 *   --alleen dagmail|kluis only the mail of the day, or only the cost of encryption
 *
 * What the empty page is: an application of its own (leeg-app) of one page that is rendered for every request, built by the
 * same Next. A page for it inside the product would be a page that the product ships; and it would carry our proxy, our
 * headers and our layout, the cost of which belongs to (b) and (c).
 */

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { koekjeNaam, sluitKoekje } from '@/lib/toegang/koekje'
import { freePort } from '@/prisma/embedded'
import { repo } from '@/prisma/home'
import { startNext, waitUntilReady } from '@/prisma/server'
import { bouwZoNodig, startApp } from '../hulp/app-server'
import { startTestCluster } from '../hulp/database-cluster'
import { type GroteDatabase, groteDatabase, proefGeheimen } from '../hulp/groot'
import { belast } from './belasting'
import type { Dagmailkosten } from './dagmail'
import type { Kaal } from './kaal'
import type { Kluiskosten } from './kluis'
import type { Muurkosten } from './muur'
import { verbruik } from './processen'
import { type Meetpunt, toon, toonKaal, toonMuur, toonPaginas } from './tonen'
import { benchWet } from './wet'

const { values } = parseArgs({
  options: {
    klein: { type: 'string', default: '1000' },
    groot: { type: 'string', default: '100000' },
    rondes: { type: 'string', default: '5' },
    'zonder-wet': { type: 'boolean', default: false },
    alleen: { type: 'string' },
  },
})
const RONDES = Number(values.rondes)
const PER_RONDE = 150
const OPWARMEN = 200
/** Cases of one consultant at both sizes, so that both lists are a full page. */
const CONSULTANT = 150
/** Who get the mail of the day. */
const MENSEN = 10_000

async function main(): Promise<void> {
  const geheimen = proefGeheimen()
  if (values.alleen) return await alleen(values.alleen)
  meld('Bouwen …')
  await bouwZoNodig()
  const leeg = await startLeeg()
  const { cluster, stop } = await startTestCluster()
  const stoppen: (() => Promise<void>)[] = [leeg.sluit]
  try {
    const punten = [meetpunt('(a) lege pagina van Next', leeg, ['/'])]
    const databases: GroteDatabase[] = []
    for (const [naam, werknemers, arbodiensten] of [
      ['klein', Number(values.klein), 1],
      ['groot', Number(values.groot), 5],
    ] as const) {
      meld(`${toon(werknemers)} medewerkers maken …`)
      const gevallen = Math.max(CONSULTANT, Math.round(werknemers * 0.06))
      const database = await groteDatabase(cluster, naam, { werknemers, gevallen, arbodiensten })
      meld(`  in ${database.seconden.toFixed(1)} s`)
      // The jobs (sealing the audit trail each minute) would fall in some rounds and not in others.
      const app = await startApp(database.adressen, { ...geheimen, POORTWACHT_WERKER: 'los' })
      stoppen.push(app.sluit)
      databases.push(database)
      const koekje = await koekjeVan(database)
      const bij = { ...app, koekje }
      if (naam === 'klein') punten.push(meetpunt('(a2) aanmelden: ons raamwerk, geen database', app, ['/aanmelden']))
      punten.push(meetpunt(`(b) werklijst, ${toon(werknemers)}`, bij, ['/arbodienst']))
      punten.push(
        meetpunt(
          `(c) dossier, ${toon(werknemers)}`,
          bij,
          database.gevallen.slice(0, 50).map((id) => `/arbodienst/dossiers/${id}`),
        ),
      )
    }
    meld('Meten …')
    await meet(punten)
    toonPaginas(punten, RONDES, PER_RONDE)
    for (const database of databases) {
      const { consultant, gevallen, adressen } = database
      toonKaal(database, await apart<Kaal[]>('kaal.ts', database, { geheim: consultant.geheim, gevallen }))
      toonMuur(await apart<Muurkosten[]>('muur.ts', database, { beheer: adressen.beheer }))
    }
    await meetKluis(databases[0])
    // Last: it makes everybody ill.
    await meetDagmail(databases.at(-1))
    if (!values['zonder-wet']) for (const { naam, waarde } of await benchWet()) console.log(`${naam}: ${waarde}`)
  } finally {
    for (const sluit of stoppen) await sluit()
    await stop()
  }
}

async function alleen(wat: string): Promise<void> {
  const { cluster, stop } = await startTestCluster()
  try {
    const database = await groteDatabase(cluster, 'alleen', {
      werknemers: Number(wat === 'dagmail' ? values.groot : values.klein),
    })
    await (wat === 'dagmail' ? meetDagmail(database) : meetKluis(database))
  } finally {
    await stop()
  }
}

async function meetKluis(database: GroteDatabase | undefined): Promise<void> {
  if (!database) return
  const { notities, lezen, openen } = await apart<Kluiskosten>('kluis.ts', database, {
    beheer: database.adressen.beheer,
  })
  console.log(
    `\nVersleuteling: een medisch dossier van ${notities} notities lezen kost ${lezen.toFixed(2)} ms processor, ` +
      `waarvan ${openen.toFixed(2)} ms ontsleutelen (${((100 * openen) / lezen).toFixed(0)} %)`,
  )
}

async function meetDagmail(database: GroteDatabase | undefined): Promise<void> {
  if (!database) return
  const k = await apart<Dagmailkosten>('dagmail.ts', database, { beheer: database.adressen.beheer, mensen: MENSEN })
  console.log(
    `\nDagmail van ${toon(k.mensen)} mensen over ${toon(k.gevallen)} lopende gevallen: ${toon(k.gemaakt)} gemaakt in ${k.maken.toFixed(1)} s, ` +
      `${toon(k.verstuurd)} verstuurd in ${k.versturen.toFixed(0)} s; geheugen ${Math.round(k.mbVoor)} MB vooraf, hoogstens ${Math.round(k.mbHoogst)} MB`,
  )
}

function meetpunt(naam: string, bij: { adres: string; pid: number; koekje?: string }, paden: string[]): Meetpunt {
  return {
    naam,
    adres: bij.adres,
    pid: bij.pid,
    koekje: bij.koekje,
    paden,
    tijden: [],
    perSeconde: [],
    cpu: 0,
    bytes: 0,
  }
}

async function meet(punten: Meetpunt[]): Promise<void> {
  for (const punt of punten) await belast(punt, OPWARMEN)
  for (let ronde = 0; ronde < RONDES; ronde++) {
    for (const punt of punten) {
      const voor = verbruik(punt.pid)?.cpu ?? 0
      const { tijden, seconden, bytes } = await belast(punt, PER_RONDE)
      punt.tijden.push(...tijden)
      punt.perSeconde.push(PER_RONDE / seconden)
      punt.cpu += (verbruik(punt.pid)?.cpu ?? 0) - voor
      punt.bytes = bytes
    }
  }
}

/** The empty application, built when it has to be and served. */
async function startLeeg(): Promise<{ adres: string; pid: number; sluit(): Promise<void> }> {
  const map = path.join(repo, 'tests/bench/leeg-app')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' }
  const bouw = startNext(['build', map], env)
  if ((await bouw.ended) !== 0) throw new Error(`De lege pagina is niet te bouwen:\n${bouw.output()}`)
  const poort = await freePort()
  const server = startNext(['start', map, '--port', String(poort), '--hostname', '127.0.0.1'], env)
  const adres = `http://127.0.0.1:${poort}`
  if (!(await waitUntilReady(server, adres))) throw new Error(`De lege pagina start niet:\n${server.output()}`)
  return { adres, pid: server.child.pid ?? 0, sluit: server.stop }
}

async function koekjeVan({ consultant }: GroteDatabase): Promise<string> {
  const scherm = {
    gebruikerId: randomUUID(),
    werkplek: 'arbodienst.platform',
    naam: 'Consultant 1',
    rollen: ['verzuimconsultant' as const],
    tenantNaam: 'Arbodienst Groot',
    kanWisselen: false,
  }
  return `${koekjeNaam()}=${await sluitKoekje({ ...consultant, scherm })}`
}

/** In a process of its own: one process knows one database. */
async function apart<T>(bestand: string, { adressen }: GroteDatabase, invoer: unknown): Promise<T> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(repo, 'tests/bench', bestand)], {
    cwd: repo,
    env: {
      ...process.env,
      DATABASE_URL: adressen.app,
      DATABASE_URL_MEDISCH: adressen.medisch,
      DATABASE_URL_DIENST: adressen.dienst,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let uit = ''
  child.stdout.on('data', (stuk: Buffer) => {
    uit += stuk.toString()
  })
  child.stdin.end(JSON.stringify(invoer))
  const code = await new Promise((klaar) => child.once('exit', klaar))
  if (code !== 0) throw new Error(`${bestand} is mislukt.`)
  return JSON.parse(uit) as T
}

function meld(tekst: string): void {
  console.log(tekst)
}

await main()
process.exit(0)
