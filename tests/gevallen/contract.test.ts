import { expect, test } from 'vitest'
import { leesGeval } from '@/lib/poortwacht/lees-geval'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { proefDatabase } from '../hulp/database'
import { als, bedrijf, dagen, vandaag, ziek } from './bereik/opstelling'

// Which contract a case is counted by, when there is more than one with the same arbodienst.

const proef = await proefDatabase()

const stap = (code: string) =>
  JSON.stringify([{ code, naam: code, wie: ['verzuimconsultant'], dagen: 5, anker: 'eersteZiektedag' }])

/** A contract that runs until a day from now and one that begins the day after; a case of so many days ago. */
async function opzet(tot: number, geleden: number) {
  const b = await bedrijf(proef)
  await proef.admin.query(
    'update contract set tot_en_met = $2, eerste_contact_dagen = 7, protocol = $3 where werkgever_id = $1',
    [b.werkgeverId, dagen(tot), stap('oud')],
  )
  await proef.admin.query(
    `insert into contract (werkgever_id, arbodienst_id, van, eerste_contact_dagen, protocol) values ($1, $2, $3, 3, $4)`,
    [b.werkgeverId, b.arbodienstId, dagen(tot + 1), stap('nieuw')],
  )
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, geleden)
  const lees = async () => (await als(b.hr.sleutel, 'verzuim.lezen', (ctx) => leesGeval(ctx, gevalId))).contract
  const taken = async () => {
    await proef.admin.query('update verzuimgeval set berekend_op = null where id = $1', [gevalId])
    await verhuisGevallen(vandaag, new Date())
    const { rows } = await proef.admin.query<{ code: string; uiterlijk: string }>(
      `select code, uiterlijk::text from taak where geval_id = $1 and code in ('oud', 'nieuw', 'eersteContact') order by code`,
      [gevalId],
    )
    return rows.map((r) => [r.code, r.uiterlijk])
  }
  return { ...b, lees, taken }
}

test('one that starts next month changes nothing yet', async () => {
  const s = await opzet(30, 2)
  expect(await s.lees()).toMatchObject({ eersteContactDagen: 7, protocol: [{ code: 'oud' }] })
  expect(await s.taken()).toEqual([
    ['eersteContact', dagen(5)],
    ['oud', dagen(3)],
  ])
})

test('one that began meanwhile gives its steps; who fell ill before keeps the term of then', async () => {
  const s = await opzet(-3, 5)
  expect(await s.lees()).toMatchObject({ eersteContactDagen: 7, protocol: [{ code: 'nieuw' }] })
  expect(await s.taken()).toEqual([
    ['eersteContact', dagen(2)],
    ['nieuw', dagen(0)],
  ])
  const later = await opzet(-3, 1)
  expect(await later.lees()).toMatchObject({ eersteContactDagen: 3, protocol: [{ code: 'nieuw' }] })
})

test('when none is in force the latest that ended counts, and not the one to come', async () => {
  const s = await opzet(-3, 5)
  await proef.admin.query('update contract set van = $2 where werkgever_id = $1 and tot_en_met is null', [
    s.werkgeverId,
    dagen(20),
  ])
  expect(await s.lees()).toMatchObject({ eersteContactDagen: 7, protocol: [{ code: 'oud' }] })
})
