import { expect, test } from 'vitest'
import { type Logregel, logboek } from '@/lib/db/logboek'
import { namens, type Sleutel } from '@/lib/db/namens'
import { controleerExport } from '@/lib/logboek/export'
import { verzegel } from '@/lib/logboek/verzegel'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { controleerInSql, ketenproef } from './hulp'

const db = await proefDatabase()

const onverzegeld = async () =>
  (
    await db.admin.query<{ n: number }>(
      'select count(*)::int as n from logboekregel r where not exists (select from logboekzegel z where z.regel_id = r.id)',
    )
  ).rows[0]?.n

test('200 who write at once, while it is sealed all the time: every chain verifies and no line is left out', async () => {
  const proeven = [await ketenproef(db.admin), await ketenproef(db.admin), await ketenproef(db.admin)]
  const w = wereld(db.admin)
  const schrijvers: Sleutel<'werkgever'>[] = []
  for (let i = 0; i < 20; i += 1) {
    const { werkgeverId } = proeven[i % 3] ?? { werkgeverId: '' }
    schrijvers.push((await w.aangemeld('hr', { werkgeverId })).sleutel)
  }
  let klaar = false
  const zegelaars = [1, 2].map(async () => {
    while (!klaar) await verzegel(new Date())
  })
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const sleutel = schrijvers[i % schrijvers.length]
      if (!sleutel) return
      await namens(sleutel, 'register.lezen', async (ctx) => {
        await logboek(ctx, { gebeurtenis: 'proef', handeling: 'lezen', bijzonderheden: { i, deel: 1 } })
        // some hold their transaction open, so that lines commit in another order than they were written
        if (i % 7 === 0) await ctx.db.$queryRaw`select pg_sleep(0.05)::text`
        await logboek(ctx, { gebeurtenis: 'proef', handeling: 'lezen', bijzonderheden: { i, deel: 2 } })
      })
    }),
  )
  klaar = true
  await Promise.all(zegelaars)
  await verzegel(new Date())
  expect(await onverzegeld()).toBe(0)
  const punten = (await db.admin.query('select count(*)::int as n from logboekpunt')).rows[0].n
  let regels = 0
  for (const { keten, uitvoer } of proeven) {
    const gevonden = controleerExport(await uitvoer())
    expect(gevonden).toMatchObject({ klopt: true })
    expect(await controleerInSql(db.admin, keten)).toMatchObject({ fout: 0, gaten: 0 })
    if (gevonden.klopt) regels += gevonden.regels
  }
  expect(regels).toBe(400)
  console.log(`audit trail: 400 lines by 200 writers over 3 chains, ${punten} checkpoints meanwhile, all verify`)
}, 60_000)

test('a line of a transaction that was rolled back is not in the chain, and leaves no gap in it', async () => {
  const proef = await ketenproef(db.admin)
  await proef.schrijf(2)
  await expect(
    namens(proef.hr, 'register.lezen', async (ctx) => {
      await logboek(ctx, { gebeurtenis: 'proef', handeling: 'lezen' })
      throw new Error('toch niet')
    }),
  ).rejects.toThrow('toch niet')
  await proef.schrijf(2)
  await verzegel(new Date())
  expect(controleerExport(await proef.uitvoer())).toMatchObject({ klopt: true, regels: 4 })
})

test('how fast lines are sealed, and what one costs the page that writes it', async () => {
  const proef = await ketenproef(db.admin)
  const REGELS = 20_000
  await verzegel(new Date())
  await db.admin.query(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id, onderwerpen, rol, recht)
     select 'proef', 'lezen', 'gelukt', $1, array[gen_random_uuid(), gen_random_uuid()], 'hr', 'register.lezen' from generate_series(1, $2::int)`,
    [proef.werkgeverId, REGELS],
  )
  const begin = performance.now()
  expect(await verzegel(new Date())).toBe(REGELS)
  const seconden = (performance.now() - begin) / 1000

  // in one transaction as the portal, so that what is measured is the statement; and a thousand lines in one statement, so that
  // what is left is what Postgres does for one
  const { met, zonder, binnen } = await namens(proef.hr, 'register.lezen', async (ctx) => {
    const meet = async (keer: number, werk: (i: number) => Promise<unknown>) => {
      await werk(-1)
      const van = performance.now()
      for (let i = 0; i < keer; i += 1) await werk(i)
      return (performance.now() - van) / keer
    }
    const regel: Logregel = { gebeurtenis: 'proef', handeling: 'lezen', onderwerpen: [proef.werkgeverId] }
    return {
      met: await meet(300, (i) => logboek(ctx, { ...regel, bijzonderheden: { i } })),
      zonder: await meet(300, (i) => ctx.db.$queryRaw`select ${i}::int`),
      binnen:
        (await meet(
          3,
          () => ctx.db.$queryRaw`
            select count(muur.schrijf_logboek('proef', 'lezen', 'gelukt', 'register.lezen', array[gen_random_uuid()], 'werknemer', null, 'x', '{}')::text)
              from generate_series(1, 1000)`,
        )) / 1000,
    }
  })
  console.log(
    `audit trail: ${Math.round(REGELS / seconden)} lines a second sealed; a line costs ${met.toFixed(2)} ms in its transaction ` +
      `(an empty statement ${zonder.toFixed(2)} ms), ${binnen.toFixed(3)} ms of it in Postgres`,
  )
  expect(REGELS / seconden).toBeGreaterThan(200)
}, 60_000)
