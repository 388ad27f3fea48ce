import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alsDienst } from '@/lib/db/dienst'
import { controleerGevallen } from '@/lib/poortwacht/controleer-gevallen'
import { feitenVan } from '@/lib/poortwacht/feiten-van'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { leesGeval } from '@/lib/poortwacht/lees-geval'
import { takenVan } from '@/lib/poortwacht/taken-van'
import { type Dag, dag, plusDagen } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

const db = await proefDatabase()
const nu = new Date('2026-11-21T12:00:00Z')
const vandaag = dag('2026-11-21')

/** A case whose facts stand in the database without any task. */
async function geval(
  d1: Dag,
): Promise<{ gevalId: string; werkgeverId: string; werknemerId: string; dienstverbandId: string }> {
  const w = wereld(db.admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId)
  const { rows } = await db.admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     values ($1, $2, $3, $4, 'x', $5::date, $5::date, 'open') returning id`,
    [werkgeverId, werknemerId, dienstverbandId, arbodienstId, d1],
  )
  const gevalId = rows[0]?.id ?? ''
  await meld({ gevalId, werkgeverId, werknemerId, dienstverbandId }, d1, null)
  return { gevalId, werkgeverId, werknemerId, dienstverbandId }
}

type Geval = Awaited<ReturnType<typeof geval>>

async function meld(g: Geval, d1: Dag, hersteldPer: Dag | null): Promise<void> {
  await db.admin.query(
    `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer,
       gemeld_op, gemeld_door_id, gemeld_door_naam) values ($1, $2, $3, $4, $5::date, $6, gen_random_uuid(), $5::date, gen_random_uuid(), 'HR')`,
    [g.werkgeverId, g.gevalId, g.werknemerId, g.dienstverbandId, d1, hersteldPer],
  )
}

const opgeslagen = async (gevalId: string) =>
  (
    await db.admin.query(
      `select code, nummer, wie, vanaf::text, veilig::text, uiterlijk::text, toestand, gedaan_op::text as "gedaanOp", loopt_door as "looptDoor" from taak
        where geval_id = $1 order by code, nummer`,
      [gevalId],
    )
  ).rows

const vers = async (gevalId: string, op = vandaag) => {
  const feiten = feitenVan(await alsDienst('taken', (tx) => leesGeval({ db: tx, vandaag: op }, gevalId)))
  const uitkomst = tijdlijn(feiten, REGELS, op)
  if (!uitkomst.goed) throw new Error('contradiction')
  return takenVan(uitkomst.tijdlijn).sort((a, b) =>
    a.code === b.code ? a.nummer - b.nummer : a.code < b.code ? -1 : 1,
  )
}

const bereken = (gevalId: string, op = vandaag) =>
  alsDienst('taken', (tx) => herbereken({ db: tx, vandaag: op, nu }, gevalId))

test('after a change the stored tasks equal a fresh computation, over random histories', async () => {
  const g = await geval(dag('2025-01-06'))
  const feit = fc.record({
    code: fc.constantFrom('probleemanalyse', 'planVanAanpak', 'evaluatie', 'weekmelding42', 'eerstejaarsevaluatie'),
    na: fc.integer({ min: 0, max: 600 }),
    soort: fc.constantFrom('gedaan', 'nietVanToepassing'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(feit, { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 27 }), { maxLength: 3 }),
      async (feiten, gaten) => {
        await db.admin.query('delete from mijlpaalfeit where geval_id = $1', [g.gevalId])
        await db.admin.query('delete from verzuimmelding where geval_id = $1', [g.gevalId])
        let d = dag('2025-01-06')
        for (const gat of gaten) {
          await meld(g, d, plusDagen(d, 50))
          d = plusDagen(d, 50 + gat)
        }
        await meld(g, d, null)
        for (const f of new Map(feiten.map((x) => [x.code, x])).values()) {
          await db.admin.query(
            `insert into mijlpaalfeit (werkgever_id, geval_id, code, soort, op, reden, door_id, door_naam) values ($1, $2, $3, $4, $5, 'x', gen_random_uuid(), 'x')`,
            [
              g.werkgeverId,
              g.gevalId,
              f.code,
              f.soort,
              f.soort === 'gedaan' ? plusDagen(dag('2025-01-06'), f.na) : null,
            ],
          )
        }
        await bereken(g.gevalId)
        expect(await opgeslagen(g.gevalId)).toEqual(await vers(g.gevalId))
      },
    ),
    { numRuns: 60 },
  )
})

test('computing twice touches no row the second time', async () => {
  const g = await geval(dag('2026-09-01'))
  await bereken(g.gevalId)
  const sporen = async () =>
    (
      await db.admin.query('select code, nummer, xmin::text, ctid::text from taak where geval_id = $1 order by 1, 2', [
        g.gevalId,
      ])
    ).rows
  const eerst = await sporen()
  expect(eerst.length).toBeGreaterThan(5)
  await bereken(g.gevalId)
  expect(await sporen()).toEqual(eerst)
})

test('the nightly check finds a task that does not follow from its facts, names it, mends it, and is quiet the next time', async () => {
  const g = await geval(dag('2026-10-05'))
  await bereken(g.gevalId)
  await db.admin.query(`update taak set uiterlijk = uiterlijk + 1 where geval_id = $1 and code = 'probleemanalyse'`, [
    g.gevalId,
  ])
  const eerste = await controleerGevallen(vandaag, nu)
  expect(eerste.verschillen).toEqual([{ gevalId: g.gevalId, codes: ['probleemanalyse'] }])
  expect(await opgeslagen(g.gevalId)).toEqual(await vers(g.gevalId))
  expect(await controleerGevallen(vandaag, nu)).toMatchObject({ verschillen: [], bijgewerkt: 0 })
  const gemeld = await db.admin.query(
    `select count(*)::int as n from logboekregel where gebeurtenis = 'taken.verschil' and object_id = $1`,
    [g.gevalId],
  )
  expect(gemeld.rows[0].n).toBe(1)
})

test('the passing of days is no fault: an interrupted case closes after 27 days and not before', async () => {
  const g = await geval(dag('2026-09-01'))
  await db.admin.query('update verzuimmelding set hersteld_per = $2 where geval_id = $1', [g.gevalId, '2026-10-01'])
  await bereken(g.gevalId, dag('2026-10-02'))
  const toestand = async () =>
    (await db.admin.query('select toestand from verzuimgeval where id = $1', [g.gevalId])).rows[0].toestand
  expect(await toestand()).toBe('onderbroken')
  expect((await controleerGevallen(dag('2026-10-28'), nu)).verschillen).toEqual([])
  expect(await toestand()).toBe('onderbroken')
  expect((await controleerGevallen(dag('2026-10-29'), nu)).verschillen).toEqual([])
  expect(await toestand()).toBe('gesloten')
  const einde = await db.admin.query('select beeindigd_op from begeleiding where werknemer_id = $1', [g.werknemerId])
  expect(einde.rows[0].beeindigd_op).not.toBeNull()
})

test('when every report is withdrawn the case closes and no task is left', async () => {
  const g = await geval(dag('2026-11-01'))
  await bereken(g.gevalId)
  expect((await opgeslagen(g.gevalId)).length).toBeGreaterThan(5)
  await db.admin.query('update verzuimmelding set ingetrokken_op = now() where geval_id = $1', [g.gevalId])
  await bereken(g.gevalId)
  expect(await opgeslagen(g.gevalId)).toEqual([])
})
