import { beforeEach, expect, test } from 'vitest'
import { namens, type Sleutel } from '@/lib/db/namens'
import { beoordeel } from '@/lib/logboek/steekproef/beoordeel'
import { leesSteekproef, type Steekproefitem } from '@/lib/logboek/steekproef/lees-steekproef'
import { leesSteekproeven } from '@/lib/logboek/steekproef/lees-steekproeven'
import { maakSteekproeven } from '@/lib/logboek/steekproef/maak-steekproeven'
import type { Aanleiding } from '@/lib/logboek/steekproef/uitleg'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { type Geval, maakGeval, type Persoon, schrijfOpening } from './steekproef-opzet'

// The weekly review: what is drawn and what the rules find, and that a judgement stays. Each test has a database of its own,
// because a week is made once for everybody.

const MAANDAG = '2024-11-18' // winter time; the review is made a week later
const NU = new Date('2024-11-25T05:00:00Z')
const WEEK = '2024-W47'

const db = await proefDatabase()
let arbodienstId: string
let werkgeverId: string
let keten: string
let fg: Sleutel<'beheer'>

const w = wereld(db.admin)
beforeEach(async () => {
  await db.admin.query('delete from steekproef')
  await db.admin.query('delete from logboekregel')
  arbodienstId = await w.arbodienst()
  werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  keten = `arbodienst:${arbodienstId}`
  fg = (await w.aangemeld('fg', { arbodienstId }, 'Fenna Gee')).sleutel
})

const kring = () => ({ admin: db.admin, w, arbodienstId, werkgeverId })
const geval = (gegevens?: Persoon, taakOp?: string | null) => maakGeval(kring(), gegevens, taakOp)
const opende = (gebruikerId: string, g: Geval, op: string, uitkomst?: string) =>
  schrijfOpening(kring(), gebruikerId, g, op, uitkomst)
const consultant = (naam?: string) => w.aangemeld('verzuimconsultant', { arbodienstId }, naam)
const lees = () => namens(fg, 'logboek.lezen', (ctx) => leesSteekproef(ctx, { keten, week: WEEK }))
async function gevonden(soort: Aanleiding): Promise<Steekproefitem[]> {
  return (await lees()).items.filter((i) => i.aanleiding === soort)
}
const oordeel = (id: string, welk: 'terecht' | 'onterecht' | 'navragen', sleutel = fg) =>
  namens(sleutel, 'logboek.beoordelen', (ctx) =>
    beoordeel(ctx, { id, oordeel: welk, opmerking: 'Gezien en nagevraagd' }),
  )

test('an ordinary week: 20 drawn at random, nothing stands out; made once, however often and at once', async () => {
  const { gebruikerId } = await consultant()
  const g = await geval()
  for (let i = 0; i < 60; i += 1) await opende(gebruikerId, g, `2024-11-20 10:${String(i).padStart(2, '0')}`)
  const gemaakt = await Promise.all([maakSteekproeven(NU), maakSteekproeven(NU), maakSteekproeven(NU)])
  expect(gemaakt.sort()).toEqual([0, 0, 1])
  expect(await maakSteekproeven(NU)).toBe(0)
  const { items, treffers } = await lees()
  expect(items.map((i) => i.aanleiding)).toEqual(Array(20).fill('willekeurig'))
  expect(new Set(items.map((i) => i.regel?.id)).size).toBe(20)
  expect(treffers.willekeurig).toBe(60)
})

test('only weeks that are over; a worker that was down makes up for what it missed', async () => {
  const { gebruikerId } = await consultant()
  const g = await geval({}, '2024-11-05')
  await opende(gebruikerId, g, '2024-11-20 10:00')
  await opende(gebruikerId, g, '2024-11-05 10:00')
  expect(await maakSteekproeven(new Date('2024-11-24T22:59:00Z'))).toBe(1) // Sunday night: only the older week
  expect(await maakSteekproeven(new Date('2024-12-02T05:00:00Z'))).toBe(1)
  const { rijen } = await namens(fg, 'logboek.lezen', (ctx) => leesSteekproeven(ctx, null))
  expect(rijen.map((r) => [r.week, r.maandag, r.aantal, r.open])).toEqual([
    [WEEK, MAANDAG, 1, 1],
    ['2024-W45', '2024-11-04', 1, 1],
  ])
})

