import { alsDienst } from '@/lib/db/dienst'
import type { Dag } from '@/lib/wet/kalender'
import { schrijfBerekening } from './herbereken'
import { leesGevallen } from './lees-geval'

const PER_KEER = 200

/**
 * Carries out contracts that ended or began (muur.verhuis_alles) and computes the cases that came to another arbodienst anew:
 * its contract may ask other steps. Then the appointments of consultants that begin today: their cases go along; and protocols that
 * took effect, whose running cases are computed anew. Running it twice changes nothing. Whoever signs in first on the day itself has Postgres do
 * the move; this makes sure that it also happens when nobody does.
 */
export async function verhuisGevallen(vandaag: Dag, nu: Date): Promise<{ werkgevers: number; gevallen: number }> {
  let werkgevers = 0
  for (;;) {
    const [rij] = await alsDienst('taken', (db) => db.$queryRaw<{ n: number }[]>`select muur.verhuis_alles() as n`)
    if (!rij?.n) break
    werkgevers += rij.n
  }
  for (;;) {
    const [rij] = await alsDienst('taken', (db) => db.$queryRaw<{ n: number }[]>`select muur.geef_gepland_door() as n`)
    if (!rij?.n) break
  }
  await alsDienst('taken', (db) => db.$queryRaw`select muur.voer_protocollen_door()`)
  let gevallen = 0
  for (let na = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await alsDienst(
      'taken',
      (db) => db.$queryRaw<{ id: string }[]>`
        select id from verzuimgeval where berekend_op is null and toestand <> 'gesloten' and id > ${na}::uuid
           and exists (select from verzuimmelding m where m.werkgever_id = verzuimgeval.werkgever_id and m.geval_id = verzuimgeval.id)
         order by id limit ${PER_KEER}`,
    )
    const laatste = ids.at(-1)
    if (!laatste) return { werkgevers, gevallen }
    na = laatste.id
    await alsDienst('taken', async (db) => {
      const lijst = ids.map((r) => r.id)
      await db.$queryRaw`
        select pg_advisory_xact_lock(hashtextextended(x.werknemer_id::text, 0))::text
          from (select werknemer_id from verzuimgeval where id = any (${lijst}::uuid[]) order by werknemer_id) x`
      for (const geval of await leesGevallen({ db, vandaag }, lijst)) {
        if (geval.berekendOp !== null) continue
        await schrijfBerekening({ db, vandaag, nu }, geval)
        gevallen += 1
      }
    })
  }
}
