import { beforeAll, expect, test } from 'vitest'
import { GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { beperkVerbindingen } from '../hulp/weinig-verbindingen'
import { wereld } from '../hulp/wereld'

// security.md test 7. Many people at once on few connections, some of which are cut: nobody ever gets a row of somebody else.

const lang = process.env.LANG_TESTS === '1'
const ACTOREN = 50
const VERZOEKEN = lang ? 10_000 : 20
const VERBINDINGEN = 4

const db = await proefDatabase()
beforeAll(async () => {
  beperkVerbindingen(db.urlApp, VERBINDINGEN)
})

test(`${ACTOREN} people, ${ACTOREN * VERZOEKEN} requests over ${VERBINDINGEN} connections that are cut in between: 0 foreign rows`, async () => {
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
  let geknipt = 0
  let meeste = 0
  const stand = () =>
    console.log(
      `wall: ${gelukt} answers, ${gebroken} broken connections (${geknipt} cut, at most ${meeste} open), ${vreemd} foreign or missing rows`,
    )
  const knip = async () => {
    const { rows } = await db.admin.query<{ open: number; weg: number }>(
      `with open as (select pid from pg_stat_activity where datname = current_database() and usename = 'verzuim_app')
       select (select count(*)::int from open) as open,
              (select count(*)::int from (select pg_terminate_backend(pid) as weg from open order by random() limit 1) x where weg) as weg`,
    )
    geknipt += rows[0]?.weg ?? 0
    meeste = Math.max(meeste, rows[0]?.open ?? 0)
  }
  await Promise.all(
    actoren.map(async ({ sleutel, werkgeverId, mensen }, nummer) => {
      for (let i = 0; i < VERZOEKEN; i += 1) {
        if (nummer === 0 && i % 5 === 2) await knip()
        if (nummer === 0 && lang && i % 500 === 499) stand()
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
  stand()
  expect(vreemd).toBe(0)
  expect(geknipt).toBeGreaterThan(0)
  expect(meeste).toBeLessThanOrEqual(VERBINDINGEN)
  expect(gelukt).toBeGreaterThan(ACTOREN * VERZOEKEN * 0.8)
}, 10_800_000)
