import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { geefRol } from '@/lib/beheer/geef-rol'
import { beeindigToewijzing, wijsToe } from '@/lib/beheer/wijs-toe'
import { namens, type Sleutel } from '@/lib/db/namens'
import type { Rol } from '@/lib/toegang/rollen'
import type { Dag } from '@/lib/wet/kalender'
import { bedrijf, dagen, vandaag, ziek } from '../gevallen/bereik/opstelling'
import { proefDatabase } from '../hulp/database'

// Roles given and taken: by whom, to whom, and what it does to a session that is open.

const proef = await proefDatabase()

const iemand = (rol: Rol, meer: { afdelingId?: string; van?: Dag; totEnMet?: Dag; email?: string } = {}) => ({
  naam: 'Nora Nieuw',
  email: `${randomUUID()}@voorbeeld.test`,
  rol,
  van: vandaag,
  totEnMet: null,
  ...meer,
})
const geef = (sleutel: Sleutel<'werkgever'>, invoer: ReturnType<typeof iemand>) =>
  namens(sleutel, 'toegang.beheren.werkgever', (ctx) => geefRol(ctx, invoer))
const neem = (sleutel: Sleutel<'werkgever'>, id: string, totEnMet: Dag | null = null) =>
  namens(sleutel, 'toegang.beheren.werkgever', (ctx) => beeindigRol(ctx, { id, totEnMet }))
const rollenVan = async (sleutel: Sleutel) =>
  await namens(sleutel, 'eigenSessies.beheren', async ({ wie }) => wie.rollen).catch((fout) => fout.name)
const regels = async (objectId: string) =>
  (
    await proef.admin.query(
      'select gebeurtenis, recht, bijzonderheden from logboekregel where object_id = $1 order by id',
      [objectId],
    )
  ).rows

test('HR gives hr and leidinggevende within its werkgever, with a letter and a line in the trail', async () => {
  const b = await bedrijf(proef)
  const { id, gebruikerId } = await geef(
    b.hr.sleutel,
    iemand('leidinggevende', { afdelingId: b.top, totEnMet: dagen(10) }),
  )
  expect(await regels(id)).toEqual([
    {
      gebeurtenis: 'rol.gegeven',
      recht: 'toegang.beheren.werkgever',
      bijzonderheden: expect.objectContaining({ rol: 'leidinggevende', gebruiker: gebruikerId, afdeling: b.top }),
    },
  ])
  const { rows } = await proef.admin.query('select soort from toegangsbrief where gebruiker_id = $1', [gebruikerId])
  expect(rows).toEqual([{ soort: 'uitnodiging' }])
  const nieuw = await b.w.sessie(gebruikerId, 'werkgever', { werkgeverId: b.werkgeverId })
  expect(await rollenVan(nieuw)).toEqual(['leidinggevende'])
})

test('what it refuses: a role of another side, no department, a day past, oneself, twice', async () => {
  const b = await bedrijf(proef)
  const ik = await proef.admin.query('select email from gebruiker where id = $1', [b.hr.gebruikerId])
  const geval = [
    [iemand('verzuimconsultant'), 'geenRecht'],
    [iemand('platformbeheerder'), 'geenRecht'],
    [iemand('leidinggevende'), 'afdelingOnbekend'],
    [iemand('leidinggevende', { afdelingId: (await bedrijf(proef)).top }), 'afdelingOnbekend'],
    [iemand('hr', { van: dagen(-1) }), 'dagVoorbij'],
    [iemand('hr', { totEnMet: dagen(-1) }), 'eindeVoorBegin'],
    [iemand('hr', { email: ik.rows[0].email }), 'nietUzelf'],
  ] as const
  for (const [invoer, code] of geval) await expect(geef(b.hr.sleutel, { ...invoer })).rejects.toMatchObject({ code })
  const zelfde = iemand('hr')
  await geef(b.hr.sleutel, zelfde)
  await expect(geef(b.hr.sleutel, zelfde)).rejects.toMatchObject({ code: 'rolBestaat' })
  const leiding = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: b.top })
  await expect(geef(leiding.sleutel, iemand('hr'))).rejects.toMatchObject({ code: 'geenRecht' })
})

test('past the use case too: Postgres refuses another tenant, oneself and a role that is not one’s to give', async () => {
  const b = await bedrijf(proef)
  const ander = await bedrijf(proef)
  const wie = await b.w.gebruiker()
  const leiding = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: b.top })
  const maak = (
    sleutel: Sleutel<'werkgever'>,
    data: { gebruikerId: string; rol: string; werkgeverId?: string; arbodienstId?: string },
  ) => namens(sleutel, 'eigenSessies.beheren', ({ db }) => db.roltoekenning.createMany({ data: [data] }))
  const { werkgeverId } = b
  for (const [sleutel, data] of [
    [b.hr.sleutel, { gebruikerId: wie, rol: 'hr', werkgeverId: ander.werkgeverId }],
    [b.hr.sleutel, { gebruikerId: b.hr.gebruikerId, rol: 'hr', werkgeverId }],
    [b.hr.sleutel, { gebruikerId: wie, rol: 'verzuimconsultant', arbodienstId: b.arbodienstId }],
    [b.hr.sleutel, { gebruikerId: wie, rol: 'platformbeheerder' }],
    [leiding.sleutel, { gebruikerId: leiding.gebruikerId, rol: 'hr', werkgeverId }],
    [leiding.sleutel, { gebruikerId: wie, rol: 'hr', werkgeverId }],
  ] as const)
    await expect(maak(sleutel, data)).rejects.toMatchObject({ code: 'nietGevonden' })
  expect((await proef.admin.query('select 1 from roltoekenning where gebruiker_id = $1', [wie])).rows).toEqual([])
})

