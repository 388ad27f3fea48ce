import { beforeEach, expect, test } from 'vitest'
import { controleerExport, type Oordeel } from '@/lib/logboek/export'
import { proefDatabase } from '../hulp/database'
import { controleerInSql, type Ketenproef, ketenproef } from './hulp'

// Somebody with every power over the database (superuser) changes the trail. The export then says that it does, and where.

const db = await proefDatabase()
let proef: Ketenproef
let eerder: string

// A chain of its own for each: 20 lines, checkpoints at 10 and at 20.
beforeEach(async () => {
  proef = await ketenproef(db.admin, 20)
  eerder = await proef.uitvoer()
  expect(controleerExport(eerder)).toMatchObject({ klopt: true, regels: 20, punten: 2 })
})

const doe = (sql: string) => db.admin.query(sql.replaceAll(':keten', `'${proef.keten}'`))
const oordeel = async (): Promise<Oordeel> => controleerExport(await proef.uitvoer())
const regel = (volgnr: number) => `(select regel_id from logboekzegel where keten = :keten and volgnr = ${volgnr})`

test('a line that was changed', async () => {
  await doe(`update logboekregel set rol = 'hr en nog wat' where id = ${regel(7)}`)
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'Logregel 7 is gewijzigd, of de regel ervoor.' })
  expect(await controleerInSql(db.admin, proef.keten)).toMatchObject({ fout: 1 })
})

test('every column of a line counts: changing any one of them is found', async () => {
  const { rows } = await db.admin.query<{ kolom: string; soort: string }>(
    `select column_name as kolom, udt_name as soort from information_schema.columns
      where table_name = 'logboekregel' and column_name not in ('id', 'werkgever_id', 'arbodienst_id')`,
  )
  const nieuw: Record<string, string> = {
    uuid: 'gen_random_uuid()',
    _uuid: 'array[gen_random_uuid()]',
    timestamptz: `op - interval '1 microsecond'`,
    jsonb: `'{"anders": 1}'`,
    text: `'anders'`,
  }
  const anders: Record<string, string> = { handeling: `'zoeken'`, uitkomst: `'mislukt'` } // held by a CHECK
  expect(rows.length).toBeGreaterThan(15)
  for (const { kolom, soort } of rows) {
    const client = await db.admin.connect()
    await client.query('begin')
    await client.query(
      `update logboekregel set ${kolom} = ${anders[kolom] ?? nieuw[soort]} where id = ${regel(5)}`.replaceAll(
        ':keten',
        `'${proef.keten}'`,
      ),
    )
    const { rows: na } = await client.query<{ gelijk: boolean }>(
      `select z.hash = sha256(v.hash || convert_to(muur.logregel_tekst(r), 'UTF8')) as gelijk
         from logboekzegel z join logboekzegel v on v.keten = z.keten and v.volgnr = z.volgnr - 1 join logboekregel r on r.id = z.regel_id
        where z.keten = $1 and z.volgnr = 5`,
      [proef.keten],
    )
    await client.query('rollback')
    client.release()
    expect(na, kolom).toEqual([{ gelijk: false }])
  }
})

test('a line that was deleted from the middle, with or without its place in the chain', async () => {
  await doe(`delete from logboekregel where id = ${regel(7)}`)
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'Logregel 7 ontbreekt.' })
  expect(await controleerInSql(db.admin, proef.keten)).toMatchObject({ fout: 1 })
  await doe('delete from logboekzegel where keten = :keten and volgnr = 7')
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'Logregel 7 ontbreekt.' })
  expect(await controleerInSql(db.admin, proef.keten)).toMatchObject({ gaten: 1 })
})

test('lines that changed places', async () => {
  await doe(`update logboekzegel set volgnr = -volgnr where keten = :keten and volgnr in (7, 8)`)
  await doe(`update logboekzegel set volgnr = 15 + volgnr where keten = :keten and volgnr < 0`)
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'Logregel 7 is gewijzigd, of de regel ervoor.' })
})

test('a line put in between, its hash computed well, breaks what comes after it', async () => {
  await doe(`update logboekzegel set volgnr = -volgnr - 1 where keten = :keten and volgnr >= 7`)
  await doe(`update logboekzegel set volgnr = -volgnr where keten = :keten and volgnr < 0`)
  await doe(`with nieuw as (insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id)
                            values ('verzonnen', 'lezen', 'gelukt', '${proef.werkgeverId}') returning *)
             insert into logboekzegel (keten, volgnr, regel_id, hash)
             select :keten, 7, n.id, sha256(v.hash || convert_to(muur.logregel_tekst(row(n.*)::logboekregel), 'UTF8'))
               from nieuw n, logboekzegel v where v.keten = :keten and v.volgnr = 6`)
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'Logregel 8 is gewijzigd, of de regel ervoor.' })
})

