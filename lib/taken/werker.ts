import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { maakDagmail, verstuurDagmail } from '@/lib/berichten/dagmail'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { verstuurLinkpost } from '@/lib/berichten/verstuur-linkpost'
import { vernietigVerlopen } from '@/lib/bewaren/vernietig-verlopen'
import { ruimConceptenOp } from '@/lib/concept/ruim-concepten-op'
import { ruimVerzoeksleutelsOp } from '@/lib/concept/ruim-verzoeksleutels-op'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { verstuurTekenlinks } from '@/lib/documenten/verstuur-tekenlinks'
import { herwikkelAlles } from '@/lib/kluis/herwikkel'
import { ruimInzagen } from '@/lib/kluis/ruim-inzagen'
import { maakSteekproeven } from '@/lib/logboek/steekproef/maak-steekproeven'
import { verzegel } from '@/lib/logboek/verzegel'
import { omgeving } from '@/lib/omgeving'
import { herinnerAfspraken } from '@/lib/planning/herinner-afspraken'
import { controleerGevallen } from '@/lib/poortwacht/controleer-gevallen'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { vandaagInNederland } from '@/lib/wet/kalender'

// Jobs live in the same PostgreSQL. Delivery is at least once: each job may be run twice without doing anything twice.

const taken: TaskList = {
  /** puts new lines of the audit trail into their chain and signs the heads */
  verzegelLogboek: async () => {
    await verzegel(new Date())
  },
  /** the weekly review of who opened which case, for the privacy officer */
  maakSteekproeven: async () => {
    await maakSteekproeven(new Date())
  },
  /** mails invitations and links for a new password */
  verstuurBrieven: async () => {
    await verstuurBrieven()
  },
  /** wraps keys of medical files under the newest master key, after one was added */
  herwikkelSleutels: async (_payload, { logger }) => {
    const { gedaan, mislukt } = await herwikkelAlles()
    if (mislukt > 0) logger.error(`${mislukt} dossiersleutels gaan niet open, ${gedaan} opnieuw gewikkeld`)
  },
  ruimInzagen: async () => {
    await ruimInzagen()
  },
  /** throws away what was typed a week ago and never sent */
  ruimConceptenOp: async () => {
    await ruimConceptenOp(new Date())
  },
  /** throws away the keys of forms that were sent a month ago */
  ruimVerzoeksleutelsOp: async () => {
    await ruimVerzoeksleutelsOp(new Date())
  },
  /** mails that something is ready */
  verstuurBerichten: async () => {
    await verstuurBerichten()
  },
  /** reminds employees of an appointment */
  herinnerAfspraken: async () => {
    await herinnerAfspraken(vandaagInNederland(new Date()))
  },
  /** mails links to sign a document with */
  verstuurTekenlinks: async () => {
    await verstuurTekenlinks()
  },
  /** mails links to decide on a question of a doctor with */
  verstuurLinkpost: async () => {
    await verstuurLinkpost()
  },
  /** makes the PDFs of documents that were fixed or signed, and the bundles that were asked for */
  maakPdfs: async () => {
    await maakPdfs()
  },
  /** makes and sends the mail of the day, for whoever's hour has come */
  stuurDagmail: async () => {
    const nu = new Date()
    await maakDagmail(nu)
    await verstuurDagmail(nu)
  },
  /** carries out contracts that ended or began today, and computes cases that wait for it: an employee who signs cannot do it himself */
  verhuisGevallen: async () => {
    const nu = new Date()
    await verhuisGevallen(vandaagInNederland(nu), nu)
  },
  /** announces which cases were kept long enough, and destroys those that were announced thirty days ago */
  vernietigVerlopen: async (_payload, { logger }) => {
    const { mislukt, vernietigd, aangekondigd } = await vernietigVerlopen(vandaagInNederland(new Date()))
    const tekst = `${vernietigd} dossiers vernietigd, ${aangekondigd} aangekondigd, ${mislukt} mislukt`
    if (mislukt > 0) logger.error(tekst)
    else logger.info(tekst)
  },
  /** recomputes all running cases: closes what was interrupted for four weeks, rolls out changed rules, reports faults */
  controleerGevallen: async (_payload, { logger }) => {
    const nu = new Date()
    const { gecontroleerd, bijgewerkt, verschillen } = await controleerGevallen(vandaagInNederland(nu), nu)
    const tekst = `${gecontroleerd} gevallen gecontroleerd, ${bijgewerkt} bijgewerkt, ${verschillen.length} verschillen`
    if (verschillen.length > 0) logger.error(tekst)
    else logger.info(tekst)
  },
}

