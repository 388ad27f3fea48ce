import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'

/** Somebody no longer waits. */
export async function haalVanWachtlijst(ctx: Ctx<'arbodienst'>, { id }: { id: string }): Promise<void> {
  const waar = { id, arbodienstId: ctx.wie.arbodienstId, afloop: null }
  const plek = await ctx.db.wachtlijstplek.findFirst({ where: waar, select: { werknemerId: true } })
  if (!plek) throw nietGevonden('wachtlijstplek', id)
  await ctx.db.wachtlijstplek.updateMany({ where: waar, data: { afloop: 'vervallen', afgerondOp: ctx.nu } })
  await logboek(ctx, {
    gebeurtenis: 'wachtlijst.afgehaald',
    handeling: 'wijzigen',
    onderwerpen: [plek.werknemerId],
    object: 'wachtlijstplek',
    objectId: id,
  })
}
