import { expect, test } from 'vitest'
import { cijfersSql, vensterVan } from '@/lib/cijfers/cijfers-sql'
import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { cijfersvraagSchema } from '@/lib/cijfers/lees-cijfers-schema'
import { namensRechtstreeks } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import { proefDatabase } from '../../hulp/database'
import { maakWerkgever, nu } from './wereldje'

// One werkgever with a hundred thousand people and 250,000 absences in two years: each table is read once, and not once for
// each person.

const MENSEN = 100_000
const AFDELINGEN = 300

const proef = await proefDatabase()

test('the numbers of a hundred thousand people', async () => {
  const { w, werkgeverId, hr } = await maakWerkgever(proef)
  const { admin } = proef
  const client = await admin.connect()
  const doe = (sql: string) => client.query(sql.replaceAll('$1', `'${werkgeverId}'`))
  try {
    // the triggers keep what is written here already
    await doe(`set session_replication_role = replica`)
    await doe(
      `create temporary table afd as select gen_random_uuid() as id, i from generate_series(1, ${AFDELINGEN}) i`,
    )
    await doe(`insert into afdeling (id, werkgever_id, naam, ouder_id)
               select a.id, $1, 'Afdeling ' || a.i, (select o.id from afd o where o.i = a.i / 10) from afd a order by a.i`)
    await doe(`create temporary table mens as
               select gen_random_uuid() as id, gen_random_uuid() as baan, (select id from afd where afd.i = 1 + m.i % ${AFDELINGEN}) as afdeling, m.i
                 from generate_series(1, ${MENSEN}) m(i)`)
    await doe(`insert into werknemer (id, werkgever_id, personeelsnummer, voornaam, achternaam, zoeknaam, zoekvoornaam, afdeling_id)
               select id, $1, 'p' || i, 'Sam', 'Test', 'test', 'sam', afdeling from mens`)
    await doe(`insert into dienstverband (id, werkgever_id, werknemer_id, functie, afdeling_id, contracturen, voltijduren, begin, einde)
               select baan, $1, id, 'medewerker', afdeling, 16 + i % 24, 40, date '2018-01-01' + i % 3000, case when i % 12 = 0 then date '2026-01-01' + i % 300 end from mens`)
    await doe(`create temporary table spel as
               select gen_random_uuid() as id, m.id as mens, m.baan, m.afdeling, date '2024-11-01' + (m.i * 7 + k * 290) % 720 as d1, (m.i * 13 + k * 5) % 97 as n, k
                 from mens m, generate_series(1, 3) k where (m.i + k) % 6 <> 0`)
    await doe(`insert into verzuimgeval (id, werkgever_id, werknemer_id, dienstverband_id, afdeling_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
               select id, $1, mens, baan, afdeling, id::text, d1, d1, 'gesloten' from spel`)
    await doe(`insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
               select $1, id, mens, baan, d1, d1 + case when n < 80 then 1 + n % 9 else n end::int, id::text, gen_random_uuid(), 'HR' from spel on conflict do nothing`)
    await doe(`insert into werkhervatting (werkgever_id, geval_id, vanaf, percentage_gewerkt, door_id, door_naam)
               select $1, id, d1 + 20, 50, gen_random_uuid(), 'HR' from spel where n >= 80`)
    await doe('set session_replication_role = default')
  } finally {
    client.release()
  }
  await admin.query('analyze')
  const { rows } = await admin.query<{ n: number }>(
    'select count(*)::int as n from verzuimmelding where werkgever_id = $1',
    [werkgeverId],
  )
  expect(rows[0]?.n).toBeGreaterThan(200_000)

  const eerste = await admin.query<{ id: string }>(
    `select id from afdeling where werkgever_id = $1 and naam = 'Afdeling 1'`,
    [werkgeverId],
  )
  const leiding = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: eerste.rows[0]?.id })
  for (const [wie, sleutel] of [
    ['HR', hr],
    ['leidinggevende', leiding.sleutel],
  ] as const) {
    const [c, plan] = await namensRechtstreeks(
      sleutel,
      'cijfers.lezen',
      async (ctx) => {
        const uit = await leesCijfers(ctx, cijfersvraagSchema.parse({}))
        const regels = await ctx.db.$queryRaw<{ 'QUERY PLAN': string }[]>(
          sql`explain (analyze, costs off, timing off, summary off) ${cijfersSql(vensterVan(ctx.wie.werkgeverId, uit.periode))}`,
        )
        return [uit, regels.map((r) => r['QUERY PLAN'])] as const
      },
      { nu },
    )
    expect('totalen' in c.nu && c.nu.totalen.meldingen).toBeGreaterThan(1000)
    expect(plan.join('\n'), wie).toMatch(/ on verzuimmelding .*rows=\d{5}/)
    const perPersoon = plan.filter((r) => / Scan .*\bon (?!unnest)/.test(r) && Number(/loops=(\d+)/.exec(r)?.[1]) > 100)
    expect(perPersoon, wie).toEqual([])
  }
})
