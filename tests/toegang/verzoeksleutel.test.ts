import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ruimVerzoeksleutelsOp } from '@/lib/concept/ruim-verzoeksleutels-op'
import { alsDienst } from '@/lib/db/dienst'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// What makes a form that is sent twice one deed names the page that it led to. It goes when nobody can send the form again.

const db = await proefDatabase()

test('keys of a month ago are thrown away; a younger one stays, also when a job asks otherwise', async () => {
  const w = wereld(db.admin)
  const { gebruikerId } = await w.aangemeld('hr', { werkgeverId: await w.werkgever() })
  const maak = async (geleden: string) => {
    const sleutel = randomUUID()
    await db.admin.query(
      `insert into verzoeksleutel (gebruiker_id, sleutel, handeling, op) values ($1, $2, 'verzuim.melden', now() - $3::interval)`,
      [gebruikerId, sleutel, geleden],
    )
    return sleutel
  }
  const over = async () =>
    (await db.admin.query('select sleutel from verzoeksleutel where gebruiker_id = $1', [gebruikerId])).rows.map(
      (r) => r.sleutel,
    )
  const oud = await maak('31 days')
  const jong = await maak('29 days')
  expect(await over()).toEqual(expect.arrayContaining([oud, jong]))
  expect(await ruimVerzoeksleutelsOp(new Date())).toBe(1)
  expect(await over()).toEqual([jong])
  // the wall keeps it, not the clock of whoever asks
  expect(await ruimVerzoeksleutelsOp(new Date(Date.now() + 90 * 86_400_000))).toBe(0)
  expect(await alsDienst('taken', (d) => d.$executeRaw`delete from verzoeksleutel`)).toBe(0)
  expect(await over()).toEqual([jong])
})