// In UTC. Nothing between 01:00 and 04:00 Dutch time, where an hour is missing in March and doubled in October; ?fill makes
// up for what was missed while the worker was down.
const rooster = `
* * * * * verzegelLogboek ?max=3&jobKey=verzegelLogboek
* * * * * verstuurBrieven ?max=3&jobKey=verstuurBrieven
* * * * * verstuurBerichten ?max=3&jobKey=verstuurBerichten
0 8 * * * herinnerAfspraken ?fill=1d&max=3&jobKey=herinnerAfspraken
*/5 * * * * stuurDagmail ?max=3&jobKey=stuurDagmail
*/10 * * * * herwikkelSleutels ?max=3&jobKey=herwikkelSleutels
40 4 * * * ruimInzagen ?max=3&jobKey=ruimInzagen
35 4 * * * ruimConceptenOp ?fill=1d&max=3&jobKey=ruimConceptenOp
35 4 * * * ruimVerzoeksleutelsOp ?fill=1d&max=3&jobKey=ruimVerzoeksleutelsOp
* * * * * verstuurTekenlinks ?max=3&jobKey=verstuurTekenlinks
* * * * * verstuurLinkpost ?max=3&jobKey=verstuurLinkpost
* * * * * maakPdfs ?max=3&jobKey=maakPdfs
* * * * * verhuisGevallen ?max=3&jobKey=verhuisGevallen
15 4 * * * controleerGevallen ?fill=2d&max=3&jobKey=controleerGevallen
50 4 * * * vernietigVerlopen ?fill=2d&max=3&jobKey=vernietigVerlopen
0 5 * * 1 maakSteekproeven ?fill=7d&max=3&jobKey=maakSteekproeven
`

/** A line a minute that all went well hides the one that says it did not. */
const alleenWatMisging = new Logger(() => (niveau, tekst) => {
  if (niveau === 'error' || niveau === 'warning') console.error(`werker: ${tekst}`)
})

/** Holds the lock that tells other workers that one is alive. */
const LEEFT = 'poortwacht werker'

/**
 * Starts a worker in this process; gives what stops it. The first one alive releases the jobs that a killed worker kept
 * locked, which would otherwise wait for hours.
 */
export async function startWerker(): Promise<Runner> {
  const pool = new pg.Pool({ connectionString: omgeving.databaseUrlDienst, max: 4 })
  // A connection that breaks is opened anew; without these the process would end.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const leven = await pool.connect()
  const alleen = await leven.query<{ ja: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as ja', [
    LEEFT,
  ])
  if (alleen.rows[0]?.ja) {
    await maakLos(leven)
    // shared from now on: a second worker may come, but may then release nothing
    await leven.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [LEEFT])
    await leven.query('select pg_advisory_unlock(hashtextextended($1, 0))', [LEEFT])
  } else {
    await leven.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [LEEFT])
  }
  const werker = await run({
    pgPool: pool,
    taskList: taken,
    crontab: rooster,
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: alleenWatMisging,
  })
  void werker.promise
    .catch(() => undefined)
    .then(async () => {
      leven.release(true)
      await pool.end()
    })
  return werker
}

async function maakLos(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
       union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null))`,
  )
}
