import { describe, expect, test } from 'vitest'
import { GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { plekVanSessie } from '@/lib/toegang/plek-van-sessie'
import type { Recht } from '@/lib/toegang/rechten'
import { leesSessie } from '@/lib/toegang/sessie'
import { leesEigenSessies, meldAf, trekIn } from '@/lib/toegang/sessies'
import { toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { kiesWerkplek, leesWerkplekken } from '@/lib/toegang/werkplekken'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { doorDeVoordeur, proefaccount, versecode } from './hulp'

// When a session stops being worth anything. Time is moved by the superuser in the row itself: nothing waits.

const proef = await proefDatabase()

const recht: Record<'werkgever' | 'medisch', Recht> = { werkgever: 'register.lezen', medisch: 'medisch.lezen' }

async function hr() {
  const w = wereld(proef.admin)
  const werkgeverId = await w.werkgever()
  return { werkgeverId, ...(await w.aangemeld('hr', { werkgeverId })) }
}

async function arts() {
  const w = wereld(proef.admin)
  const arbodienstId = await w.arbodienst()
  return { arbodienstId, ...(await w.aangemeld('bedrijfsarts', { arbodienstId })) }
}

async function werkt(sleutel: Sleutel<'werkgever'> | Sleutel<'medisch'>): Promise<boolean> {
  try {
    await namens(sleutel, recht[sleutel.portaal], async () => 1)
    return true
  } catch (fout) {
    if (fout instanceof GeenSessie) return false
    throw fout
  }
}

async function zet(sleutel: Sleutel, sql: string): Promise<void> {
  const uit = await proef.admin.query(`update sessie set ${sql} where geheim_hash = $1`, [
    Buffer.from(vingerafdruk(sleutel.geheim)),
  ])
  expect(uit.rowCount).toBe(1)
}

describe('a session ends on the next statement', () => {
  test.each([
    ['the werkgever, 29 minutes alone', hr, `laatst_gezien_op = now() - interval '29 minutes'`, true],
    ['the werkgever, 31 minutes alone', hr, `laatst_gezien_op = now() - interval '31 minutes'`, false],
    ['the doctor, 14 minutes alone', arts, `laatst_gezien_op = now() - interval '14 minutes'`, true],
    ['the doctor, 16 minutes alone', arts, `laatst_gezien_op = now() - interval '16 minutes'`, false],
    ['at its end', hr, `verloopt_op = now() - interval '1 second'`, false],
    ['just before its end', hr, `verloopt_op = now() + interval '1 minute'`, true],
    ['revoked', hr, 'ingetrokken_op = now()', false],
    ['without second factor', hr, 'tweede_factor_op = null', false],
  ])('%s', async (_naam, maak, sql, verwacht) => {
    const { sleutel } = await maak()
    expect(await werkt(sleutel)).toBe(true)
    await zet(sleutel, sql)
    expect(await werkt(sleutel)).toBe(verwacht)
    expect((await leesSessie(sleutel.geheim)) !== null).toBe(verwacht || sql.startsWith('tweede_factor_op'))
  })

  test('a session lasts twelve hours however busy it is', async () => {
    const account = await proefaccount(proef.admin)
    const geheim = await doorDeVoordeur(proef.admin, account)
    const { rows } = await proef.admin.query<{ uren: number }>(
      `select extract(epoch from verloopt_op - aangemaakt_op)::float / 3600 as uren from sessie where geheim_hash = $1`,
      [Buffer.from(vingerafdruk(geheim))],
    )
    expect(rows[0]?.uren).toBeCloseTo(12, 2)
  })

  test('use keeps it alive, but its end does not move', async () => {
    const { sleutel } = await hr()
    await zet(sleutel, `laatst_gezien_op = now() - interval '20 minutes', verloopt_op = now() + interval '1 hour'`)
    expect(await werkt(sleutel)).toBe(true)
    const { rows } = await proef.admin.query<{ gezien: number; einde: number }>(
      `select extract(epoch from now() - laatst_gezien_op)::float as gezien, extract(epoch from verloopt_op - now())::float as einde
         from sessie where geheim_hash = $1`,
      [Buffer.from(vingerafdruk(sleutel.geheim))],
    )
    expect(rows[0]?.gezien).toBeLessThan(60)
    expect(rows[0]?.einde).toBeLessThanOrEqual(3600)
  })
})

describe('a right ends on the next statement', () => {
  test('when the role is taken away, ended yesterday, or the account is blocked', async () => {
    for (const sql of [
      'delete from roltoekenning where gebruiker_id = $1',
      `update roltoekenning set tot_en_met = current_date - 2 where gebruiker_id = $1`,
      `update roltoekenning set van = current_date + 2 where gebruiker_id = $1`,
      'update gebruiker set geblokkeerd_op = now() where id = $1',
    ]) {
      const { sleutel, gebruikerId } = await hr()
      expect(await werkt(sleutel)).toBe(true)
      await proef.admin.query(sql, [gebruikerId])
      expect(await werkt(sleutel), sql).toBe(false)
      // Sign-in does not send somebody without a role back to the portal that just refused him.
      expect(await plekVanSessie(sleutel.geheim), sql).not.toBe('/werkgever')
    }
  })

  test('inside a transaction that had begun before, already', async () => {
    const { sleutel, gebruikerId, werkgeverId } = await hr()
    await wereld(proef.admin).werknemer(werkgeverId)
    const gezien = await namens(sleutel, 'register.lezen', async ({ db }) => {
      const eerst = await db.werknemer.count()
      await proef.admin.query('delete from roltoekenning where gebruiker_id = $1', [gebruikerId])
      return [eerst, await db.werknemer.count()]
    })
    expect(gezien).toEqual([1, 0])
    const { rows } = await proef.admin.query('select 1 from werknemer where werkgever_id = $1', [werkgeverId])
    expect(rows).toHaveLength(1)
  })

  test('a role at one employer opens nothing at another, whatever the session says', async () => {
    const { sleutel } = await hr()
    const ander = await wereld(proef.admin).werkgever()
    await zet(sleutel, `werkgever_id = '${ander}'`)
    expect(await werkt(sleutel)).toBe(false)
  })

  test('medical rows need a second factor of the last quarter of an hour', async () => {
    const { sleutel, gebruikerId, arbodienstId } = await arts()
    const w = wereld(proef.admin)
    const werkgeverId = await w.werkgever()
    const { werknemerId } = await w.werknemer(werkgeverId)
    await proef.admin.query(
      `insert into begeleiding (arbodienst_id, werkgever_id, werknemer_id, aanleiding, personeelsnummer, naam, voornaam, zoeknaam, zoekvoornaam)
       values ($1, $2, $3, 'ziekmelding', '1', 'Sam Test', 'Sam', 'test sam', 'sam')`,
      [arbodienstId, werkgeverId, werknemerId],
    )
    await proef.admin.query(
      'insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3)',
      [arbodienstId, werknemerId, gebruikerId],
    )
    const aantal = () => namens(sleutel, 'medisch.lezen', ({ db }) => db.medischDossier.count())
    expect(await aantal()).toBe(1)
    await zet(sleutel, `tweede_factor_op = now() - interval '16 minutes'`)
    expect(await aantal()).toBe(0)
    const { rows } = await proef.admin.query('select 1 from medisch_dossier where arbodienst_id = $1', [arbodienstId])
    expect(rows).toHaveLength(1)
  })
})

describe('a session that is over wakes nothing', () => {
  test.each([
    ['idle', `laatst_gezien_op = now() - interval '31 minutes'`],
    ['over', `verloopt_op = now() - interval '1 second'`],
    ['revoked', 'ingetrokken_op = now()'],
  ])('%s: no workplaces, no choice, no code, no list', async (_naam, sql) => {
    const account = await proefaccount(proef.admin)
    const w = wereld(proef.admin)
    const werkgeverId = await w.werkgever()
    await w.rol(account.gebruikerId, 'hr', { werkgeverId })
    const geheim = await doorDeVoordeur(proef.admin, account)
    expect(await leesWerkplekken(geheim)).toHaveLength(1)
    await zet({ portaal: 'werkgever', geheim }, sql)
    const code = await versecode(proef.admin, account.gebruikerId)
    await expect(leesWerkplekken(geheim)).rejects.toThrow('geen recht')
    await expect(kiesWerkplek(geheim, `werkgever.${werkgeverId}`)).rejects.toThrow('geen recht')
    await expect(toonTweedeFactor(geheim, code)).rejects.toThrow('geen recht')
    await expect(leesEigenSessies(geheim)).rejects.toThrow('geen recht')
    await expect(trekIn(geheim, 'alle')).rejects.toThrow('geen recht')
    expect(await plekVanSessie(geheim)).toBeNull()
  })
})

describe('the secret changes at each step', () => {
  test('password, second factor, workplace, other workplace, step-up: only the last one lives', async () => {
    const account = await proefaccount(proef.admin)
    const w = wereld(proef.admin)
    const een = await w.werkgever()
    const twee = await w.werkgever()
    await w.rol(account.gebruikerId, 'hr', { werkgeverId: een })
    await w.rol(account.gebruikerId, 'hr', { werkgeverId: twee })
    const factor = await doorDeVoordeur(proef.admin, account)
    const eerste = (await kiesWerkplek(factor, `werkgever.${een}`)).geheim
    const tweede = (await kiesWerkplek(eerste, `werkgever.${twee}`)).geheim
    const opnieuw = (await toonTweedeFactor(tweede, await versecode(proef.admin, account.gebruikerId))).geheim
    for (const oud of [factor, eerste, tweede]) {
      expect(await leesSessie(oud)).toBeNull()
      expect(await werkt({ portaal: 'werkgever', geheim: oud })).toBe(false)
    }
    expect(await werkt({ portaal: 'werkgever', geheim: opnieuw })).toBe(true)
    const { rows } = await proef.admin.query('select 1 from sessie where gebruiker_id = $1', [account.gebruikerId])
    expect(rows).toHaveLength(1)
  })

  test('a workplace that is not one’s own cannot be chosen', async () => {
    const account = await proefaccount(proef.admin)
    const w = wereld(proef.admin)
    await w.rol(account.gebruikerId, 'hr', { werkgeverId: await w.werkgever() })
    const geheim = await doorDeVoordeur(proef.admin, account)
    const ander = await w.werkgever()
    for (const sleutel of [`werkgever.${ander}`, 'beheer.platform', `medisch.${ander}`, '', 'werkgever.']) {
      await expect(kiesWerkplek(geheim, sleutel)).rejects.toMatchObject({ code: 'nietGevonden' })
    }
    expect(await leesSessie(geheim)).toMatchObject({ portaal: null })
  })
})

test('one ends one’s own sessions and never those of somebody else', async () => {
  const ik = await proefaccount(proef.admin)
  const ander = await proefaccount(proef.admin)
  const mijn = await doorDeVoordeur(proef.admin, ik)
  const tweede = await doorDeVoordeur(proef.admin, ik)
  const vreemd = await doorDeVoordeur(proef.admin, ander)
  const vreemdId = (await leesSessie(vreemd))?.id ?? ''
  await trekIn(mijn, { id: vreemdId })
  expect(await leesSessie(vreemd)).not.toBeNull()
  expect((await leesEigenSessies(mijn)).map((s) => s.id)).not.toContain(vreemdId)
  await trekIn(mijn, { id: (await leesSessie(tweede))?.id ?? '' })
  expect(await leesSessie(tweede)).toBeNull()
  expect(await leesSessie(mijn)).not.toBeNull()
  await trekIn(mijn, 'alle')
  expect(await leesSessie(mijn)).toBeNull()
  expect(await leesSessie(vreemd)).not.toBeNull()
  await meldAf(vreemd)
  expect(await leesSessie(vreemd)).toBeNull()
})
