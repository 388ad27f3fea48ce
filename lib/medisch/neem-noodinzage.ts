import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { schrijfNotitie } from './kluis/stukken'
import { vanCollega } from './open-dossier'
import type { Noodinzage } from './toegang-schema'

/**
 * Opens the file of a colleague in an emergency, until the end of tomorrow. The reason is written in the file first, the treating
 * doctor and the privacy officer have their message in the same transaction, and reading it is logged as any reading.
 */
export async function neemNoodinzage(ctx: Ctx<'medisch'>, invoer: Noodinzage): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const [dossier] = await vanCollega(ctx, invoer.werknemerId)
  if (!dossier) throw nietGevonden('werknemer', invoer.werknemerId)
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.noodinzage(${dossier.dossier_id}::uuid, ${invoer.grond}, ${ctx.verzoekId})::text as id`
  // null for who could open it already
  if (rij?.id) await schrijfNotitie(ctx, dossier.dossier_id, 'noodinzage', { reden: invoer.reden })
  return { dossierId: dossier.dossier_id }
}
