import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'

/** Makes a tenant: empty, and without anybody in it. Refuses a second factor that is no longer fresh. */
export async function maakOrganisatie(
  ctx: Ctx<'beheer'>,
  { soort, naam }: { soort: 'werkgever' | 'arbodienst'; naam: string },
): Promise<{ id: string }> {
  eisVerseFactor(ctx)
  const opzet = { data: { naam }, select: { id: true } }
  const { id } = soort === 'werkgever' ? await ctx.db.werkgever.create(opzet) : await ctx.db.arbodienst.create(opzet)
  await logboek(ctx, { gebeurtenis: 'organisatie.gemaakt', handeling: 'aanmaken', object: soort, objectId: id })
  return { id }
}
