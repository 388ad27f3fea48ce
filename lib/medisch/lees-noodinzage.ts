import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { vanCollega } from './open-dossier'

/** Of whom the file is and who treats, before a colleague opens it in an emergency. Nothing of the file itself. */
export async function leesNoodinzage(
  ctx: Ctx<'medisch'>,
  werknemerId: string,
): Promise<{ naam: string; behandelaar: string | null }> {
  await eisMedischeFactor(ctx)
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, werknemerId },
    select: { naam: true },
  })
  if (!persoon) throw nietGevonden('werknemer', werknemerId)
  const [dossier] = await vanCollega(ctx, werknemerId)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.noodinzageBekeken',
    handeling: 'lezen',
    onderwerpen: [werknemerId],
    object: 'medisch_dossier',
    objectId: dossier?.dossier_id,
  })
  return { naam: persoon.naam, behandelaar: dossier?.behandelaar_naam ?? null }
}
