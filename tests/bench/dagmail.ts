/**
 * The mail of the day for many people over many open cases: made in one statement, sent one by one to a mail server on this
 * machine. Runs in a process of its own with the addresses of one database in its environment; writes what it measured as JSON.
 */
import pg from 'pg'
import { z } from 'zod'
import { maakDagmail, verstuurDagmail } from '@/lib/berichten/dagmail'
import { sluitVerbindingen } from '@/lib/db/client'
import { proefSmtp } from '../hulp/smtp'
import { leesInvoer } from './invoer'
import { verbruik } from './processen'

const opdracht = z.object({ beheer: z.string(), mensen: z.number().int().positive() })

/** The mail of one morning; seconds, and memory of this process in MB before and at most. */
export type Dagmailkosten = {
  mensen: number
  gevallen: number
  gemaakt: number
  maken: number
  verstuurd: number
  versturen: number
  mbVoor: number
  mbHoogst: number
}

/** Makes every employee ill, after a case that is there, and gives each employer so many users that there are enough. */
async function vul(admin: pg.Client, mensen: number): Promise<{ mensen: number; gevallen: number }> {
  await admin.query('set session_replication_role = replica')
  await admin.query(
    `with mal as (select g, row_number() over (order by g.id) - 1 as nr, count(*) over () as n
                    from (select * from verzuimgeval where toestand = 'open' order by id limit 400) g),
          nieuw as (select p.werkgever_id, p.id, row_number() over () as nr, h.arbodienst_id, h.verzuimconsultant_id
                      from werknemer p
                      join (select distinct on (werkgever_id) werkgever_id, arbodienst_id, verzuimconsultant_id
                              from verzuimgeval where toestand = 'open' order by werkgever_id, id) h on h.werkgever_id = p.werkgever_id
                     where not exists (select from verzuimgeval v where v.werkgever_id = p.werkgever_id and v.werknemer_id = p.id and v.toestand = 'open'))
     insert into verzuimgeval
     select (jsonb_populate_record(null::verzuimgeval, to_jsonb(m.g) || jsonb_build_object('id', gen_random_uuid(), 'werkgever_id', n.werkgever_id, 'werknemer_id', n.id,
               'arbodienst_id', n.arbodienst_id, 'verzuimconsultant_id', n.verzuimconsultant_id, 'dossiernummer', 'B' || n.nr))).*
       from nieuw n join mal m on m.nr = n.nr % m.n`,
  )
  await admin.query(
    `with nieuw as (insert into gebruiker (id, email, naam)
                    select gen_random_uuid(), 'lezer' || n || '@groot.example', 'Lezer ' || n
                      from generate_series(1, $1::int - (select count(*)::int from gebruiker)) n returning id),
          genummerd as (select id, row_number() over () as nr from nieuw),
          werkgevers as (select id, row_number() over () - 1 as nr, count(*) over () as n from werkgever)
     insert into roltoekenning (gebruiker_id, rol, werkgever_id, van)
     select g.id, 'hr', w.id, '2020-01-01' from genummerd g join werkgevers w on w.nr = g.nr % w.n`,
    [mensen],
  )
  await admin.query('reset session_replication_role')
  await admin.query('vacuum analyze')
  const { rows } = await admin.query<{ mensen: number; gevallen: number }>(
    `select (select count(*)::int from gebruiker) as mensen, (select count(*)::int from verzuimgeval where toestand = 'open') as gevallen`,
  )
  return rows[0] ?? { mensen: 0, gevallen: 0 }
}

const { beheer, mensen } = opdracht.parse(await leesInvoer())
const admin = new pg.Client({ connectionString: beheer })
await admin.connect()
const gevuld = await vul(admin, mensen)
await admin.end()
const post = await proefSmtp()
process.env.SMTP_URL = post.url
const mbVoor = verbruik(process.pid)?.rss ?? 0
/** A Monday morning. */
const nu = new Date('2027-01-11T08:30:00Z')
const begin = performance.now()
const gemaakt = await maakDagmail(nu)
const gereed = performance.now()
const { verstuurd } = await verstuurDagmail(nu)
const klaar = performance.now()
await sluitVerbindingen()
await post.sluit()
const kosten: Dagmailkosten = {
  ...gevuld,
  gemaakt,
  maken: (gereed - begin) / 1000,
  verstuurd,
  versturen: (klaar - gereed) / 1000,
  mbVoor,
  mbHoogst: verbruik(process.pid)?.hoogste ?? 0,
}
console.log(JSON.stringify(kosten))
