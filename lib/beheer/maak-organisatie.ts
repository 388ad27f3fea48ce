import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'

/** Makes a tenant: empty, and without anybody in it. */
export async function maakOrganisatie(
  ctx: Ctx<'beheer'>,
  { soort, naam }: { soort: 'werkgever' | 'arbodienst'; naam: string },
): Promise<{ id: string }> {
  const opzet = { data: { naam }, select: { id: true } }
  const { id } = soort === 'werkgever' ? await ctx.db.werkgever.create(opzet) : await ctx.db.arbodienst.create(opzet)
  await logboek(ctx, { gebeurtenis: 'organisatie.gemaakt', handeling: 'aanmaken', object: soort, objectId: id })
  return { id }
}
