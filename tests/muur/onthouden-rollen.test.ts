import type pg from 'pg'
import { expect, test } from 'vitest'
import { alsDienst } from '@/lib/db/dienst'
import { GeenSessie, namensRechtstreeks, type Sleutel } from '@/lib/db/namens'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// What a session remembers of the roles of its user: nobody can write it, and it never outlives a role.

const db = await proefDatabase()
const werkgeverId = await wereld(db.admin).werkgever('Van ons')

const hash = (sleutel: Sleutel) => Buffer.from(vingerafdruk(sleutel.geheim))
const lees = (sleutel: Sleutel<'werkgever'>) =>
  namensRechtstreeks(sleutel, 'register.lezen', async (ctx) => ctx.wie.rollen)

async function onthouden(sleutel: Sleutel): Promise<string[] | null> {
  const { rows } = await db.admin.query<{ rollen: string[]; geldt: boolean }>(
    'select rollen, coalesce(onthouden_tot > now(), false) as geldt from sessie where geheim_hash = $1',
    [hash(sleutel)],
  )
  return rows[0]?.geldt ? rows[0].rollen : null
}

async function wachtIemand(): Promise<boolean> {
  const { rowCount } = await db.admin.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rowCount !== 0
}

test('it holds what is so, and goes with a role that is given, changed or taken away, and with a block', async () => {
  for (const wijziging of [
    `insert into roltoekenning (gebruiker_id, rol, van) values ($1, 'platformbeheerder', muur.vandaag())`,
    `update roltoekenning set tot_en_met = muur.vandaag() where gebruiker_id = $1`,
    `delete from roltoekenning where gebruiker_id = $1`,
    `update gebruiker set geblokkeerd_op = now() where id = $1`,
  ]) {
    const { gebruikerId, sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
    expect(await lees(sleutel)).toEqual(['hr'])
    expect(await onthouden(sleutel)).toEqual(['hr'])
    await db.admin.query(wijziging, [gebruikerId])
    expect(await onthouden(sleutel)).toBeNull()
    if (/^delete|geblokkeerd/.test(wijziging)) await expect(lees(sleutel)).rejects.toThrow(GeenSessie)
    else expect(await lees(sleutel)).toContain('hr')
  }
})

test('it lasts no longer than the session, the time alone, or the day, and never without a second factor', async () => {
  const { gebruikerId, sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
  for (const [wijziging, werkt] of [
    [`rollen_op = muur.vandaag() - 1`, true],
    [`rollen_op = null`, true],
    [`laatst_gezien_op = now() - interval '31 minutes'`, false],
    [`verloopt_op = now()`, false],
    [`ingetrokken_op = now()`, false],
    [`tweede_factor_op = null`, false],
  ] as const) {
    const ander = await wereld(db.admin).sessie(gebruikerId, 'werkgever', { werkgeverId })
    expect(await onthouden(ander)).toEqual(['hr'])
    await db.admin.query(`update sessie set ${wijziging} where geheim_hash = $1`, [hash(ander)])
    expect(await onthouden(ander), wijziging).toBeNull()
    if (werkt) expect(await lees(ander)).toEqual(['hr'])
    else await expect(lees(ander), wijziging).rejects.toThrow(GeenSessie)
  }
  expect(await lees(sleutel)).toEqual(['hr'])
})

test('what is remembered holds in the portal of the session only', async () => {
  const { sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
  expect(await onthouden(sleutel)).toEqual(['hr'])
  await expect(
    namensRechtstreeks({ ...sleutel, portaal: 'arbodienst' }, 'werklijst.lezen', async () => null),
  ).rejects.toThrow(GeenSessie)
})

test('the login before sign-in cannot write it', async () => {
  const { sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
  for (const veld of [`rollen = '{hr}'`, 'rollen_op = current_date', `onthouden_tot = 'infinity'`])
    await expect(
      alsDienst('portaal_aanmelden', (tx) =>
        tx.$executeRawUnsafe(`update sessie set ${veld} where geheim_hash = $1`, hash(sleutel)),
      ),
    ).rejects.toThrow(/permission denied/)
})

test('a role that goes while a workplace is being chosen goes for that session too', async () => {
  const { gebruikerId, sleutel } = await wereld(db.admin).aangemeld('hr', { werkgeverId })
  const kiest: pg.PoolClient = await db.admin.connect()
  const nieuw = Buffer.from(vingerafdruk('nog niet vastgelegd'))
  try {
    await kiest.query('begin')
    await kiest.query(
      `insert into sessie (geheim_hash, gebruiker_id, portaal, werkgever_id, tweede_factor_op, verloopt_op)
       values ($1, $2, 'werkgever', $3, now(), now() + interval '1 hour')`,
      [nieuw, gebruikerId, werkgeverId],
    )
    // It has to wait for the choice, which nobody else can see yet.
    let isWeg = false
    const weg = db.admin.query('delete from roltoekenning where gebruiker_id = $1', [gebruikerId]).then(() => {
      isWeg = true
    })
    while (!isWeg && !(await wachtIemand()));
    await kiest.query('commit')
    await weg
  } finally {
    kiest.release()
  }
  await expect(lees(sleutel)).rejects.toThrow(GeenSessie)
  await expect(lees({ portaal: 'werkgever', geheim: 'nog niet vastgelegd' })).rejects.toThrow(GeenSessie)
})