test('in the night: from midnight to six, Dutch time', async () => {
  const { gebruikerId } = await consultant()
  const g = await geval()
  for (const op of ['2024-11-20 00:00', '2024-11-20 05:59', '2024-11-20 06:00', '2024-11-19 23:59'])
    await opende(gebruikerId, g, op)
  await maakSteekproeven(NU)
  expect(await gevonden('nacht')).toMatchObject([{ keer: 2 }])
})

test('own colleague: the same name, or the same e-mail, as an account of the arbodienst', async () => {
  const { gebruikerId } = await consultant('Noor Bakker')
  await consultant('Sam De Vries')
  await opende(gebruikerId, await geval({ voornaam: 'Sam', achternaam: 'de vries' }), '2024-11-20 10:00')
  const zelfdeMail = await geval({ achternaam: 'Anders' })
  await db.admin.query(
    'update begeleiding set email = upper((select email from gebruiker where id = $1)) where werknemer_id = $2',
    [gebruikerId, zelfdeMail.werknemerId],
  )
  await opende(gebruikerId, zelfdeMail, '2024-11-20 11:00')
  await opende(gebruikerId, await geval({ voornaam: 'Iemand', achternaam: 'Anders' }), '2024-11-20 12:00')
  await maakSteekproeven(NU)
  expect(await gevonden('collega')).toHaveLength(2)
})

test('no reason near: neither a task nor a contact within 14 days', async () => {
  const { gebruikerId } = await consultant()
  const zonder = await geval({}, null)
  const ver = await geval({}, '2024-12-05') // due 15 days later
  const dichtbij = await geval({}, '2024-12-04')
  const gesproken = await geval({}, null)
  await db.admin.query(
    `insert into contactmoment (werkgever_id, arbodienst_id, geval_id, soort, op, uitkomst, door_id, door_naam) values ($1, $2, $3, 'telefoon', '2024-11-07', 'gesproken', $4, 'x')`,
    [werkgeverId, arbodienstId, gesproken.gevalId, gebruikerId],
  )
  for (const g of [zonder, zonder, ver, dichtbij, gesproken]) await opende(gebruikerId, g, '2024-11-20 10:00')
  await maakSteekproeven(NU)
  const items = await gevonden('geenAanleiding')
  expect(items.map((i) => [i.regel?.objectId, i.keer]).sort()).toEqual(
    [
      [zonder.gevalId, 2],
      [ver.gevalId, 1],
    ].sort(),
  )
})

test('much more than others: above the 99th percentile and three times the median', async () => {
  const g = await geval()
  for (let i = 0; i < 10; i += 1) {
    const { gebruikerId } = await consultant()
    for (let n = 0; n < (i === 9 ? 40 : 3); n += 1)
      await opende(gebruikerId, g, `2024-11-20 10:${String(n).padStart(2, '0')}`)
  }
  await maakSteekproeven(NU)
  expect(await gevonden('veel')).toMatchObject([{ keer: 40 }])
})

test('nobody stands out where everybody opens about as much', async () => {
  const g = await geval()
  for (let i = 0; i < 10; i += 1) {
    const { gebruikerId } = await consultant()
    for (let n = 0; n < 3 + (i % 3); n += 1) await opende(gebruikerId, g, `2024-11-20 10:${String(n).padStart(2, '0')}`)
  }
  await maakSteekproeven(NU)
  expect(await gevonden('veel')).toEqual([])
})

test('often refused: from five times', async () => {
  const [a, b] = [await consultant(), await consultant()]
  const g = await geval()
  for (let i = 0; i < 5; i += 1) await opende(a.gebruikerId, g, `2024-11-20 10:0${i}`, 'geweigerd')
  for (let i = 0; i < 4; i += 1) await opende(b.gebruikerId, g, `2024-11-20 10:0${i}`, 'geweigerd')
  await maakSteekproeven(NU)
  expect(await gevonden('geweigerd')).toMatchObject([{ keer: 5, regel: { wie: { id: a.gebruikerId } } }])
})

