import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { postgresCode } from '@/lib/db/namens'
import { AANKONDIGDAGEN } from '@/lib/wet/bewaartermijnen'
import type { Dag } from '@/lib/wet/kalender'
import { kondigAan, leesWerkgeversMetOudeGevallen } from './kondig-aan'

const PER_KEER = 200

/** What one run did. */
export interface Opruimronde {
  aangekondigd: number
  ingetrokken: number
  vernietigd: number
  /** copies of former arbodiensten */
  afschriften: number
  /** not (any more) to be destroyed, says the wall; they are looked at again the next time */
  geweigerd: number
  /** a fault, each with its line in the trail */
  mislukt: number
}

/**
 * Every night: takes announcements back, announces, and destroys what was announced long enough ago, one transaction for each case.
 * A run that is killed halfway goes on the next time; two at once do nothing twice; one case that fails does not keep the others.
 */
export async function vernietigVerlopen(vandaag: Dag): Promise<Opruimronde> {
  const ronde: Opruimronde = {
    aangekondigd: 0,
    ingetrokken: 0,
    vernietigd: 0,
    afschriften: 0,
    geweigerd: 0,
    mislukt: 0,
  }
  for (const werkgeverId of await leesWerkgeversMetOudeGevallen(vandaag)) {
    try {
      const uit = await kondigAan(werkgeverId, vandaag)
      ronde.aangekondigd += uit.aangekondigd
      ronde.ingetrokken += uit.ingetrokken
    } catch (fout) {
      await noteerMislukt(ronde, 'werkgever', werkgeverId, fout)
    }
  }
  await vernietigAangekondigde(vandaag, ronde)
  await vernietigAfschriften(ronde)
  return ronde
}

async function vernietigAangekondigde(vandaag: Dag, ronde: Opruimronde): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rijen = await alsDienst(
      'taken',
      (db) => db.$queryRaw<{ id: string; gevalId: string }[]>`
        select id, geval_id as "gevalId" from vernietiging
         where vernietigd_op is null and ingetrokken_op is null and soort = 'verzuimdossier' and bewaar_tot < ${vandaag}::date
           and aangekondigd_op <= statement_timestamp() - make_interval(days => ${AANKONDIGDAGEN}::int) and id > ${na}::uuid
         order by id limit ${PER_KEER}`,
    )
    for (const { gevalId } of rijen) {
      try {
        const [rij] = await alsDienst(
          'taken',
          (db) => db.$queryRaw<{ uitkomst: string }[]>`select muur.vernietig_geval(${gevalId}::uuid) as uitkomst`,
        )
        if (rij?.uitkomst === 'vernietigd') ronde.vernietigd += 1
        else ronde.geweigerd += 1
      } catch (fout) {
        await noteerMislukt(ronde, 'verzuimgeval', gevalId, fout)
      }
    }
    const laatste = rijen.at(-1)
    if (!laatste) return
    na = laatste.id
  }
}

async function vernietigAfschriften(ronde: Opruimronde): Promise<void> {
  for (;;) {
    const [rij] = await alsDienst(
      'taken',
      (db) => db.$queryRaw<{ n: number }[]>`select muur.vernietig_afschriften(${PER_KEER}::int) as n`,
    )
    if (!rij?.n) return
    ronde.afschriften += rij.n
  }
}

/** Which one, and the code of the fault; what the database said of it may hold a value of a row. */
async function noteerMislukt(ronde: Opruimronde, object: string, objectId: string, fout: unknown): Promise<void> {
  ronde.mislukt += 1
  await alsDienst('taken', (db) =>
    logboekDienst(db, {
      gebeurtenis: 'vernietigen.mislukt',
      handeling: 'verwijderen',
      uitkomst: 'mislukt',
      object,
      objectId,
      bijzonderheden: { code: postgresCode(fout) },
    }),
  )
}