test('a role taken away ends what it allowed with the next statement, also within a transaction that runs', async () => {
  const b = await bedrijf(proef)
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const leiding = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: b.top })
  const { rows } = await proef.admin.query('select id from roltoekenning where gebruiker_id = $1', [
    leiding.gebruikerId,
  ])
  const gezien = await namens(leiding.sleutel, 'register.lezen', async ({ db }) => {
    const eerst = await db.werknemer.count({ where: { id: werknemerId } })
    await neem(b.hr.sleutel, rows[0].id)
    return [eerst, await db.werknemer.count({ where: { id: werknemerId } })]
  })
  expect(gezien).toEqual([1, 0])
  expect(await rollenVan(leiding.sleutel)).toBe('GeenSessie')
  expect((await regels(rows[0].id)).map((r) => r.gebeurtenis)).toEqual(['rol.beeindigd'])
})

test('at the end of a day it holds until then; a role that had not begun never holds', async () => {
  const b = await bedrijf(proef)
  const { id, gebruikerId } = await geef(b.hr.sleutel, iemand('leidinggevende', { afdelingId: b.top }))
  const sleutel = await b.w.sessie(gebruikerId, 'werkgever', { werkgeverId: b.werkgeverId })
  await neem(b.hr.sleutel, id, vandaag)
  expect(await rollenVan(sleutel)).toEqual(['leidinggevende'])
  await neem(b.hr.sleutel, id)
  expect(await rollenVan(sleutel)).toBe('GeenSessie')
  await expect(neem(b.hr.sleutel, id)).rejects.toMatchObject({ code: 'intussenGewijzigd' })
  const later = await geef(b.hr.sleutel, iemand('leidinggevende', { afdelingId: b.top, van: dagen(5) }))
  await neem(b.hr.sleutel, later.id)
  const { rows } = await proef.admin.query('select tot_en_met < van as nooit from roltoekenning where id = $1', [
    later.id,
  ])
  expect(rows).toEqual([{ nooit: true }])
})

test('nobody takes his own role, and the last one cannot be taken, not even by two at once', async () => {
  const b = await bedrijf(proef)
  const eigen = async (gebruikerId: string) =>
    (await proef.admin.query('select id from roltoekenning where gebruiker_id = $1', [gebruikerId])).rows[0]
      .id as string
  await expect(neem(b.hr.sleutel, await eigen(b.hr.gebruikerId))).rejects.toMatchObject({ code: 'nietUzelf' })
  for (let keer = 0; keer < 10; keer++) {
    const tweede = await b.w.aangemeld('hr', { werkgeverId: b.werkgeverId })
    const derde = await b.w.aangemeld('hr', { werkgeverId: b.werkgeverId })
    await proef.admin.query(
      `update roltoekenning set tot_en_met = current_date - 1 where werkgever_id = $1 and rol = 'hr' and gebruiker_id <> all ($2)`,
      [b.werkgeverId, [tweede.gebruikerId, derde.gebruikerId]],
    )
    const uit = await Promise.allSettled([
      neem(tweede.sleutel, await eigen(derde.gebruikerId)),
      neem(derde.sleutel, await eigen(tweede.gebruikerId)),
    ])
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    const over = await proef.admin.query(
      `select 1 from roltoekenning where werkgever_id = $1 and rol = 'hr' and tot_en_met is null`,
      [b.werkgeverId],
    )
    expect(over.rows).toHaveLength(1)
  }
})

test('a sole hr with an end date leaves nobody: refused', async () => {
  const b = await bedrijf(proef)
  const tijdelijk = await geef(b.hr.sleutel, iemand('hr', { totEnMet: dagen(30) }))
  const { rows } = await proef.admin.query('select id from roltoekenning where gebruiker_id = $1', [b.hr.gebruikerId])
  const sleutel = await b.w.sessie(tijdelijk.gebruikerId, 'werkgever', { werkgeverId: b.werkgeverId })
  await expect(neem(sleutel, rows[0].id)).rejects.toMatchObject({ code: 'laatsteBeheerder' })
})

