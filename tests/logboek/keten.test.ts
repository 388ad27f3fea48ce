import { beforeAll, expect, test } from 'vitest'
import { logboek } from '@/lib/db/logboek'
import { namens, type Sleutel } from '@/lib/db/namens'
import { controleerExport } from '@/lib/logboek/export'
import { exporteerLogboek } from '@/lib/logboek/exporteer'
import { verzegel } from '@/lib/logboek/verzegel'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

const db = await proefDatabase()
let hr: Sleutel<'werkgever'>
let fg: Sleutel<'beheer'>
let andereFg: Sleutel<'beheer'>
let keten: string

beforeAll(async () => {
  const w = wereld(db.admin)
  const werkgeverId = await w.werkgever()
  keten = `werkgever:${werkgeverId}`
  hr = (await w.aangemeld('hr', { werkgeverId })).sleutel
  fg = (await w.aangemeld('fg', { werkgeverId })).sleutel
  andereFg = (await w.aangemeld('fg', { werkgeverId: await w.werkgever() })).sleutel
  await schrijf(25)
  await verzegel(new Date())
  await schrijf(25)
  await verzegel(new Date())
})

async function schrijf(aantal: number): Promise<void> {
  for (let i = 0; i < aantal; i += 1) {
    await namens(hr, 'register.lezen', (ctx) =>
      logboek(ctx, { gebeurtenis: 'proef', handeling: 'lezen', bijzonderheden: { i } }),
    )
  }
}

const uitvoer = (sleutel = fg) =>
  namens(sleutel, 'logboek.exporteren', (ctx) => exporteerLogboek(ctx, { keten, van: 1 }))

test('an export verifies, and the database agrees by a second computation in plain SQL', async () => {
  expect(controleerExport(await uitvoer())).toMatchObject({ klopt: true, regels: 50, punten: 2, keten })
  const { rows } = await db.admin.query<{ fout: string | null; regels: string }>(
    `with recursive k as (
       select z.volgnr, z.hash, sha256(sha256(convert_to($1, 'UTF8')) || convert_to(muur.logregel_tekst(r), 'UTF8')) as zelf
         from logboekzegel z join logboekregel r on r.id = z.regel_id where z.keten = $1 and z.volgnr = 1
       union all
       select z.volgnr, z.hash, sha256(k.zelf || convert_to(muur.logregel_tekst(r), 'UTF8'))
         from k join logboekzegel z on z.keten = $1 and z.volgnr = k.volgnr + 1 join logboekregel r on r.id = z.regel_id)
     select count(*) filter (where hash <> zelf) as fout, count(*) as regels from k`,
    [keten],
  )
  expect(rows[0]).toEqual({ fout: '0', regels: '50' })
})

test('sealing again adds nothing', async () => {
  const tel = async () =>
    (await db.admin.query('select (select count(*) from logboekzegel) z, (select count(*) from logboekpunt) p')).rows[0]
  await verzegel(new Date())
  const eerst = await tel()
  expect(await verzegel(new Date())).toBe(0)
  expect(await tel()).toEqual(eerst)
})

test('a changed, a missing, a swapped line and a cut end are each found, with the place', async () => {
  const regels = (await uitvoer()).split('\n')
  const met = (wijzig: (r: string[]) => string[]) => controleerExport(wijzig([...regels]).join('\n'))
  expect(met((r) => r.with(10, (r[10] ?? '').replace('gelukt', 'mislukt')))).toMatchObject({
    klopt: false,
    waar: 'regel 11',
  })
  expect(met((r) => r.toSpliced(10, 1))).toMatchObject({
    klopt: false,
    waar: 'regel 11',
    waarom: 'Logregel 10 ontbreekt.',
  })
  expect(met((r) => r.with(10, r[11] ?? '').with(11, r[10] ?? ''))).toMatchObject({ klopt: false, waar: 'regel 11' })
  expect(met((r) => r.slice(0, -5))).toMatchObject({ klopt: false, waar: 'het einde' })
  expect(met((r) => r.with(0, (r[0] ?? '').replace(/"totEnMet":\d+/, '"totEnMet":999')))).toMatchObject({
    klopt: false,
  })
})

test('what somebody changed in the database itself no longer agrees', async () => {
  await db.admin.query(
    `update logboekregel set uitkomst = 'mislukt' where id = (select regel_id from logboekzegel where keten = $1 and volgnr = 7)`,
    [keten],
  )
  expect(controleerExport(await uitvoer())).toMatchObject({
    klopt: false,
    waarom: 'Logregel 7 is gewijzigd, of de regel ervoor.',
  })
  await db.admin.query(
    `update logboekregel set uitkomst = 'gelukt' where id = (select regel_id from logboekzegel where keten = $1 and volgnr = 7)`,
    [keten],
  )
  expect(controleerExport(await uitvoer())).toMatchObject({ klopt: true })
})

test("another tenant's privacy officer gets nothing of this chain, though it is there", async () => {
  await expect(uitvoer(andereFg)).rejects.toThrow('niet (meer) te vinden')
  expect(
    (await db.admin.query('select count(*)::int as n from logboekzegel where keten = $1', [keten])).rows[0].n,
  ).toBeGreaterThan(49)
})
