import type { Tx } from '@/lib/db/client'
import { alsDienst } from '@/lib/db/dienst'
import { AANKONDIGDAGEN, BEWAARTERMIJNEN, type Bewaring, bewaring } from '@/lib/wet/bewaartermijnen'
import { type Dag, max, min, plusDagen, plusMaanden } from '@/lib/wet/kalender'
import { leesBewaarfeiten } from './bewaarfeiten'

const REGEL = BEWAARTERMIJNEN.verzuimdossier
const PER_KEER = 500

/** A case that closed after this day is not due within the days of its announcement, whatever else happened in it. */
function grens(vandaag: Dag): Dag {
  return plusDagen(plusMaanden(vandaag, -12 * REGEL.aantal), AANKONDIGDAGEN + 2)
}

/** The employers of whom something is announced, or may have to be. */
export async function leesWerkgeversMetOudeGevallen(vandaag: Dag): Promise<string[]> {
  const rijen = await alsDienst(
    'taken',
    (db) => db.$queryRaw<{ id: string }[]>`
      select w.id from werkgever w
       where exists (select from vernietiging v where v.werkgever_id = w.id and v.vernietigd_op is null and v.ingetrokken_op is null)
          or exists (select from verzuimgeval g where g.werkgever_id = w.id and g.toestand = 'gesloten'
                        and g.gesloten_op < ${grens(vandaag)}::timestamp at time zone 'Europe/Amsterdam')
       order by w.id`,
  )
  return rijen.map((r) => r.id)
}

/**
 * Takes back what is no longer so (reopened, changed, held) and announces what is due within thirty days, for one werkgever in one
 * transaction together with the message to its HR: either both happened or neither. Doing it twice changes nothing.
 */
export async function kondigAan(
  werkgeverId: string,
  vandaag: Dag,
): Promise<{ aangekondigd: number; ingetrokken: number }> {
  return await alsDienst('taken', async (db) => {
    const ingetrokken = await trekIn(db, werkgeverId)
    let aangekondigd = 0
    let vanaf: Dag | null = null
    for (const ids of inDelen(await oudeGevallen(db, werkgeverId, vandaag))) {
      const nieuw = await maakAankondigingen(db, werkgeverId, vandaag, ids)
      aangekondigd += nieuw.length
      for (const bewaarTot of nieuw) {
        const dan = max(plusDagen(bewaarTot, 1), plusDagen(vandaag, AANKONDIGDAGEN))
        vanaf = vanaf === null ? dan : min(vanaf, dan)
      }
    }
    if (vanaf !== null)
      await db.$queryRaw`select muur.vertel_vernietiging(${werkgeverId}::uuid, ${aangekondigd}::int, ${vanaf}::date)::text`
    return { aangekondigd, ingetrokken }
  })
}

async function trekIn(db: Tx, werkgeverId: string): Promise<number> {
  const open = await db.$queryRaw<{ id: string; gevalId: string; einde: Dag; bewaarTot: Dag }[]>`
    select id, geval_id as "gevalId", einde_begeleiding::text as einde, bewaar_tot::text as "bewaarTot" from vernietiging
     where werkgever_id = ${werkgeverId}::uuid and vernietigd_op is null and ingetrokken_op is null`
  let n = 0
  for (const deel of inDelen(open)) {
    const feiten = await leesBewaarfeiten(
      db,
      deel.map((v) => v.gevalId),
    )
    const nu = new Map(feiten.map((f) => [f.gevalId, f.aangehoudenTot === null ? bewaring(f) : null]))
    const weg = deel.filter((v) => {
      const b = nu.get(v.gevalId)
      return !b || b.eindeBegeleiding !== v.einde || b.bewaarTot !== v.bewaarTot
    })
    if (weg.length > 0)
      n += await db.$executeRaw`
        update vernietiging set ingetrokken_op = statement_timestamp()
         where id = any (${weg.map((v) => v.id)}::uuid[]) and vernietigd_op is null and ingetrokken_op is null`
  }
  return n
}

async function oudeGevallen(db: Tx, werkgeverId: string, vandaag: Dag): Promise<string[]> {
  const rijen = await db.$queryRaw<{ id: string }[]>`
    select g.id from verzuimgeval g
     where g.werkgever_id = ${werkgeverId}::uuid and g.toestand = 'gesloten'
       and g.gesloten_op < ${grens(vandaag)}::timestamp at time zone 'Europe/Amsterdam'
       and not exists (select from vernietiging v where v.geval_id = g.id and v.soort = 'verzuimdossier' and v.ingetrokken_op is null)`
  return rijen.map((r) => r.id)
}

/** Announces those of these cases that are due and not held; gives until when each is kept. */
async function maakAankondigingen(db: Tx, werkgeverId: string, vandaag: Dag, ids: string[]): Promise<Dag[]> {
  const uiterlijk = plusDagen(vandaag, AANKONDIGDAGEN)
  const rijen = (await leesBewaarfeiten(db, ids)).flatMap((f) => {
    const b: Bewaring | null = f.aangehoudenTot === null ? bewaring(f) : null
    return b && b.bewaarTot <= uiterlijk ? [{ gevalId: f.gevalId, dossiernummer: f.dossiernummer, ...b }] : []
  })
  if (rijen.length === 0) return []
  const gemaakt = await db.$queryRaw<{ bewaarTot: Dag }[]>`
    insert into vernietiging (werkgever_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot)
    select ${werkgeverId}::uuid, n."gevalId", n.dossiernummer, 'verzuimdossier', ${REGEL.code}, ${REGEL.geldigVan}::date, n."eindeBegeleiding",
           n."geteldVanaf", n."bewaarTot"
      from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as n("gevalId" uuid, dossiernummer text, "eindeBegeleiding" date, "geteldVanaf" text, "bewaarTot" date)
    on conflict (geval_id) where soort = 'verzuimdossier' and ingetrokken_op is null do nothing
    returning bewaar_tot::text as "bewaarTot"`
  return gemaakt.map((r) => r.bewaarTot)
}

function* inDelen<T>(rijen: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rijen.length; i += PER_KEER) yield rijen.slice(i, i + PER_KEER)
}
