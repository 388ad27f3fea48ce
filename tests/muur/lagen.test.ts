import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proefDatabase } from '../hulp/database'
import type { Rij, Stad } from './model'
import { bouwStad, type Kijker } from './stad'
import { leesStad, word } from './vergelijk'

// security.md test 3, the layer of the policies alone: no right, no filter and no code of the app in between. Each person asks by
// its id for every row of a tenant that is not his, and tries to change and delete it. The other layer, the app without any
// policy, is tests/verzoeken/lagen.spec.ts.

const db = await proefDatabase()
let client: pg.PoolClient
let kijkers: Kijker[]
let stad: Stad
let tabellen: string[]

beforeAll(async () => {
  kijkers = (await bouwStad(db.admin)).kijkers
  client = await db.admin.connect()
  ;({ stad, tabellen } = await leesStad(client))
})
afterAll(async () => {
  client.release()
})

/** Of a tenant on the side where this person works, and not his own. */
function vreemd(k: Kijker, r: Rij): boolean {
  if (k.portaal === 'beheer') return false
  const isWerkgever = k.portaal === 'werkgever' || k.portaal === 'werknemer'
  const [van, mijn] = isWerkgever ? [r.werkgever_id, k.werkgeverId] : [r.arbodienst_id, k.arbodienstId]
  // a second opinion is of two arbodiensten: tests/medisch says what each sees of it
  if (r.tweede_arbodienst_id !== undefined && r.tweede_arbodienst_id === mijn) return false
  return van !== undefined && van !== null && van !== mijn
}

test('by policies alone: nobody sees, changes or deletes a row of another tenant', async () => {
  const pogingen = { zien: 0, wijzigen: 0, verwijderen: 0 }
  const door: string[] = []
  for (const tabel of tabellen) {
    const kolom = 'arbodienst_id' in (stad.per(tabel)[0] ?? {}) ? 'arbodienst_id' : 'werkgever_id'
    for (const k of kijkers) {
      const ctids = stad
        .per(tabel)
        .filter((r) => vreemd(k, r))
        .map((r) => r.ctid)
      if (ctids.length === 0) continue
      const vragen = {
        zien: `select from public.${tabel} where ctid = any ($1::tid[])`,
        wijzigen: `update public.${tabel} set ${kolom} = ${kolom} where ctid = any ($1::tid[])`,
        verwijderen: `delete from public.${tabel} where ctid = any ($1::tid[])`,
      }
      for (const [daad, sql] of Object.entries(vragen) as [keyof typeof vragen, string][]) {
        pogingen[daad] += ctids.length
        await client.query('begin')
        try {
          await word(client, k)
          const { rowCount } = await client.query(sql, [ctids])
          if (rowCount !== 0) door.push(`${k.naam}: ${daad} ${rowCount} of ${tabel}`)
        } catch (fout) {
          // no privilege on the table or the column at all
          if ((fout as { code?: string }).code !== '42501') throw fout
        } finally {
          await client.query('rollback')
        }
      }
    }
  }
  const totaal = pogingen.zien + pogingen.wijzigen + pogingen.verwijderen
  console.log(
    `layers: policies alone, ${totaal} tries at rows of another tenant (${pogingen.zien} to see, ${pogingen.wijzigen} to change, ${pogingen.verwijderen} to delete), ${door.length} got through`,
  )
  expect(door).toEqual([])
  expect(totaal).toBeGreaterThan(10_000)
}, 300_000)
