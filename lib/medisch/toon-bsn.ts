import type { Inzagectx } from '@/lib/db/inzage'
import { leesBsn } from './kluis/stukken'
import { eigenDossier } from './schrijf'

/** The citizen service number on demand; the looking has its own line in the trail, committed before. */
export async function toonBsn(ctx: Inzagectx): Promise<{ bsn: string | null; heeftNaam: boolean }> {
  const dossier = await eigenDossier(ctx, ctx.inzage.dossierId)
  return { bsn: await leesBsn(ctx), heeftNaam: dossier.werknemerId !== null }
}