test('the last lines taken away: the checkpoint knows of them', async () => {
  await doe(
    `delete from logboekregel where id in (select regel_id from logboekzegel where keten = :keten and volgnr > 17)`,
  )
  expect(await oordeel()).toMatchObject({
    klopt: false,
    waarom: 'Controlepunt 2 kent logregel 20, die in de export ontbreekt.'.replace('2', String(await laatstePunt())),
  })
  await doe('delete from logboekzegel where keten = :keten and volgnr > 17')
  expect(await oordeel()).toMatchObject({
    klopt: false,
    waarom: expect.stringContaining('kent logregel 20, die in de export ontbreekt'),
  })
  // and when what says which line the checkpoint was about goes too, the signed text still names the chain
  await doe('delete from logboekpuntkop where keten = :keten and volgnr > 17')
  expect(await oordeel()).toMatchObject({
    klopt: false,
    waarom: expect.stringContaining('kent een logregel, die in de export ontbreekt'),
  })
})

test('the last lines taken away with their checkpoint: only what the customer kept knows, and it does', async () => {
  const punt = await laatstePunt()
  await doe(
    `delete from logboekregel where id in (select regel_id from logboekzegel where keten = :keten and volgnr > 10)`,
  )
  await doe('delete from logboekzegel where keten = :keten and volgnr > 10')
  await doe('delete from logboekpuntkop where keten = :keten and volgnr > 10')
  await doe(`delete from logboekpunt where id = ${punt}`)
  const nu = await proef.uitvoer()
  expect(controleerExport(nu)).toMatchObject({ klopt: true, regels: 10 })
  expect(controleerExport(nu, undefined, eerder)).toMatchObject({
    klopt: false,
    waar: 'de eerdere export',
    waarom: 'Logregel 11 stond in de eerdere export en ontbreekt nu.',
  })
})

test('the whole chain computed anew after a change: the checkpoints do not agree', async () => {
  await doe(`update logboekregel set uitkomst = 'mislukt' where id = ${regel(7)}`)
  await doe(`with recursive k as (
      select z.volgnr, sha256(sha256(convert_to(:keten, 'UTF8')) || convert_to(muur.logregel_tekst(r), 'UTF8')) as hash
        from logboekzegel z join logboekregel r on r.id = z.regel_id where z.keten = :keten and z.volgnr = 1
      union all
      select z.volgnr, sha256(k.hash || convert_to(muur.logregel_tekst(r), 'UTF8'))
        from k join logboekzegel z on z.keten = :keten and z.volgnr = k.volgnr + 1 join logboekregel r on r.id = z.regel_id)
    update logboekzegel z set hash = k.hash from k where z.keten = :keten and z.volgnr = k.volgnr`)
  expect(await controleerInSql(db.admin, proef.keten)).toMatchObject({ fout: 0, gaten: 0 })
  expect(await oordeel()).toMatchObject({
    klopt: false,
    waarom: expect.stringMatching(/^Logregel 10 komt niet overeen met controlepunt/),
  })
})

test('a checkpoint that was changed is no longer signed', async () => {
  await doe(`update logboekpunt set inhoud = replace(inhoud, '"op"', '"Op"') where id = ${await laatstePunt()}`)
  expect(await oordeel()).toMatchObject({ klopt: false, waarom: 'De handtekening van een controlepunt klopt niet.' })
})

async function laatstePunt(): Promise<number> {
  return (await db.admin.query<{ id: number }>('select max(id)::int as id from logboekpunt')).rows[0]?.id ?? 0
}

test('no role of the application can change, delete or empty the trail', async () => {
  const { rows } = await db.admin.query(
    `select r.rolname, t.relname, p from pg_roles r, pg_class t, unnest(array['update', 'delete', 'truncate']) p
      where r.rolname ~ '^(portaal_|taken$|wachter$|opruimer$|verzuim_(app|medisch|dienst)$)' and t.relname in ('logboekregel', 'logboekzegel', 'logboekpunt', 'logboekpuntkop', 'steekproef', 'steekproefitem', 'steekproefoordeel')
        and (has_table_privilege(r.rolname, t.oid, p) or (p = 'update' and has_any_column_privilege(r.rolname, t.oid, p)))`,
  )
  expect(rows).toEqual([])
})
