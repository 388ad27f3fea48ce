import { z } from 'zod'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { Berichtportaal } from './lees-berichten'

export const openSchema = z.object({ id: z.uuid({ error: 'Dit is niet (meer) te vinden.' }) })

/** Opens a message: it counts as read, and gives where it leads. Refuses one of somebody else as one that is not there. */
export async function openBericht(
  ctx: Ctx<Berichtportaal>,
  { id }: z.output<typeof openSchema>,
): Promise<{ soort: string; gevalId: string | null }> {
  const bericht = await ctx.db.bericht.findFirst({
    where: { id, ontvangerId: ctx.wie.gebruikerId },
    select: { soort: true, gevalId: true },
  })
  if (!bericht) throw nietGevonden('bericht', id)
  await ctx.db.bericht.updateMany({ where: { id, gelezenOp: null }, data: { gelezenOp: ctx.nu } })
  return bericht
}

/** All messages of this workplace count as read. */
export async function markeerAllesGelezen(ctx: Ctx<Berichtportaal>): Promise<void> {
  await ctx.db.bericht.updateMany({
    where: { ontvangerId: ctx.wie.gebruikerId, gelezenOp: null },
    data: { gelezenOp: ctx.nu },
  })
}
