import { beforeAll, expect, test } from 'vitest'
import { logboek } from '@/lib/db/logboek'
import { GeenSessie, namens, namensRechtstreeks, type Sleutel, type SqlCtx } from '@/lib/db/namens'
import { getal } from '@/lib/db/sql'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// Two ways to one wall: with Prisma between (namens) and without (namensRechtstreeks).

const db = await proefDatabase()
let hr: Sleutel<'werkgever'>
let werkgeverId: string
beforeAll(async () => {
  const w = wereld(db.admin)
  werkgeverId = await w.werkgever('Van ons')
  await w.werkgever('Van een ander')
  hr = (await w.aangemeld('hr', { werkgeverId })).sleutel
})

const RECHT = 'register.lezen'
/** More often than it takes for a statement to be remembered (onthouden.ts). */
const KEREN = 8

const waarden = (ctx: SqlCtx) => ctx.db.$queryRaw<unknown[]>`
  select 1::int as geheel, 2.5::float8 as breuk, 9007199254740993::bigint as groot, true as ja, 'x'::text as tekst, null::text as niets,
         '2026-11-22'::date as dag, '2026-11-22 01:02:03.456+00'::timestamptz as moment, '2026-11-22 01:02:03'::timestamp as klok,
         array['a', 'b'] as rij, '{"a": [1, null]}'::jsonb as json, ${werkgeverId}::uuid as id, ${['p', 'q']}::text[] as mee`

test('a value is read as the same thing on both ways, also when the statement is remembered', async () => {
  for (let keer = 0; keer < KEREN; keer++) {
    expect(await namensRechtstreeks(hr, RECHT, waarden)).toEqual(await namens(hr, RECHT, waarden))
  }
})

test('it sees what the wall shows, and the line in the trail is written', async () => {
  const namen = await namensRechtstreeks(hr, RECHT, async (ctx) => {
    await logboek(ctx, { gebeurtenis: 'register.bekeken', handeling: 'lezen' })
    return await ctx.db.$queryRaw<{ naam: string }[]>`select naam from werkgever order by naam`
  })
  expect(namen).toEqual([{ naam: 'Van ons' }])
  // the other one is there
  expect((await db.admin.query(`select from werkgever where naam = 'Van een ander'`)).rowCount).toBe(1)
  expect((await db.admin.query(`select from logboekregel where werkgever_id = $1`, [werkgeverId])).rowCount).toBe(1)
})

test('no session, or another portal, or no right: nothing is done', async () => {
  const doe = (sleutel: Sleutel, recht: Parameters<typeof namens>[1] = RECHT) =>
    namensRechtstreeks(sleutel, recht, async () => 'gedaan')
  await expect(doe({ ...hr, geheim: 'geraden' })).rejects.toBeInstanceOf(GeenSessie)
  await expect(doe({ ...hr, portaal: 'arbodienst' })).rejects.toBeInstanceOf(GeenSessie)
  await expect(doe(hr, 'werklijst.lezen')).rejects.toBeInstanceOf(Weigering)
  expect(await doe(hr)).toBe('gedaan')
})

test('what fails is undone, and neither role nor session nor a remembered plan stays on the connection', async () => {
  const regels = async () => (await db.admin.query('select from logboekregel')).rowCount
  const voor = await regels()
  await expect(
    namensRechtstreeks(hr, RECHT, async (ctx) => {
      await logboek(ctx, { gebeurtenis: 'register.bekeken', handeling: 'lezen' })
      await ctx.db.$queryRaw`select 1 / 0`
    }),
  ).rejects.toThrow('division by zero')
  expect(await regels()).toBe(voor)

  const ander = { ...hr, geheim: 'geraden' }
  for (let keer = 0; keer < KEREN; keer++) {
    const zie = (ctx: SqlCtx) => ctx.db.$queryRaw<unknown[]>`select naam from werkgever where naam > ${''}`
    expect(await namensRechtstreeks(hr, RECHT, zie)).toHaveLength(1)
    await expect(namensRechtstreeks(ander, RECHT, zie)).rejects.toBeInstanceOf(GeenSessie)
  }
})

test('a role that is taken away ends what a remembered statement shows', async () => {
  const { gebruikerId, sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
  const gezien = await namensRechtstreeks(sleutel, RECHT, async (ctx) => {
    const zie = () => ctx.db.$queryRaw<unknown[]>`select id from werkgever where id = ${werkgeverId}::uuid`
    for (let keer = 0; keer < KEREN; keer++) expect(await zie()).toHaveLength(1)
    await db.admin.query(`update roltoekenning set tot_en_met = muur.vandaag() - 1 where gebruiker_id = $1`, [
      gebruikerId,
    ])
    return await zie()
  })
  expect(gezien).toHaveLength(0)
})

test('only a whole number stands in a statement as text', () => {
  for (const n of [1.5, Number.NaN, 2 ** 60, '1; drop table x' as unknown as number])
    expect(() => getal(n)).toThrow('whole number')
})
