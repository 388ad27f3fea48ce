import { alsDagOfNiets } from '@/lib/db/dagen'
import type { Inzagectx } from '@/lib/db/inzage'
import type { Dag } from '@/lib/wet/kalender'
import { leesBsn } from './kluis/stukken'
import { eigenDossier } from './schrijf'

/**
 * The citizen service number on demand, with whose it is; the looking has its own line in the trail, committed before. No name: of
 * somebody who gave none there is no number either.
 */
export async function toonBsn(
  ctx: Inzagectx,
): Promise<{ bsn: string | null; naam: string | null; geboren: Dag | null }> {
  const { werknemerId } = await eigenDossier(ctx, ctx.inzage.dossierId)
  const bsn = await leesBsn(ctx)
  const persoon = werknemerId
    ? await ctx.db.begeleiding.findFirst({
        where: { arbodienstId: ctx.wie.arbodienstId, werknemerId },
        select: { naam: true, geboortedatum: true },
      })
    : null
  return { bsn, naam: persoon?.naam ?? null, geboren: alsDagOfNiets(persoon?.geboortedatum ?? null) }
}
