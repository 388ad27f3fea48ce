import { expect, test } from 'vitest'
import { verschil } from '@/prisma/migreer'
import { proefDatabase } from '../hulp/database'

const db = await proefDatabase()
const other = await proefDatabase()

test('the migrations give exactly the database that schema.prisma describes', async () => {
  expect((await verschil(db.urlBeheer)).statements).toEqual([])
})

test('the comparison sees a column, a nullability and a foreign key that were changed behind its back', async () => {
  await other.admin.query('alter table werkgever add column extra integer')
  await other.admin.query('alter table arbodienst alter column naam drop not null')
  const found = await other.admin.query<{ name: string }>(
    "select conname as name from pg_constraint where conrelid = 'contract'::regclass and contype = 'f' limit 1",
  )
  await other.admin.query(`alter table contract drop constraint ${found.rows[0]?.name}`)
  expect((await verschil(other.urlBeheer)).statements).toHaveLength(3)
})
