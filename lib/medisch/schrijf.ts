import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { schrijfNotitie, wisConcept } from './kluis/stukken'
import type { Notitieinvoer } from './notitie-schema'
import type { Schrijfsoort } from './soorten'

/** Adds a note to a file, or an amendment that takes the place of an older one, which stays. The draft of it is gone. */
export async function schrijfInDossier(
  ctx: Ctx<'medisch'>,
  invoer: Omit<Notitieinvoer, 'soort'> & { soort: Schrijfsoort },
): Promise<{ dossierId: string; notitieId: string }> {
  const { dossierId, soort, velden, gevalId, vervangtId } = invoer
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  if (vervangtId) {
    const oud = await ctx.db.$queryRaw<unknown[]>`
      select 1 from medische_notitie where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid
         and id = ${vervangtId}::uuid and soort = ${soort}`
    if (oud.length === 0) throw nietGevonden('medische_notitie', vervangtId)
  }
  const notitieId = await schrijfNotitie(ctx, dossierId, soort, velden, { gevalId, vervangtId })
  await wisConcept(ctx, dossierId, soort)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.geschreven',
    handeling: vervangtId ? 'wijzigen' : 'aanmaken',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { soort },
  })
  return { dossierId, notitieId }
}

/** A file to which one has a relation; refuses with `nietGevonden`. */
export async function eigenDossier(ctx: Ctx<'medisch'>, dossierId: string) {
  const dossier = await ctx.db.medischDossier.findFirst({
    where: { id: dossierId, arbodienstId: ctx.wie.arbodienstId },
    select: { id: true, werknemerId: true, soort: true, behandelaarId: true, aanduiding: true, geopendOp: true },
  })
  if (!dossier) throw nietGevonden('medisch_dossier', dossierId)
  return dossier
}
