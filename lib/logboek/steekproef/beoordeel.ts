import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Beoordeling } from './beoordeel-schema'

/**
 * Judges one line of the review. 'navragen' leaves it open for a last judgement; after that nothing is added or changed. Nobody
 * judges what he did himself.
 */
export async function beoordeel(ctx: Ctx<'beheer'>, invoer: Beoordeling): Promise<{ keten: string; week: string }> {
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${invoer.id}, 0))::text`
  const item = await ctx.db.steekproefitem.findUnique({
    where: { id: invoer.id },
    select: { keten: true, week: true, regelId: true, oordelen: { select: { oordeel: true } } },
  })
  if (!item || !leestKeten(ctx, item.keten)) throw nietGevonden('steekproefitem', invoer.id)
  const klaar = item.oordelen.some((o) => o.oordeel !== 'navragen')
  if (klaar || item.oordelen.some((o) => o.oordeel === invoer.oordeel)) throw new Weigering('alBeoordeeld')
  const regel = await ctx.db.logboekregel.findUnique({
    where: { id: item.regelId },
    select: { gebruikerId: true, onderwerpen: true },
  })
  if (regel?.gebruikerId === ctx.wie.gebruikerId) throw new Weigering('eigenInzage')
  await ctx.db.steekproefoordeel.create({
    data: {
      keten: item.keten,
      itemId: invoer.id,
      oordeel: invoer.oordeel,
      opmerking: invoer.opmerking,
      doorId: ctx.wie.gebruikerId,
      doorNaam: ctx.wie.naam,
      op: ctx.nu,
    },
  })
  await logboek(ctx, {
    gebeurtenis: 'steekproef.beoordeeld',
    handeling: 'wijzigen',
    onderwerpen: regel?.onderwerpen.length === 1 ? regel.onderwerpen : [],
    object: 'steekproefitem',
    objectId: invoer.id,
    bijzonderheden: { oordeel: invoer.oordeel, lengte: [...invoer.opmerking].length },
  })
  return { keten: item.keten, week: item.week }
}

/** A privacy officer of a tenant reads that tenant's own chain, one of the platform all of them: as muur.mijn_keten says. */
function leestKeten({ wie }: Ctx<'beheer'>, keten: string): boolean {
  const mijn = wie.werkgeverId ? `werkgever:${wie.werkgeverId}` : wie.arbodienstId && `arbodienst:${wie.arbodienstId}`
  return !mijn || mijn === keten
}
