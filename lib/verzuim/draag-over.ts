import type { Ctx } from '@/lib/db/namens'
import { noteer } from './gebeurtenissen'

/**
 * Hands a case that continues to the arbodienst under contract now, with the facts its clock needs. What the former
 * arbodienst recorded itself (contacts, notes) stays with that one.
 */
export async function draagOver(ctx: Ctx<'werkgever'>, gevalId: string, arbodienstId: string | null): Promise<void> {
  const { werkgeverId } = ctx.wie
  await ctx.db.verzuimgeval.update({
    where: { id: gevalId },
    data: { arbodienstId, verzuimconsultantId: null },
    select: { id: true },
  })
  const bij = { where: { werkgeverId, gevalId }, data: { arbodienstId } }
  await ctx.db.verzuimmelding.updateMany(bij)
  await ctx.db.werkhervatting.updateMany(bij)
  await ctx.db.mijlpaalfeit.updateMany(bij)
  await ctx.db.gevalfeit.updateMany(bij)
  await ctx.db.taak.updateMany(bij)
  await ctx.db.loonsanctie.updateMany(bij)
  await noteer(ctx, gevalId, 'overgedragen', { arbodienstId })
}
