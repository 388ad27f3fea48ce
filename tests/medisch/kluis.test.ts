import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { alsDienst } from '@/lib/db/dienst'
import { leesDossiersleutel, vernietigDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { type Binding, nieuweSleutel, open, sluit, Vervalst } from '@/lib/kluis/envelop'
import { herwikkel, herwikkelAlles } from '@/lib/kluis/herwikkel'
import { metSleutels } from '@/lib/kluis/sleuteldienst'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const binding: Binding = { doel: 'notitie', huurder: 'a', dossier: 'b', rij: 'c', door: 'd', op: 'e' }

describe('the envelope', () => {
  test('opens under the same key and binding, and under no other', () => {
    const sleutel = nieuweSleutel()
    const dicht = sluit(sleutel, binding, Buffer.from('Rugklachten sinds mei'))
    expect(open(sleutel, binding, dicht).toString()).toBe('Rugklachten sinds mei')
    expect(Buffer.from(dicht).toString('latin1')).not.toContain('Rugklachten')
    for (const veld of Object.keys(binding)) {
      expect(() => open(sleutel, { ...binding, [veld]: 'x' }, dicht), veld).toThrow(Vervalst)
    }
    expect(() => open(nieuweSleutel(), binding, dicht)).toThrow(Vervalst)
    for (let i = 0; i < dicht.length; i += 1) {
      const anders = Uint8Array.from(dicht)
      anders[i] = (anders[i] ?? 0) ^ 1
      expect(() => open(sleutel, binding, anders)).toThrow(Vervalst)
    }
    expect(() => open(sleutel, binding, dicht.slice(0, 20))).toThrow(Vervalst)
  })

  test('two bindings never read the same, however their parts are cut', () => {
    const sleutel = nieuweSleutel()
    const dicht = sluit(sleutel, { ...binding, huurder: 'a","b', dossier: 'c' }, Buffer.from('x'))
    expect(() => open(sleutel, { ...binding, huurder: 'a', dossier: 'b","c' }, dicht)).toThrow(Vervalst)
  })
})

test('what was written comes back, and stands nowhere in the database', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await s.schrijf(dossierId, 'contact', { klacht: 'ZEEPAARDJE in de knie' })
  const { notities } = await s.lees(dossierId)
  expect(notities.map((n) => n.velden)).toEqual([{ klacht: 'ZEEPAARDJE in de knie' }])
  const { rows: tabellen } = await db.admin.query<{ naam: string }>(
    `select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  expect(tabellen.length).toBeGreaterThan(40)
  for (const { naam } of tabellen) {
    const { rows } = await db.admin.query(
      `select 1 from ${naam} x where x::text ~* 'zeepaardje' or x::text ~* encode('ZEEPAARDJE', 'hex') limit 1`,
    )
    expect(rows, naam).toEqual([])
  }
})

test('a ciphertext that was moved to another row or file is refused with an alarm, and the rest is still shown', async () => {
  const een = await s.open((await s.ziek()).werknemerId)
  const twee = await s.open((await s.ziek()).werknemerId)
  const a = await s.schrijf(een, 'contact', { klacht: 'eerste' })
  const b = await s.schrijf(een, 'contact', { klacht: 'tweede' })
  const c = await s.schrijf(twee, 'contact', { klacht: 'ander dossier' })
  await s.schrijf(twee, 'contact', { klacht: 'blijft leesbaar' })
  await db.admin.query(
    `update medische_notitie n set inhoud = v.inhoud from medische_notitie v where (n.id = $1 and v.id = $2) or (n.id = $2 and v.id = $1)`,
    [a, b],
  )
  await db.admin.query(
    'update medische_notitie n set inhoud = v.inhoud from medische_notitie v where n.id = $1 and v.id = $2',
    [c, a],
  )
  expect((await s.lees(een)).notities.map((n) => n.velden)).toEqual([null, null])
  expect((await s.lees(twee)).notities.map((n) => n.velden)).toEqual([null, { klacht: 'blijft leesbaar' }])
  const alarm = (await s.regels(s.arts.gebruikerId)).filter((r) => r.gebeurtenis === 'medischDossier.vervalst')
  expect(alarm.map((r) => r.uitkomst)).toEqual(['mislukt', 'mislukt', 'mislukt'])
  // nor under another author or moment
  for (const wijziging of ['door_id = gen_random_uuid()', `op = op + interval '1 second'`, `soort = 'diagnose'`]) {
    const dossierId = await s.open((await s.ziek()).werknemerId)
    const id = await s.schrijf(dossierId, 'contact', { klacht: 'x' })
    await db.admin.query(`update medische_notitie set ${wijziging} where id = $1`, [id])
    expect(
      (await s.lees(dossierId)).notities.map((n) => n.velden),
      wijziging,
    ).toEqual([null])
  }
})

describe('two-phase reading', () => {
  const intent = (dossierId: string) =>
    s.als(s.arts, 'medisch.lezen', async (ctx) => {
      const [rij] = await ctx.db.$queryRaw<
        { id: string }[]
      >`select muur.open_medisch(${dossierId}::uuid, 'dossier', null)::text as id`
      return rij?.id ?? ''
    })
  const lees = (id: string, wie = s.arts) =>
    s.als(wie, 'medisch.lezen', (ctx) => ctx.db.$queryRaw<unknown[]>`select * from muur.lees_medisch(${id}::uuid)`)
  const nieuw = async () => {
    const dossierId = await s.open((await s.ziek()).werknemerId)
    await s.schrijf(dossierId, 'contact', { klacht: 'x' })
    return dossierId
  }

  test('an intent works once, for who made it, for a minute', async () => {
    const dossierId = await nieuw()
    const id = await intent(dossierId)
    expect(await lees(id)).toHaveLength(1)
    expect(await lees(id)).toHaveLength(0)
    const ander = await intent(dossierId)
    expect(await lees(ander, s.collega)).toHaveLength(0)
    await db.admin.query(`update medische_inzage set op = op - interval '61 seconds' where id = $1`, [ander])
    expect(await lees(ander)).toHaveLength(0)
    expect(await lees(randomUUID())).toHaveLength(0)
  })

  test('not in the transaction that wrote it, also not in a savepoint of it: no log, no data', async () => {
    const dossierId = await nieuw()
    const uit = await s.als(s.arts, 'medisch.lezen', async (ctx) => {
      await ctx.db.$executeRawUnsafe('savepoint s')
      const [rij] = await ctx.db.$queryRaw<
        { id: string }[]
      >`select muur.open_medisch(${dossierId}::uuid, 'dossier', null)::text as id`
      await ctx.db.$executeRawUnsafe('release savepoint s')
      return await ctx.db.$queryRaw<unknown[]>`select * from muur.lees_medisch(${rij?.id}::uuid)`
    })
    expect(uit).toEqual([])
  })

  test('rolling the reading back leaves the line in the trail', async () => {
    const dossierId = await nieuw()
    const eerst = (await s.regels(s.arts.gebruikerId)).length
    await expect(
      s.inzage(s.arts, { dossierId, wat: 'dossier' }, async () => {
        throw new Error('weg ermee')
      }),
    ).rejects.toThrow('weg ermee')
    const erbij = (await s.regels(s.arts.gebruikerId)).slice(eerst)
    expect(erbij.map((r) => r.gebeurtenis)).toEqual(['medischDossier.gelezen'])
  })

  test('when the line cannot be written, nothing is shown', async () => {
    const dossierId = await nieuw()
    await db.admin.query(
      `create function public.vol() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
       create trigger vol before insert on logboekregel for each row when (new.gebeurtenis = 'medischDossier.gelezen') execute function public.vol()`,
    )
    await expect(s.lees(dossierId)).rejects.toThrow()
    await db.admin.query('drop trigger vol on logboekregel; drop function public.vol()')
    expect((await s.lees(dossierId)).notities).toHaveLength(1)
  })

  test('the ciphertext itself has no other way out, not for its own author', async () => {
    const dossierId = await nieuw()
    const vraag = (sql: string) =>
      s
        .als(s.arts, 'medisch.lezen', (ctx) => ctx.db.$queryRawUnsafe<unknown[]>(sql, dossierId))
        .catch((f: unknown) => f)
    expect(await vraag('select id from medische_notitie where dossier_id = $1::uuid')).toHaveLength(1)
    for (const sql of [
      'select inhoud from medische_notitie where dossier_id = $1::uuid',
      'select * from medische_notitie where dossier_id = $1::uuid',
      'select to_jsonb(n) from medische_notitie n where dossier_id = $1::uuid',
      'select inhoud from medisch_concept where dossier_id = $1::uuid',
      'select inhoud from bsn where dossier_id = $1::uuid',
      'select id from medische_inzage where dossier_id = $1::uuid',
      "insert into medische_inzage (arbodienst_id, dossier_id, gebruiker_id, sessie_id, wat, transactie) select gen_random_uuid(), $1::uuid, gen_random_uuid(), gen_random_uuid(), 'dossier', 1 returning id",
    ])
      expect(await vraag(sql), sql).toBeInstanceOf(Weigering)
  })
})

describe('keys', () => {
  test('a destroyed key makes the file unreadable, and nothing can be written in it any more', async () => {
    const dossierId = await s.open((await s.ziek()).werknemerId)
    await s.schrijf(dossierId, 'contact', { klacht: 'x' })
    expect(await alsDienst('taken', (tx) => vernietigDossiersleutel(tx, dossierId))).toBe(true)
    expect(await alsDienst('taken', (tx) => vernietigDossiersleutel(tx, dossierId))).toBe(false)
    expect((await s.lees(dossierId)).notities.map((n) => n.velden)).toEqual([null])
    await expect(s.schrijf(dossierId, 'contact', { klacht: 'y' })).rejects.toThrow(Vervalst)
  })

  test('the key of another file does not fit', async () => {
    const een = await s.open((await s.ziek()).werknemerId)
    const twee = await s.open((await s.ziek()).werknemerId)
    await s.schrijf(twee, 'contact', { klacht: 'x' })
    await db.admin.query(
      'update dossiersleutel d set sleutel = v.sleutel from dossiersleutel v where d.dossier_id = $1 and v.dossier_id = $2',
      [twee, een],
    )
    expect((await s.lees(twee)).notities.map((n) => n.velden)).toEqual([null])
  })

  test('a new master key: stopped halfway and gone on with, while a doctor reads; twice changes nothing', async () => {
    const ids: string[] = []
    for (let i = 0; i < 7; i += 1) ids.push(await s.open((await s.ziek()).werknemerId))
    for (const id of ids) await s.schrijf(id, 'contact', { klacht: `van ${id}` })
    const { rows } = await db.admin.query<{ n: number }>(
      'select count(*)::int as n from dossiersleutel where vernietigd_op is null',
    )
    const [een, twee] = [randomBytes(32), randomBytes(32)]
    process.env.DOSSIER_SLEUTELS = `1:${een.toString('base64')},2:${twee.toString('base64')}`
    const { sleuteldienst } = await import('@/lib/kluis/sleuteldienst')
    // the environment of this process was read before: the same keys, handed in
    const oud = sleuteldienst()
    const eerst = await herwikkel(3, samen(oud, een))
    // a key that was damaged above may be among them
    expect(eerst.gedaan + eerst.mislukt).toBe(3)
    const rest = await herwikkelAlles(2, samen(oud, een))
    expect(rest.gedaan + eerst.gedaan).toBe((rows[0]?.n ?? 0) - rest.mislukt)
    expect((await herwikkelAlles(2, samen(oud, een))).gedaan).toBe(0)
    const stand = await db.admin.query<{ hoofdsleutel: number }>(
      'select distinct hoofdsleutel from dossiersleutel where dossier_id = any ($1)',
      [ids],
    )
    expect(stand.rows).toEqual([{ hoofdsleutel: 1 }])
    // without the new master key they do not open, with it they do
    const sleutel = (dossierId: string) =>
      s.als(s.arts, 'medisch.lezen', (ctx) => leesDossiersleutel(ctx.db, s.arbodienstId, dossierId))
    await expect(sleutel(ids[0] ?? '')).rejects.toThrow(Vervalst)
    delete process.env.DOSSIER_SLEUTELS
  })
})

/** A service that opens what the old one wrapped and wraps with a new key, number 1. */
function samen(oud: ReturnType<typeof metSleutels>, nieuw: Uint8Array) {
  const een = metSleutels(new Map([[1, nieuw]]), nieuw)
  return {
    ...een,
    ontwikkel: (nr: number, bytes: Uint8Array, b: Binding) => (nr === 1 ? een : oud).ontwikkel(nr, bytes, b),
  }
}
