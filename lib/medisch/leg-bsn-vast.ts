import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { sleuteldienst } from '@/lib/kluis/sleuteldienst'
import { nietGevonden } from '@/lib/weigering'
import { schrijfBsn } from './kluis/stukken'
import { eigenDossier } from './schrijf'

/** Stores the citizen service number of a person, encrypted; never of somebody who gave no name. */
export async function legBsnVast(
  ctx: Ctx<'medisch'>,
  invoer: { dossierId: string; bsn: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, invoer.dossierId)
  if (!dossier.werknemerId) throw nietGevonden('medisch_dossier', invoer.dossierId)
  const zoek = await sleuteldienst().zoekwaarde(ctx.wie.arbodienstId, invoer.bsn)
  await schrijfBsn(ctx, dossier.id, invoer.bsn, zoek)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.bsnVastgelegd',
    handeling: 'wijzigen',
    onderwerpen: [dossier.werknemerId],
    object: 'medisch_dossier',
    objectId: dossier.id,
  })
  return { dossierId: dossier.id }
}
