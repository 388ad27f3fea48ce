import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import { nietGevonden } from '@/lib/weigering'
import { type Briefctx, eigenaar } from './lees-brieven'
import type { verwijderSjabloonSchema } from './sjabloon-schema'

/** Throws a template away. Letters that were made from it stay as they are. */
export async function verwijderSjabloon(
  ctx: Briefctx,
  { id }: z.output<typeof verwijderSjabloonSchema>,
): Promise<void> {
  const { count } = await ctx.db.briefsjabloon.deleteMany({ where: { id, ...eigenaar(ctx) } })
  if (count !== 1) throw nietGevonden('briefsjabloon', id)
  await logboek(ctx, {
    gebeurtenis: 'brieven.sjabloonVerwijderd',
    handeling: 'verwijderen',
    object: 'briefsjabloon',
    objectId: id,
  })
}
