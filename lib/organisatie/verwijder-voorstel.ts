import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'

/**
 * Throws a proposal of one's own away; one that was confirmed stays as the record of what was done. Refuses with
 * `nietGevonden` one of somebody else.
 */
export async function verwijderVoorstel(ctx: Ctx<'werkgever'>, invoer: { id: string }): Promise<void> {
  const { werkgeverId, gebruikerId } = ctx.wie
  const mijn = { werkgeverId, gebruikerId, id: invoer.id }
  const weg = await ctx.db.importvoorstel.deleteMany({ where: { ...mijn, bevestigdOp: null } })
  if (weg.count === 0) {
    const bevestigd = await ctx.db.importvoorstel.findFirst({ where: mijn, select: { id: true } })
    throw bevestigd ? new Weigering('importVerlopen') : nietGevonden('importvoorstel', invoer.id)
  }
  await logboek(ctx, {
    gebeurtenis: 'register.voorstelVerwijderd',
    handeling: 'verwijderen',
    object: 'importvoorstel',
    objectId: invoer.id,
  })
}
