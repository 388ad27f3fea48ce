import { beforeAll, expect, test } from 'vitest'
import { namens, type Sleutel } from '@/lib/db/namens'
import { type Sql, sql } from '@/lib/db/sql'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// A page of the trail is a short index scan behind the policy too, whoever asks and whatever for.

const db = await proefDatabase()
let fg: { platform: Sleutel<'beheer'>; tenant: Sleutel<'beheer'> }
let arbodienstId: string

const id = (groep: string, nr: number) => `00000000-0000-4000-${groep}-${String(nr).padStart(12, '0')}`

beforeAll(async () => {
  const w = wereld(db.admin)
  arbodienstId = await w.arbodienst()
  fg = {
    platform: (await w.aangemeld('fg', {})).sleutel,
    tenant: (await w.aangemeld('fg', { arbodienstId })).sleutel,
  }
  await db.admin.query(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, arbodienst_id, gebruiker_id, onderwerpen, op)
     select 'dossier.bekeken', 'lezen', case when i % 1000 = 0 then 'geweigerd' else 'gelukt' end, case when i % 3 = 0 then $1::uuid else gen_random_uuid() end,
            ('00000000-0000-4000-8000-' || lpad((i % 500)::text, 12, '0'))::uuid, array[('00000000-0000-4000-9000-' || lpad((i % 5000)::text, 12, '0'))::uuid],
            now() - i * interval '3 seconds' from generate_series(1, 60000) i`,
    [arbodienstId],
  )
  await db.admin.query('analyze logboekregel')
})

const vragen: [string, Sql][] = [
  ['the first page', sql`true`],
  ['the next page', sql`(r.op, r.id) < (select x.op, x.id from logboekregel x order by x.op limit 1 offset 30000)`],
  ['one person', sql`r.id in (select muur.logregels_over(${id('9000', 300)}::uuid))`],
  ['one who did it', sql`r.gebruiker_id = ${id('8000', 300)}::uuid`],
  ['what was refused', sql`r.uitkomst = 'geweigerd' and r.uitkomst <> 'gelukt'`],
  ['one day', sql`r.op >= now() - interval '1 day' and r.op < now() - interval '20 hours'`],
]

test.each(vragen)('%s: no scan over the whole trail', async (_naam, waar) => {
  for (const [wie, sleutel] of Object.entries(fg)) {
    const eigen = wie === 'tenant' ? sql`r.arbodienst_id = ${arbodienstId}::uuid` : sql`true`
    const plan = await namens(sleutel, 'logboek.lezen', async (ctx) => {
      const rijen = await ctx.db.$queryRaw<Record<string, string>[]>`
        explain (analyze, timing off, costs off) select r.* from logboekregel r where ${eigen} and ${waar} order by r.op desc, r.id desc limit 51`
      return rijen.map((r) => Object.values(r)[0]).join('\n')
    })
    expect(plan, `${wie}\n${plan}`).not.toMatch(/Seq Scan on logboekregel/)
    expect(plan, `${wie}\n${plan}`).toMatch(/Index (Only )?Scan/)
  }
})
