import type { Tx } from '@/lib/db/client'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'
import { verbruikPoging } from './rem'
import { leesSessie } from './sessie'

/** Hours in which a request must be approved. */
const AANVRAAG_UREN = 24

/**
 * Somebody who has given his password and lost phone and recovery codes asks to tie another app. Always the same answer,
 * whether a request runs already and whether there is anybody who can approve it. He gets a mail at once, whose link stops it.
 */
export async function vraagNieuweFactor(geheim: string, nu: Date = new Date()): Promise<void> {
  const sessie = await leesSessie(geheim)
  if (!sessie?.factorIngesteld || sessie.heeftFactor) throw new Weigering('geenRecht')
  const { gebruikerId } = sessie
  await verbruikPoging([{ soort: 'brief', van: `factor ${gebruikerId}` }], nu)
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.factorverzoek.updateMany({
      where: { gebruikerId, gestoptOp: null, gekoppeldOp: null, OR: verlopen(nu) },
      data: { gestoptOp: nu },
    })
    const [verzoek] = await db.$queryRaw<{ id: string }[]>`
      insert into factorverzoek (gebruiker_id, aangevraagd_op, verloopt_op)
      values (${gebruikerId}::uuid, ${nu}::timestamptz, ${nu}::timestamptz + make_interval(hours => ${AANVRAAG_UREN}::int))
      on conflict do nothing returning id`
    if (!verzoek) return
    await db.$executeRaw`
      insert into toegangsbrief (gebruiker_id, soort, factorverzoek_id, aangevraagd_op)
      values (${gebruikerId}::uuid, 'factorGevraagd', ${verzoek.id}::uuid, ${nu}::timestamptz)`
    await logboekDienst(db, {
      gebeurtenis: 'factorverlies.gevraagd',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: gebruikerId,
    })
  })
}

/** Not approved in time, or approved and its link not used in time. */
function verlopen(nu: Date) {
  return [
    { goedgekeurdOp: null, verlooptOp: { lte: nu } },
    { goedgekeurdOp: { not: null }, brieven: { some: { soort: 'factor', verlooptOp: { lte: nu } } } },
  ]
}

/** True while the link of the mail "another app was asked for" can still stop that. Changes nothing. */
export async function kanStoppen(geheim: string, nu: Date = new Date()): Promise<boolean> {
  return (await vind(geheim, nu)) !== null
}

/**
 * "This was not me": the request ends, and so do its approvals, its link, and every sign-in of this account that is without a
 * second factor. Refuses a link that is over, and one whose app is tied already.
 */
export async function stopFactorverzoek(geheim: string, nu: Date = new Date()): Promise<void> {
  const gevonden = await vind(geheim, nu)
  if (!gevonden) throw new Weigering('briefVerlopen')
  await alsDienst('portaal_aanmelden', async (db) => {
    await stop(db, gevonden.gebruiker_id, nu)
    await db.sessie.updateMany({
      where: { gebruikerId: gevonden.gebruiker_id, tweedeFactorOp: null, ingetrokkenOp: null },
      data: { ingetrokkenOp: nu },
    })
    await logboekDienst(db, {
      gebeurtenis: 'factorverlies.gestopt',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: gevonden.gebruiker_id,
    })
  })
}

/** Ends what runs for this account, with its link. */
export async function stop(db: Tx, gebruikerId: string, nu: Date): Promise<void> {
  await db.factorverzoek.updateMany({
    where: { gebruikerId, gestoptOp: null, gekoppeldOp: null },
    data: { gestoptOp: nu },
  })
  await db.toegangsbrief.updateMany({
    where: { gebruikerId, soort: 'factor', gebruiktOp: null, vervallenOp: null },
    data: { vervallenOp: nu },
  })
}

async function vind(geheim: string, nu: Date): Promise<{ gebruiker_id: string } | null> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<{ gebruiker_id: string }[]>`
      select b.gebruiker_id from toegangsbrief b join factorverzoek v on v.id = b.factorverzoek_id
       where b.geheim_hash = ${vingerafdruk(geheim)} and b.soort = 'factorGevraagd' and b.verloopt_op > ${nu}::timestamptz
         and v.gestopt_op is null and v.gekoppeld_op is null`,
  )
  return rij ?? null
}
