import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashVan } from '@/lib/documenten/canoniek'
import { dossier } from '../documenten/hulp'
import { proefDatabase } from '../hulp/database'
import { proefSmtp } from '../hulp/smtp'

// The worker as it runs in production, a process of its own, killed again and again while it has mail and PDFs to make.

const lang = process.env.LANG_TESTS === '1'
const MAILS = lang ? 500 : 120
const PDFS = lang ? 200 : 24
const KILLS = lang ? 20 : 4

const db = await proefDatabase()
const smtp = await proefSmtp()
afterAll(async () => {
  await smtp.sluit()
})

test(
  `killed ${KILLS} times among ${MAILS} mails and ${PDFS} PDFs: every mail and every PDF is there, once; a mail twice at most once a kill`,
  async () => {
    await zetKlaar()
    const open = async () => {
      const { rows } = await db.admin.query<{ mails: number; pdfs: number }>(
        `select (select count(*)::int from bericht where gemaild_op is null) as mails,
              (select count(*)::int from documentversie v where v.toestand = 'tekenen'
                  and not exists (select from pdf p where p.versie_id = v.id)) as pdfs`,
      )
      return rows[0] ?? { mails: 0, pdfs: 0 }
    }
    expect(await open()).toEqual({ mails: MAILS, pdfs: PDFS })

    let gedood = 0
    let levend = werker()
    for (let over = await open(); over.mails + over.pdfs > 0; over = await open()) {
      await geefWerk(over)
      // Killed just after something was done, which is when the next thing, or the mark that it was done, is in hand.
      const nog = 1 + Math.floor(Math.random() * 8)
      for (let nu = over; nu.mails + nu.pdfs > Math.max(0, over.mails + over.pdfs - nog); nu = await open());
      if (gedood === KILLS) continue
      levend.kill('SIGKILL')
      expect((await once(levend, 'exit'))[1]).toBe('SIGKILL')
      gedood += 1
      // What it had in hand is tried again after two minutes: here they have passed.
      await db.admin.query('update bericht set poging_op = null where gemaild_op is null and poging_op is not null')
      levend = werker()
    }
    levend.kill('SIGTERM')
    expect((await once(levend, 'exit'))[0], 'a worker that is asked to stop ends by itself').toBe(0)
    expect(gedood).toBe(KILLS)

    const ids = smtp.berichten.map((b) => /^message-id: <bericht\.([^@]+)@/im.exec(b.bron)?.[1] ?? '')
    const { rows } = await db.admin.query<{ id: string }>('select id from bericht')
    expect(new Set(ids)).toEqual(new Set(rows.map((r) => r.id)))
    expect(ids.length - MAILS, 'sent twice').toBeLessThanOrEqual(gedood)
    const pdfs = await db.admin.query<{ n: number; heel: number }>(
      `select count(*)::int as n, count(*) filter (where inhoud is not null and hash is not null)::int as heel from pdf`,
    )
    expect(pdfs.rows[0]).toEqual({ n: PDFS, heel: PDFS })
    console.log(`${gedood} kills: ${MAILS} mails, ${ids.length - MAILS} of them twice; ${PDFS} PDFs, each once`)
  },
  15 * 60_000,
)

/** Messages that are mailed at once, and fixed versions of documents that have no PDF yet. */
async function zetKlaar(): Promise<void> {
  const d = await dossier(db.admin)
  const { documentId } = await d.voorgelegdPlan()
  await db.admin.query('delete from bericht')
  await db.admin.query(
    `insert into bericht (ontvanger_id, arbodienst_id, soort, sleutel)
     select $1, $2, 'afspraak', 'gedood:' || n from generate_series(1, $3::int) n`,
    [d.consultant.gebruikerId, d.arbodienstId, MAILS],
  )
  // Copies of one, as the superuser, past the triggers that let nobody make a fixed version.
  const client = await db.admin.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(
      `with kopie as (select gen_random_uuid() as id, nummer from generate_series(2, $2::int) nummer),
            document as (insert into document select (jsonb_populate_record(d, jsonb_build_object('id', k.id, 'nummer', k.nummer))).*
                           from document d, kopie k where d.id = $1)
       insert into documentversie
       select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'document_id', k.id))).*
         from documentversie v, kopie k where v.document_id = $1`,
      [documentId, PDFS],
    )
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
  const { rows } = await db.admin.query('select inhoud, inhoud_hash from documentversie')
  expect(rows.every((r) => hashVan(r.inhoud) === r.inhoud_hash)).toBe(true)
}

function werker(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', path.resolve('lib/taken/start.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: db.urlApp,
      DATABASE_URL_MEDISCH: db.urlMedisch,
      DATABASE_URL_DIENST: db.urlDienst,
      SMTP_URL: smtp.url,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function geefWerk({ mails, pdfs }: { mails: number; pdfs: number }): Promise<void> {
  const taken = [mails > 0 && 'verstuurBerichten', pdfs > 0 && 'maakPdfs'].filter((taak) => taak !== false)
  for (const taak of taken) await db.admin.query('select graphile_worker.add_job($1, job_key := $1)', [taak])
}
