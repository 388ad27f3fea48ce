import { afterAll, beforeAll, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import { GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { type ProefDatabase, proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// Many people at once on few connections, some of which are cut: nobody ever gets a row of somebody else. And what one may
// see changes at the commit, not before and not after.

const lang = process.env.LANG_TESTS === '1'
const ACTOREN = 50
const VERZOEKEN = lang ? 10_000 : 20
const WISSELINGEN = lang ? 10_000 : 150

let db: ProefDatabase
beforeAll(async () => {
  db = await proefDatabase()
})
afterAll(async () => {
  await sluitVerbindingen()
  await db.sluit()
})

test(`${ACTOREN} people, ${ACTOREN * VERZOEKEN} requests, connections cut in between: 0 foreign rows`, async () => {
  const w = wereld(db.admin)
  const actoren: { sleutel: Sleutel<'werkgever'>; werkgeverId: string; mensen: number }[] = []
  for (let i = 0; i < ACTOREN; i += 1) {
    const werkgeverId = await w.werkgever()
    const mensen = 1 + (i % 4)
    for (let j = 0; j < mensen; j += 1) await w.werknemer(werkgeverId)
    actoren.push({ sleutel: (await w.aangemeld('hr', { werkgeverId })).sleutel, werkgeverId, mensen })
  }
  let vreemd = 0
  let gelukt = 0
  let gebroken = 0
  const knip = () =>
    db.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'verzuim_app' order by random() limit 1`,
    )
  await Promise.all(
    actoren.map(async ({ sleutel, werkgeverId, mensen }, nummer) => {
      for (let i = 0; i < VERZOEKEN; i += 1) {
        if (nummer === 0 && i % 5 === 2) await knip()
        try {
          const rijen = await namens(
            sleutel,
            'register.lezen',
            async ({ db: tx }) => await tx.werknemer.findMany({ select: { werkgeverId: true } }),
          )
          if (rijen.length !== mensen || rijen.some((r) => r.werkgeverId !== werkgeverId)) vreemd += 1
          gelukt += 1
        } catch (fout) {
          // a connection that was cut is an error, never an answer
          if (fout instanceof GeenSessie || fout instanceof Weigering) vreemd += 1
          gebroken += 1
        }
      }
    }),
  )
  console.log(`wall: ${gelukt} answers, ${gebroken} broken connections, ${vreemd} foreign or missing rows`)
  expect(vreemd).toBe(0)
  expect(gelukt).toBeGreaterThan(ACTOREN * VERZOEKEN * 0.8)
}, 1_800_000)

test(`a person becomes visible to the arbodienst at the commit of the report: ${WISSELINGEN} random orders`, async () => {
  const w = wereld(db.admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const { sleutel } = await w.aangemeld('verzuimconsultant', { arbodienstId })
  const ziet = (werknemerId: string) =>
    namens(sleutel, 'dossier.lezen', async ({ db: tx }) => (await tx.begeleiding.count({ where: { werknemerId } })) > 0)
  const schrijver = await db.admin.connect()
  let fouten = 0
  for (let i = 0; i < WISSELINGEN; i += 1) {
    const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId)
    const gaatDoor = (i * 7919) % 3 !== 0
    const kijkTussendoor = i % 2 === 0
    if (await ziet(werknemerId)) fouten += 1
    await schrijver.query('begin')
    await schrijver.query(
      `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
       values ($1, $2, $3, $4, gen_random_uuid(), current_date, current_date, 'open')`,
      [werkgeverId, werknemerId, dienstverbandId, arbodienstId],
    )
    if (kijkTussendoor && (await ziet(werknemerId))) fouten += 1
    await schrijver.query(gaatDoor ? 'commit' : 'rollback')
    if ((await ziet(werknemerId)) !== gaatDoor) fouten += 1
  }
  schrijver.release()
  expect(fouten).toBe(0)
}, 1_800_000)
