import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'

/** Throws a proposal of one's own away; one that was confirmed stays as the record of what was done. */
export async function verwijderVoorstel(ctx: Ctx<'werkgever'>, invoer: { id: string }): Promise<void> {
  const { werkgeverId, gebruikerId } = ctx.wie
  const weg = await ctx.db.importvoorstel.deleteMany({
    where: { werkgeverId, gebruikerId, id: invoer.id, bevestigdOp: null },
  })
  if (weg.count === 0) return
  await logboek(ctx, {
    gebeurtenis: 'register.voorstelVerwijderd',
    handeling: 'verwijderen',
    object: 'importvoorstel',
    objectId: invoer.id,
  })
}
