import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { beeindigToewijzing, wijsToe } from '@/lib/beheer/wijs-toe'
import { type Ctx, namens } from '@/lib/db/namens'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { bedrijf, dagen, vandaag, ziek } from '../gevallen/bereik/opstelling'
import { proefDatabase } from '../hulp/database'

// When an appointment changes, the running cases follow: at once, on the day it begins, or to who is still there.

const proef = await proefDatabase()

async function opzet() {
  const b = await bedrijf(proef)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId })
  const collega = await b.w.aangemeld('verzuimconsultant', { arbodienstId: b.arbodienstId }, 'Tweede Consultant')
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 5)
  return {
    ...b,
    collega,
    doe: <T>(werk: (ctx: Ctx<'arbodienst'>) => Promise<T>) =>
      namens(beheer.sleutel, 'toegang.beheren.arbodienst', werk),
    toe: { werkgeverId: b.werkgeverId, gebruikerId: collega.gebruikerId, totEnMet: null },
    van: async () =>
      (await proef.admin.query('select verzuimconsultant_id as id from verzuimgeval where id = $1', [gevalId])).rows[0]
        .id,
    /** what is planned becomes today's, as if the days went by */
    wacht: async (toewijzingId: string) => {
      await proef.admin.query('update toewijzing set van = current_date where id = $1', [toewijzingId])
      await verhuisGevallen(vandaag, new Date())
    },
  }
}

test('in the place of somebody, from next week: the cases go along on that day and not before, once', async () => {
  const o = await opzet()
  const { id, dossiers } = await o.doe((ctx) =>
    wijsToe(ctx, { ...o.toe, van: dagen(7), inPlaatsVan: o.consultant.gebruikerId }),
  )
  expect(dossiers).toBe(0)
  await verhuisGevallen(vandaag, new Date())
  expect(await o.van()).toBe(o.consultant.gebruikerId)
  await o.wacht(id)
  expect(await o.van()).toBe(o.collega.gebruikerId)
  // a case that is taken over afterwards stays where it is
  await proef.admin.query('update verzuimgeval set verzuimconsultant_id = $2 where werkgever_id = $1', [
    o.werkgeverId,
    o.consultant.gebruikerId,
  ])
  await verhuisGevallen(vandaag, new Date())
  expect(await o.van()).toBe(o.consultant.gebruikerId)
})

test('a plan that was cancelled moves nothing', async () => {
  const o = await opzet()
  const { id } = await o.doe((ctx) => wijsToe(ctx, { ...o.toe, van: dagen(7), inPlaatsVan: o.consultant.gebruikerId }))
  await o.doe((ctx) => beeindigToewijzing(ctx, { id }))
  await proef.admin.query('update toewijzing set van = current_date - 3, tot_en_met = current_date - 2 where id = $1', [
    id,
  ])
  await verhuisGevallen(vandaag, new Date())
  expect(await o.van()).toBe(o.consultant.gebruikerId)
})

test('an appointment that ends, or the role behind it: the cases go to who else is appointed', async () => {
  for (const eind of ['toewijzing', 'rol'] as const) {
    const o = await opzet()
    await o.doe((ctx) => wijsToe(ctx, { ...o.toe, van: vandaag, inPlaatsVan: null }))
    expect(await o.van()).toBe(o.consultant.gebruikerId)
    const { rows } = await proef.admin.query(
      eind === 'rol'
        ? `select id from roltoekenning where gebruiker_id = $1 and rol = 'verzuimconsultant'`
        : 'select id from toewijzing where gebruiker_id = $1',
      [o.consultant.gebruikerId],
    )
    const id = rows[0]?.id ?? randomUUID()
    await o.doe((ctx) => (eind === 'rol' ? beeindigRol(ctx, { id, totEnMet: null }) : beeindigToewijzing(ctx, { id })))
    expect(await o.van(), eind).toBe(o.collega.gebruikerId)
  }
})

test('who left without anybody in his place: his cases go to the next one who is appointed', async () => {
  const o = await opzet()
  await proef.admin.query(`update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1`, [
    o.consultant.gebruikerId,
  ])
  const { dossiers } = await o.doe((ctx) => wijsToe(ctx, { ...o.toe, van: vandaag, inPlaatsVan: null }))
  expect(dossiers).toBe(1)
  expect(await o.van()).toBe(o.collega.gebruikerId)
})
