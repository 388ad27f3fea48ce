import type { Ctx } from '@/lib/db/namens'

/** Throws a proposal of one's own away; one that was confirmed stays as the record of what was done. */
export async function verwijderVoorstel(ctx: Ctx<'werkgever'>, invoer: { id: string }): Promise<void> {
  const { werkgeverId, gebruikerId } = ctx.wie
  await ctx.db.importvoorstel.deleteMany({ where: { werkgeverId, gebruikerId, id: invoer.id, bevestigdOp: null } })
}
