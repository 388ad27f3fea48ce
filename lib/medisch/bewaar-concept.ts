import { z } from 'zod'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { bewaarConcept, wisConcept } from './kluis/stukken'
import { eigenDossier } from './schrijf'
import { conceptsoorten } from './soorten'

/** What a form sends every few seconds: everything that was typed, as it is. */
export const conceptSchema = z.object({
  soort: z.enum(conceptsoorten),
  velden: z.record(z.string().max(60), z.string().max(10_000)).refine((v) => Object.keys(v).length <= 200),
})
export type Conceptinvoer = z.output<typeof conceptSchema>

/**
 * Keeps a draft, encrypted under the key of the file; empties it when nothing is left of it. The trail gets a line when somebody
 * begins and when a draft is thrown away, not one for every few seconds of typing.
 */
export async function houConcept(ctx: Ctx<'medisch'>, dossierId: string, invoer: Conceptinvoer): Promise<void> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const leeg = Object.values(invoer.velden).every((w) => w.trim() === '')
  const veranderd = leeg
    ? await wisConcept(ctx, dossierId, invoer.soort)
    : await bewaarConcept(ctx, dossierId, invoer.soort, invoer.velden)
  if (!veranderd) return
  await logboek(ctx, {
    gebeurtenis: leeg ? 'medischDossier.conceptVerwijderd' : 'medischDossier.conceptBegonnen',
    handeling: leeg ? 'verwijderen' : 'aanmaken',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { soort: invoer.soort },
  })
}