test('the arbobeheerder gives the roles of his arbodienst and appoints; the running cases go along', async () => {
  const b = await bedrijf(proef)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId })
  const doe = <T>(werk: Parameters<typeof namens<'arbodienst', T>>[2]) =>
    namens(beheer.sleutel, 'toegang.beheren.arbodienst', werk)
  for (const rol of ['planner', 'bedrijfsarts', 'taakgedelegeerde', 'arbobeheerder'] as const)
    await doe((ctx) => geefRol(ctx, iemand(rol)))
  await expect(doe((ctx) => geefRol(ctx, iemand('hr')))).rejects.toMatchObject({ code: 'geenRecht' })
  const nieuw = await doe((ctx) => geefRol(ctx, iemand('verzuimconsultant')))
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 5)
  const consultantVan = async () =>
    (await proef.admin.query('select verzuimconsultant_id from verzuimgeval where id = $1', [gevalId])).rows[0]
      .verzuimconsultant_id
  expect(await consultantVan()).toBe(b.consultant.gebruikerId)
  const toe = {
    werkgeverId: b.werkgeverId,
    gebruikerId: nieuw.gebruikerId,
    van: vandaag,
    totEnMet: null,
    inPlaatsVan: b.consultant.gebruikerId,
  }
  const { id, dossiers } = await doe((ctx) => wijsToe(ctx, toe))
  expect(dossiers).toBe(1)
  expect(await consultantVan()).toBe(nieuw.gebruikerId)
  const over = await proef.admin.query(
    'select tot_en_met < muur.vandaag() as over from toewijzing where gebruiker_id = $1',
    [b.consultant.gebruikerId],
  )
  expect(over.rows).toEqual([{ over: true }])
  expect((await regels(id)).map((r) => r.gebeurtenis)).toEqual(['toewijzing.gegeven'])
  await doe((ctx) => beeindigToewijzing(ctx, { id }))
  await expect(doe((ctx) => beeindigToewijzing(ctx, { id }))).rejects.toMatchObject({ code: 'nietGevonden' })
  // not at a werkgever of somebody else, and not somebody who is no consultant
  const ander = await bedrijf(proef)
  await expect(doe((ctx) => wijsToe(ctx, { ...toe, werkgeverId: ander.werkgeverId }))).rejects.toMatchObject({
    code: 'geenContract',
  })
  await expect(doe((ctx) => wijsToe(ctx, { ...toe, gebruikerId: beheer.gebruikerId }))).rejects.toMatchObject({
    code: 'geenCollega',
  })
  // a consultant cannot move cases himself
  const [stil] = await namens(
    b.consultant.sleutel,
    'dossier.lezen',
    ({ db }) =>
      db.$queryRaw<
        { n: number }[]
      >`select muur.geef_gevallen_door(${b.werkgeverId}::uuid, ${nieuw.gebruikerId}::uuid, ${b.consultant.gebruikerId}::uuid) as n`,
  )
  expect(stil).toEqual({ n: 0 })
  expect(await consultantVan()).toBe(nieuw.gebruikerId)
})

test('who is no consultant any more is appointed nowhere', async () => {
  const b = await bedrijf(proef)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId })
  const { rows } = await proef.admin.query('select id from roltoekenning where gebruiker_id = $1', [
    b.consultant.gebruikerId,
  ])
  await namens(beheer.sleutel, 'toegang.beheren.arbodienst', (ctx) =>
    beeindigRol(ctx, { id: rows[0].id, totEnMet: null }),
  )
  const over = await proef.admin.query(
    'select tot_en_met < muur.vandaag() as over from toewijzing where gebruiker_id = $1',
    [b.consultant.gebruikerId],
  )
  expect(over.rows).toEqual([{ over: true }])
})

test('the platform appoints the first who manages accounts, and only the first', async () => {
  const b = await bedrijf(proef)
  const platform = await b.w.aangemeld('platformbeheerder', {})
  const doe = (rol: Rol, plek: { werkgeverId?: string; arbodienstId?: string }) =>
    namens(platform.sleutel, 'toegang.beheren.platform', (ctx) => geefRol(ctx, iemand(rol), plek))
  const leeg = await b.w.werkgever()
  await doe('hr', { werkgeverId: leeg })
  await expect(doe('hr', { werkgeverId: leeg })).rejects.toMatchObject({ code: 'beheerderBestaat' })
  await expect(doe('hr', { werkgeverId: b.werkgeverId })).rejects.toMatchObject({ code: 'beheerderBestaat' })
  await expect(doe('hr', {})).rejects.toMatchObject({ code: 'tegenstrijdig' })
  await expect(doe('platformbeheerder', { werkgeverId: leeg })).rejects.toMatchObject({ code: 'tegenstrijdig' })
  await doe('arbobeheerder', { arbodienstId: b.arbodienstId })
  await doe('fg', { werkgeverId: b.werkgeverId })
  await doe('fg', {})
  // past the use case: Postgres refuses the second as well
  const rechtstreeks = namens(platform.sleutel, 'toegang.beheren.platform', async ({ db }) =>
    db.roltoekenning.createMany({
      data: [{ gebruikerId: await b.w.gebruiker(), rol: 'hr', werkgeverId: b.werkgeverId }],
    }),
  )
  await expect(rechtstreeks).rejects.toMatchObject({ code: 'nietGevonden' })
})
