import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import { afdelingenVan, zoekMedewerkers, zoekSql } from '@/lib/organisatie/zoek-medewerkers'
import type { Zoekvraag } from '@/lib/organisatie/zoek-medewerkers-schema'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, vraag } from './opzet'

// 100,000 employees of one werkgever, searched as the real role behind the policies: an index for each way of asking.

const AANTAL = 100_000
const proef = await proefDatabase()
let b: Awaited<ReturnType<typeof bedrijf>>

beforeAll(async () => {
  b = await bedrijf(proef.admin)
  // Names as they are spread in the country: some last names of a thousand people, first names of many more.
  await proef.admin.query(
    `insert into werknemer (id, werkgever_id, personeelsnummer, voornaam, achternaam, zoeknaam, zoekvoornaam, afdeling_id, laatste_dag)
     select gen_random_uuid(), $1, 'P' || lpad(n::text, 6, '0'), v, a, a || ' ' || v, v,
            case when n % 1000 < 20 then $2::uuid else $3::uuid end, case when n % 50 = 0 then date '2024-12-31' else date '9999-12-31' end
       from (select n, chr(97 + (n * 7919 % 26)::int) || 'an' || (n * 31) % 97 as v,
                    chr(97 + (n * 104729 % 26)::int) || chr(97 + (n * 1299709 % 26)::int) || 'er' || (n * 17) % 4001 as a
               from generate_series(1::bigint, $4::bigint) n) namen`,
    [b.werkgeverId, b.nacht, b.kantoor, AANTAL],
  )
  await proef.admin.query('alter table dienstverband disable trigger dienstverband_na')
  await proef.admin.query(
    `insert into dienstverband (werkgever_id, werknemer_id, functie, afdeling_id, contracturen, begin, einde)
     select werkgever_id, id, 'medewerker', afdeling_id, 36, date '2015-01-01', nullif(laatste_dag, '9999-12-31') from werknemer where werkgever_id = $1`,
    [b.werkgeverId],
  )
  await proef.admin.query('alter table dienstverband enable trigger dienstverband_na')
  await proef.admin.query(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, toestand, rekenstart)
     select werkgever_id, werknemer_id, id, 'D' || row_number() over (), date '2026-01-05', 'open', date '2026-01-05'
       from dienstverband where werkgever_id = $1 limit 5000`,
    [b.werkgeverId],
  )
  await proef.admin.query('vacuum analyze')
})

/** The plan of the search as it is made for this person. */
async function uitleg(ctx: Ctx<'werkgever'>, zoekvraag: Zoekvraag): Promise<string> {
  const zoek = zoekSql(ctx, zoekvraag, await afdelingenVan(ctx, zoekvraag.afdeling))
  const plan = await ctx.db.$queryRaw<{ 'QUERY PLAN': string }[]>(sql`explain (analyze) ${zoek}`)
  return plan.map((r) => r['QUERY PLAN']).join('\n')
}

const vragen: Record<string, unknown>[] = [
  {},
  { zoek: 'a' },
  { zoek: 'ba' },
  { zoek: 'aaer1' },
  { zoek: 'jan1' },
  { zoek: 'P0001' },
  { zoek: 'geenvandeze' },
  { zoek: 'jan12 k' },
  { zoek: 'j k' },
  { dienst: 'uit' },
  { dienst: 'uit', zoek: 'k' },
  { dienst: 'alle' },
]

test.each(vragen)('%j is one page from an index', async (query) => {
  for (const wie of ['hr', 'leider'] as const) {
    await als(b[wie], 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag(query)))
    const begin = performance.now()
    await als(b[wie], 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag(query)))
    const duur = performance.now() - begin
    const tekst = await als(b[wie], 'register.lezen', (ctx) => uitleg(ctx, vraag(query)))
    const ms = /Execution Time: ([\d.]+)/.exec(tekst)?.[1]
    console.log(`${wie} ${JSON.stringify(query)}: ${ms} ms in Postgres, ${duur.toFixed(0)} ms in all`)
    expect(/Seq Scan on (werknemer|dienstverband|verzuimgeval)/.exec(tekst)?.[0]).toBeUndefined()
    expect(Number(ms)).toBeLessThan(200)
  }
})
