import { alsDag } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'

/** Takes planned time away; appointments that were made in it stay. */
export async function verwijderBlok(ctx: Ctx<'arbodienst'>, { id }: { id: string }): Promise<{ dag: Dag }> {
  const waar = { id, arbodienstId: ctx.wie.arbodienstId }
  const blok = await ctx.db.spreekuurblok.findFirst({ where: waar, select: { dag: true } })
  if (!blok) throw nietGevonden('spreekuurblok', id)
  await ctx.db.spreekuurblok.deleteMany({ where: waar })
  await logboek(ctx, {
    gebeurtenis: 'spreekuurblok.verwijderd',
    handeling: 'verwijderen',
    object: 'spreekuurblok',
    objectId: id,
  })
  return { dag: alsDag(blok.dag) }
}
