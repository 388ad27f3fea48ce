import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startWerker } from '@/lib/taken/werker'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

const db = await proefDatabase()

test('a job that a killed worker kept locked is done by the next start', async () => {
  const werkgeverId = await wereld(db.admin).werkgever()
  await db.admin.query(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id) values ('proef', 'lezen', 'gelukt', $1)`,
    [werkgeverId],
  )
  await db.admin.query(`select graphile_worker.add_job('verzegelLogboek')`)
  const vast = await db.admin.query(
    `update graphile_worker._private_jobs set locked_by = 'gedood', locked_at = now() returning id`,
  )
  expect(vast.rowCount).toBe(1)

  const werker = await startWerker()
  const [{ job }] = (await once(werker.events, 'job:success')) as [{ job: { task_identifier: string } }]
  expect(job.task_identifier).toBe('verzegelLogboek')
  await werker.stop()
  const { rows } = await db.admin.query('select volgnr::int from logboekzegel where keten = $1', [
    `werkgever:${werkgeverId}`,
  ])
  expect(rows).toEqual([{ volgnr: 1 }])
})

test('a second worker releases nothing while the first is alive', async () => {
  const eerste = await startWerker()
  await db.admin.query(`select graphile_worker.add_job('verzegelLogboek', run_at := now() + interval '1 day')`)
  // the rooster may have put a job of its own there
  const bezet = await db.admin.query(`update graphile_worker._private_jobs set locked_by = 'bezig', locked_at = now()`)
  const tweede = await startWerker()
  const vast = await db.admin.query(
    `select count(*)::int as n from graphile_worker._private_jobs where locked_by = 'bezig'`,
  )
  expect(vast.rows[0].n).toBe(bezet.rowCount)
  expect(bezet.rowCount).toBeGreaterThan(0)
  await tweede.stop()
  await eerste.stop()
})
