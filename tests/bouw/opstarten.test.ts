import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { ontbrekend } from '@/lib/omgeving'
import { repo } from '@/prisma/home'
import { LockHeld, takeLock } from '@/prisma/lock'
import { migreer } from '@/prisma/migreer'
import { isVeiligeVersie } from '@/prisma/versie'
import { proefDatabase } from '../hulp/database'

const complete = {
  DATABASE_URL: 'postgresql://verzuim_app:x@server/naam',
  DATABASE_URL_MEDISCH: 'postgresql://verzuim_medisch:x@server/naam',
  DATABASE_URL_DIENST: 'postgresql://verzuim_dienst:x@server/naam',
  NEXTAUTH_URL: 'https://verzuim.example',
  NEXTAUTH_SECRET: 'a'.repeat(32),
  KLUIS_SLEUTEL: Buffer.alloc(32).toString('base64'),
}

describe('the environment', () => {
  test('a complete one has nothing missing', () => {
    expect(ontbrekend(complete)).toEqual([])
  })

  test('every variable that is missing is named, all at once', () => {
    const names = ontbrekend({}).map((line) => line.split(' ')[0])
    expect(names.sort()).toEqual(Object.keys(complete).sort())
  })

  test('an empty variable is a missing one, and no value is repeated in a complaint', () => {
    const complaints = ontbrekend({ ...complete, NEXTAUTH_SECRET: 'geheimpje', KLUIS_SLEUTEL: '' }).join()
    expect(complaints).toContain('KLUIS_SLEUTEL ontbreekt')
    expect(complaints).not.toContain('geheimpje')
  })

  test('the address of an administrator is refused where a login of the wall belongs', () => {
    expect(ontbrekend({ ...complete, DATABASE_URL: 'postgresql://postgres:x@server/naam' })).toHaveLength(1)
  })
})

test('PostgreSQL with known holes in its policies is refused', () => {
  expect([140022, 150013, 160009, 170005].map(isVeiligeVersie)).toEqual([false, false, false, false])
  expect([150014, 160010, 170006, 180000, 190001].map(isVeiligeVersie)).toEqual([true, true, true, true, true])
})

test('a folder is locked once, and the second hears who holds it', async () => {
  const folder = `/proef/${randomUUID()}`
  const release = await takeLock(folder, () => 'de eerste')
  await expect(takeLock(folder, () => 'de tweede')).rejects.toEqual(new LockHeld('de eerste'))
  await release()
  await (await takeLock(folder, () => 'de derde'))()
})

const db = await proefDatabase()

describe('migrating', () => {
  const addresses = () => ({ beheer: db.urlBeheer, app: db.urlApp, medisch: db.urlMedisch, dienst: db.urlDienst })
  const wall = async () => {
    const found = await db.admin.query(
      `select tablename, policyname, roles, cmd, permissive, qual, with_check from pg_policies
        where schemaname = 'public' order by 1, 2`,
    )
    return found.rows
  }

  test('twice at the same moment does it once, and the policies are the same', async () => {
    const before = await wall()
    expect(await Promise.all([migreer(addresses()), migreer(addresses())])).toEqual([[], []])
    expect(await wall()).toEqual(before)
  })

  test('policies that break half way leave the old wall standing', async () => {
    const before = await wall()
    const folder = mkdtempSync(path.join(tmpdir(), 'poortwacht-'))
    try {
      for (const name of ['migrations', 'rollen.sql', 'schema.prisma']) {
        cpSync(path.join(repo, 'prisma', name), path.join(folder, name), { recursive: true })
      }
      const policy = await db.admin.query(
        "select tablename, policyname from pg_policies where schemaname = 'public' limit 1",
      )
      const { tablename, policyname } = policy.rows[0]
      writeFileSync(path.join(folder, 'beleid.sql'), `drop policy ${policyname} on ${tablename}; select 1 / 0;`)
      await expect(migreer(addresses(), folder)).rejects.toThrow('division by zero')
      expect(await wall()).toEqual(before)

      writeFileSync(path.join(folder, 'beleid.sql'), `drop policy ${policyname} on ${tablename}; commit;`)
      await expect(migreer(addresses(), folder)).rejects.toThrow('sluit zelf een transactie af')
    } finally {
      rmSync(folder, { recursive: true })
      await migreer(addresses())
    }
  })

  test('everything belongs to the owner of the wall, and nothing to a login', async () => {
    const found = await db.admin.query<{ owner: string }>(
      `select distinct pg_get_userbyid(relowner) as owner from pg_class
        where relnamespace = 'public'::regnamespace`,
    )
    expect(found.rows.map((row) => row.owner)).toEqual(['verzuim_eigenaar'])
  })

  test('a login has no power of its own', async () => {
    const client = new pg.Client({ connectionString: db.urlApp })
    await client.connect()
    try {
      await expect(client.query('create table public.x ()')).rejects.toThrow('permission denied')
      await expect(client.query('create temporary table x ()')).rejects.toThrow('permission denied')
      await expect(client.query('set role verzuim_eigenaar')).rejects.toThrow('permission denied')
      await expect(client.query('set role portaal_medisch')).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  })
})
