import type { SqlCtx } from '@/lib/db/namens'
import { type Dossier, leesDossier } from '@/lib/verzuim/lees-dossier'

/** The dossier as the arbodienst works on it: with who guides it. */
export interface BegeleidDossier {
  dossier: Dossier
  verzuimconsultantId: string | null
  isVanMij: boolean
}

/** Reads a case of the own arbodienst. Refuses with `nietGevonden` what one may not see. */
export async function leesBegeleidDossier(ctx: SqlCtx<'arbodienst'>, gevalId: string): Promise<BegeleidDossier> {
  const dossier = await leesDossier(ctx, gevalId)
  const { consultantId: verzuimconsultantId } = dossier.geval
  return { dossier, verzuimconsultantId, isVanMij: verzuimconsultantId === ctx.wie.gebruikerId }
}
