import type { Ctx } from '@/lib/db/namens'
import type { Berichtportaal } from './lees-berichten'

/** How many messages of this workplace were not opened yet. Says nothing of what they are about, so leaves no line in the trail. */
export async function telOngelezen(ctx: Ctx<Berichtportaal>): Promise<number> {
  return await ctx.db.bericht.count({ where: { ontvangerId: ctx.wie.gebruikerId, gelezenOp: null } })
}
