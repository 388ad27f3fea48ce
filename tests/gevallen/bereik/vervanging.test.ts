import { expect, test } from 'vitest'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'
import type { Sleutel } from '@/lib/db/namens'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, dagen, ziek } from './opstelling'

// Somebody takes a manager's place for a period: he sees what the other sees, and nothing before or after it.

const proef = await proefDatabase()

async function stad() {
  const b = await bedrijf(proef)
  const boven = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: b.top }, 'Lars Top')
  const naast = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: b.naast }, 'Nel Naast')
  const signaal = await b.w.aangemeld(
    'signaalontvanger',
    { werkgeverId: b.werkgeverId, afdelingId: b.naast },
    'Sia Signaal',
  )
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.onder })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 3)
  const periode = (van: number, tot: number) => ({ van: dagen(van), totEnMet: dagen(tot) })
  const wijsAan = (
    door: Sleutel<'werkgever'>,
    vervangerId: string,
    van: number,
    tot: number,
    vervangeneId: string | null = null,
  ) =>
    als(door, 'vervanging.regelen.werkgever', (ctx) =>
      wijsVervangerAan(ctx, { vervangeneId, vervangerId, ...periode(van, tot) }),
    )
  return { ...b, boven, naast: naast, signaal, werknemerId, gevalId, wijsAan }
}
const ziet = (sleutel: Sleutel<'werkgever'>) =>
  als(sleutel, 'verzuim.lezen', async ({ db, wie }) => ({
    gevallen: (await db.verzuimgeval.findMany({ select: { id: true } })).length,
    mensen: await db.werknemer.count(),
    meldingen: await db.verzuimmelding.count(),
    rollen: wie.rollen,
  }))
const NIETS = { gevallen: 0, mensen: 0, meldingen: 0 }
const ALLES = { gevallen: 1, mensen: 1, meldingen: 1 }
const verschuif = (dagen: number) =>
  proef.admin.query('update vervanging set van = van + $1::int, tot_en_met = tot_en_met + $1::int', [dagen])

test('the replacement sees the departments of the other in the period, and nothing before or after', async () => {
  const s = await stad()
  expect(await ziet(s.naast.sleutel)).toMatchObject(NIETS)
  await s.wijsAan(s.boven.sleutel, s.naast.gebruikerId, 1, 3)
  expect(await ziet(s.naast.sleutel)).toMatchObject(NIETS)
  await verschuif(-1)
  expect(await ziet(s.naast.sleutel)).toMatchObject(ALLES)
  await verschuif(-2)
  expect(await ziet(s.naast.sleutel)).toMatchObject(ALLES)
  await verschuif(-1)
  expect(await ziet(s.naast.sleutel)).toMatchObject(NIETS)
  expect(await ziet(s.boven.sleutel)).toMatchObject(ALLES)
  expect(await ziet(s.hr.sleutel)).toMatchObject(ALLES)
})

test('who sees signals only works as a leidinggevende in the period, and loses it with the next statement', async () => {
  const s = await stad()
  await expect(ziet(s.signaal.sleutel)).rejects.toMatchObject({ code: 'geenRecht' })
  const { id } = await s.wijsAan(s.boven.sleutel, s.signaal.gebruikerId, 0, 3)
  expect(await ziet(s.signaal.sleutel)).toEqual({ ...ALLES, rollen: ['leidinggevende', 'signaalontvanger'] })
  await als(s.boven.sleutel, 'vervanging.regelen.werkgever', (ctx) => beeindigVervanging(ctx, { id }))
  await expect(ziet(s.signaal.sleutel)).rejects.toMatchObject({ code: 'geenRecht' })
})

test('it ends with the role of who is replaced', async () => {
  const s = await stad()
  await s.wijsAan(s.boven.sleutel, s.naast.gebruikerId, 0, 3)
  expect(await ziet(s.naast.sleutel)).toMatchObject(ALLES)
  await proef.admin.query('update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1', [
    s.boven.gebruikerId,
  ])
  expect(await ziet(s.naast.sleutel)).toMatchObject(NIETS)
})

test('it is not handed on, and holds at this werkgever only', async () => {
  const s = await stad()
  const derde = await s.w.aangemeld('leidinggevende', {
    werkgeverId: s.werkgeverId,
    afdelingId: await s.w.afdeling(s.werkgeverId, 'Derde'),
  })
  await s.wijsAan(s.boven.sleutel, s.naast.gebruikerId, 0, 3)
  await s.wijsAan(s.naast.sleutel, derde.gebruikerId, 0, 3)
  expect(await ziet(derde.sleutel)).toMatchObject(NIETS)
  const ander = await stad()
  await expect(s.wijsAan(s.boven.sleutel, ander.naast.gebruikerId, 0, 3)).rejects.toMatchObject({ code: 'geenCollega' })
})

test('only for oneself, unless HR; never in the past, never more than a year, never twice', async () => {
  const s = await stad()
  const doe = (van: number, tot: number) => s.wijsAan(s.boven.sleutel, s.naast.gebruikerId, van, tot)
  await expect(s.wijsAan(s.naast.sleutel, s.signaal.gebruikerId, 0, 3, s.boven.gebruikerId)).rejects.toMatchObject({
    code: 'geenRecht',
  })
  await expect(s.wijsAan(s.naast.sleutel, s.naast.gebruikerId, 0, 3, s.boven.gebruikerId)).rejects.toMatchObject({
    code: 'geenRecht',
  })
  await expect(s.wijsAan(s.boven.sleutel, s.boven.gebruikerId, 0, 3)).rejects.toMatchObject({ code: 'geenCollega' })
  await expect(doe(-1, 3)).rejects.toMatchObject({ code: 'dagVoorbij' })
  await expect(doe(3, 1)).rejects.toMatchObject({ code: 'eindeVoorBegin' })
  await expect(doe(0, 400)).rejects.toMatchObject({ code: 'datumKloptNiet' })
  await s.wijsAan(s.hr.sleutel, s.naast.gebruikerId, 0, 3, s.boven.gebruikerId)
  await expect(doe(2, 5)).rejects.toMatchObject({ code: 'alVervangen' })
  expect(await ziet(s.naast.sleutel)).toMatchObject(ALLES)
})

test('past the use case too: nobody appoints himself in somebody’s place', async () => {
  const s = await stad()
  const zelf = (sleutel: Sleutel<'werkgever'>, vervangerId: string) =>
    als(sleutel, 'vervanging.regelen.werkgever', ({ db }) =>
      db.vervanging.createMany({
        data: [
          {
            werkgeverId: s.werkgeverId,
            vervangeneId: s.boven.gebruikerId,
            vervangerId,
            van: new Date(),
            totEnMet: new Date(),
          },
        ],
      }),
    )
  await expect(zelf(s.naast.sleutel, s.naast.gebruikerId)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(zelf(s.hr.sleutel, s.hr.gebruikerId)).rejects.toMatchObject({ code: 'nietGevonden' })
  expect((await proef.admin.query('select 1 from vervanging where werkgever_id = $1', [s.werkgeverId])).rows).toEqual(
    [],
  )
})
