import { alsDag, alsDagOfNiets, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

/** Two contracts of one werkgever would overlap. */
const OVERLAP = '23P01'

/**
 * From a day on, a werkgever is with another arbodienst, or with none: the contract that runs then ends the day before, the
 * next one begins. What that does to the cases is carried out by Postgres on that day, before anybody of either side sees
 * anything (muur.verhuis): the old one keeps a copy of what it guided and sees nothing new, the running cases go along.
 */
export async function wisselArbodienst(
  ctx: Ctx<'beheer'>,
  { werkgeverId, arbodienstId, vanaf }: { werkgeverId: string; arbodienstId: string | null; vanaf: Dag },
): Promise<{ werkgeverId: string }> {
  eisVerseFactor(ctx)
  if (vanaf < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'vanaf' })
  await ctx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended('poortwacht contract ' || ${werkgeverId}, 0))::text`
  const werkgever = await ctx.db.werkgever.findUnique({ where: { id: werkgeverId }, select: { id: true } })
  if (!werkgever) throw nietGevonden('werkgever', werkgeverId)
  const oud = await ctx.db.contract.findFirst({
    where: {
      werkgeverId,
      van: { lt: voorKolom(vanaf) },
      OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(vanaf) } }],
    },
    select: { id: true, arbodienstId: true, van: true, totEnMet: true },
  })
  if (oud && oud.arbodienstId === arbodienstId && alsDagOfNiets(oud.totEnMet) === null)
    throw new Weigering('contractOverlapt', {
      veld: 'arbodienstId',
      tekst: 'Deze werkgever is dan al bij deze arbodienst.',
    })
  if (!oud && !arbodienstId) throw new Weigering('geenContract', { veld: 'vanaf' })
  if (oud) {
    await ctx.db.contract.update({
      where: { id: oud.id },
      data: { totEnMet: voorKolom(plusDagen(vanaf, -1)) },
      select: { id: true },
    })
    await noteer(ctx, 'contract.beeindigd', oud.id, werkgeverId, oud.arbodienstId, {
      van: alsDag(oud.van),
      totEnMet: plusDagen(vanaf, -1),
    })
  }
  if (arbodienstId) await begin(ctx, werkgeverId, arbodienstId, vanaf)
  return { werkgeverId }
}

async function begin(ctx: Ctx<'beheer'>, werkgeverId: string, arbodienstId: string, vanaf: Dag): Promise<void> {
  const arbodienst = await ctx.db.arbodienst.findUnique({ where: { id: arbodienstId }, select: { id: true } })
  if (!arbodienst) throw nietGevonden('arbodienst', arbodienstId)
  try {
    const { id } = await ctx.db.contract.create({
      // not begun yet: on its day Postgres brings the cases
      data: { werkgeverId, arbodienstId, van: voorKolom(vanaf), ingegaanOp: null },
      select: { id: true },
    })
    await noteer(ctx, 'contract.begonnen', id, werkgeverId, arbodienstId, { van: vanaf, totEnMet: null })
  } catch (fout) {
    if (postgresCode(fout) === OVERLAP) throw new Weigering('contractOverlapt', { veld: 'vanaf' })
    throw fout
  }
}

async function noteer(
  ctx: Ctx<'beheer'>,
  gebeurtenis: string,
  objectId: string,
  werkgever: string,
  arbodienst: string,
  periode: { van: Dag; totEnMet: Dag | null },
): Promise<void> {
  await logboek(ctx, {
    gebeurtenis,
    handeling: gebeurtenis === 'contract.begonnen' ? 'aanmaken' : 'wijzigen',
    object: 'contract',
    objectId,
    bijzonderheden: { werkgever, arbodienst, ...periode },
  })
}