test('what an employee reads of himself is not in it', async () => {
  const { werknemerId, gevalId } = await geval()
  await db.admin.query(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id, gebruiker_id, portaal, onderwerpen, object, object_id, op)
     values ('eigenDossier.bekeken', 'lezen', 'gelukt', $1, gen_random_uuid(), 'werknemer', array[$2::uuid], 'verzuimgeval', $3, '2024-11-20 02:00')`,
    [werkgeverId, werknemerId, gevalId],
  )
  expect(await maakSteekproeven(NU)).toBe(1)
  expect((await db.admin.query('select 1 from steekproefitem')).rowCount).toBe(0)
})

/** One open item of an ordinary line. */
async function eenItem(door?: string): Promise<string> {
  await opende(door ?? (await consultant()).gebruikerId, await geval(), '2024-11-20 10:00')
  await maakSteekproeven(NU)
  return (await gevonden('willekeurig'))[0]?.id ?? ''
}

test('judged and closed: with a remark, by whom and when; nothing is added or changed after it', async () => {
  const id = await eenItem()
  await oordeel(id, 'navragen')
  expect((await lees()).items).toMatchObject([{ isOpen: true, oordelen: [{ oordeel: 'navragen', door: 'Fenna Gee' }] }])
  await expect(oordeel(id, 'navragen')).rejects.toMatchObject({ code: 'alBeoordeeld' })
  await oordeel(id, 'onterecht')
  expect((await lees()).items).toMatchObject([
    { isOpen: false, oordelen: [{ oordeel: 'navragen' }, { oordeel: 'onterecht', opmerking: 'Gezien en nagevraagd' }] },
  ])
  for (const welk of ['terecht', 'onterecht', 'navragen'] as const)
    await expect(oordeel(id, welk)).rejects.toMatchObject({ code: 'alBeoordeeld' })
  const { rijen } = await namens(fg, 'logboek.lezen', (ctx) => leesSteekproeven(ctx, null))
  expect(rijen).toMatchObject([{ aantal: 1, open: 0, onterecht: 1 }])
})

test('past the use case too: Postgres takes no second judgement, no change and no name of another', async () => {
  const id = await eenItem()
  await oordeel(id, 'terecht')
  const probeer = (sql: (ctx: Parameters<Parameters<typeof namens<'beheer', unknown>>[2]>[0]) => Promise<unknown>) =>
    namens(fg, 'logboek.beoordelen', sql)
  await expect(
    probeer((ctx) =>
      ctx.db.steekproefoordeel.createMany({
        data: { keten, itemId: id, oordeel: 'navragen', opmerking: 'x', doorId: ctx.wie.gebruikerId, doorNaam: 'x' },
      }),
    ),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(
    probeer((ctx) => ctx.db.$executeRaw`update steekproefoordeel set oordeel = 'onterecht'`),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(probeer((ctx) => ctx.db.$executeRaw`delete from steekproefoordeel`)).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  expect((await db.admin.query('select oordeel from steekproefoordeel')).rows).toEqual([{ oordeel: 'terecht' }])
})

test('twenty who judge at once: one judgement', async () => {
  const id = await eenItem()
  const uit = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => oordeel(id, i % 2 ? 'terecht' : 'onterecht')),
  )
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  expect((await db.admin.query('select 1 from steekproefoordeel')).rowCount).toBe(1)
})

test('nobody judges what he did himself; a privacy officer of another chain sees and judges nothing', async () => {
  const eigen = await w.aangemeld('fg', { arbodienstId })
  const id = await eenItem(eigen.gebruikerId)
  await expect(oordeel(id, 'terecht', eigen.sleutel)).rejects.toMatchObject({ code: 'eigenInzage' })
  const ander = (await w.aangemeld('fg', { werkgeverId })).sleutel
  await expect(oordeel(id, 'terecht', ander)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(
    namens(ander, 'logboek.lezen', (ctx) => leesSteekproef(ctx, { keten, week: WEEK })),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  expect((await namens(ander, 'logboek.lezen', (ctx) => leesSteekproeven(ctx, null))).rijen).toEqual([])
  expect((await db.admin.query('select 1 from steekproefitem where id = $1', [id])).rowCount).toBe(1)
  const platform = (await w.aangemeld('fg', {})).sleutel
  await oordeel(id, 'terecht', platform)
})
