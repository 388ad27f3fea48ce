import type pg from 'pg'
import { expect, test } from 'vitest'
import { GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// security.md test 6. What one may see changes at the commit: not a statement before it, not a statement after it. Also inside
// a transaction of the one who looks that began before the commit, and never after a rollback.

const WISSELINGEN = process.env.LANG_TESTS === '1' ? 10_000 : 200

const db = await proefDatabase()

/** The same row of chances each time, so that a failure can be had again. */
function kansen(zaad: number): () => number {
  let x = zaad
  return () => {
    x = (x * 1664525 + 1013904223) % 4294967296
    return x / 4294967296
  }
}

/** A change of what somebody may see: who looks and for whom, the statement, whether he sees before and after, and how it is undone. */
interface Wissel {
  naam: string
  kijker: Sleutel
  werknemerId: string
  sql: [string, unknown[]]
  voor: boolean
  terug?: [string, unknown[]]
}

test(`a change of rights or rows is seen from its commit on: ${WISSELINGEN} random orders`, async () => {
  const w = wereld(db.admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const [mijn, ander] = [await w.afdeling(werkgeverId, 'Mijn'), await w.afdeling(werkgeverId, 'Ander')]
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId })
  const leiding = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: mijn })
  // Otherwise who looks notes once a minute that he is there, and then waits here for the writer, who waits for him.
  await db.admin.query(`update sessie set laatst_gezien_op = now() + interval '11 hours'`)
  const vast = await w.werknemer(werkgeverId, { afdelingId: mijn })
  const ziek = (wie: { werknemerId: string; dienstverbandId: string }): [string, unknown[]] => [
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     values ($1, $2, $3, $4, gen_random_uuid(), current_date, current_date, 'open')`,
    [werkgeverId, wie.werknemerId, wie.dienstverbandId, arbodienstId],
  ]
  const begeleid = await w.werknemer(werkgeverId)
  await db.admin.query(...ziek(begeleid))

  const soorten: (() => Promise<Wissel>)[] = [
    async () => {
      const wie = await w.werknemer(werkgeverId)
      return { naam: 'reported', kijker: consultant.sleutel, werknemerId: wie.werknemerId, sql: ziek(wie), voor: false }
    },
    async () => ({
      naam: 'moved to another department',
      kijker: leiding.sleutel,
      werknemerId: vast.werknemerId,
      sql: ['update werknemer set afdeling_id = $2 where id = $1', [vast.werknemerId, ander]],
      voor: true,
      terug: ['update werknemer set afdeling_id = $2 where id = $1', [vast.werknemerId, mijn]],
    }),
    async () => ({
      naam: 'role taken away',
      kijker: consultant.sleutel,
      werknemerId: begeleid.werknemerId,
      sql: ['update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1', [consultant.gebruikerId]],
      voor: true,
      terug: ['update roltoekenning set tot_en_met = null where gebruiker_id = $1', [consultant.gebruikerId]],
    }),
    async () => ({
      naam: 'session revoked',
      kijker: consultant.sleutel,
      werknemerId: begeleid.werknemerId,
      sql: ['update sessie set ingetrokken_op = now() where gebruiker_id = $1', [consultant.gebruikerId]],
      voor: true,
      terug: ['update sessie set ingetrokken_op = null where gebruiker_id = $1', [consultant.gebruikerId]],
    }),
    async () => ({
      naam: 'second factor taken away',
      kijker: leiding.sleutel,
      werknemerId: vast.werknemerId,
      sql: ['update sessie set tweede_factor_op = null where gebruiker_id = $1', [leiding.gebruikerId]],
      voor: true,
      terug: ['update sessie set tweede_factor_op = now() where gebruiker_id = $1', [leiding.gebruikerId]],
    }),
  ]

  /** Looks once; or with something done in the middle of the same transaction, which gives both answers. */
  async function kijk({ kijker, werknemerId }: Wissel, midden?: () => Promise<unknown>): Promise<boolean[]> {
    const antwoorden: boolean[] = []
    try {
      await namens(kijker, 'eigenSessies.beheren', async ({ db: tx, wie }) => {
        const ziet = async () =>
          (wie.portaal === 'werkgever'
            ? await tx.werknemer.count({ where: { id: werknemerId } })
            : await tx.begeleiding.count({ where: { werknemerId } })) > 0
        antwoorden.push(await ziet())
        if (!midden) return
        await midden()
        antwoorden.push(await ziet())
      })
    } catch (fout) {
      if (!(fout instanceof GeenSessie)) throw fout
      antwoorden.push(false)
    }
    return antwoorden
  }

  const kans = kansen(20261121)
  const schrijver: pg.PoolClient = await db.admin.connect()
  const fouten: string[] = []
  const geteld = new Map<string, number>()
  let gekeken = 0
  const toets = async (wissel: Wissel, moment: string, verwacht: boolean[], midden?: () => Promise<unknown>) => {
    const gezien = await kijk(wissel, midden)
    gekeken += gezien.length
    if (gezien.join() !== verwacht.join()) fouten.push(`${wissel.naam}, ${moment}: ${gezien}, not ${verwacht}`)
  }
  for (let i = 0; i < WISSELINGEN; i += 1) {
    const soort = soorten[Math.floor(kans() * soorten.length)]
    if (!soort) continue
    const wissel = await soort()
    geteld.set(wissel.naam, (geteld.get(wissel.naam) ?? 0) + 1)
    const gaatDoor = kans() < 0.67
    const { voor } = wissel
    const na = gaatDoor ? !voor : voor
    const einde = gaatDoor ? 'commit' : 'rollback'
    if (kans() < 0.5) await toets(wissel, 'before', [voor])
    await schrijver.query('begin')
    if (kans() < 0.3) await toets(wissel, 'begun', [voor])
    if (kans() < 0.3) {
      // the change and its commit, while the one who looks is in the middle of his transaction
      await toets(wissel, `${einde} in the middle`, [voor, na], async () => {
        await schrijver.query(...wissel.sql)
        await schrijver.query(einde)
      })
    } else {
      await schrijver.query(...wissel.sql)
      if (kans() < 0.5) await toets(wissel, 'changed, not committed', [voor])
      if (kans() < 0.3) await toets(wissel, `${einde} between two looks`, [voor, na], () => schrijver.query(einde))
      else await schrijver.query(einde)
    }
    await toets(wissel, `after ${einde}`, [na])
    if (gaatDoor && wissel.terug) {
      await db.admin.query(...wissel.terug)
      if (kans() < 0.2) await toets(wissel, 'given back', [voor])
    }
  }
  schrijver.release()
  const perSoort = [...geteld].map(([naam, aantal]) => `${naam} ${aantal}`).join(', ')
  console.log(`wall: ${WISSELINGEN} interleavings, ${gekeken} looks (${perSoort}), ${fouten.length} wrong`)
  expect(fouten.slice(0, 10)).toEqual([])
  expect(geteld.size).toBe(soorten.length)
}, 3_600_000)
