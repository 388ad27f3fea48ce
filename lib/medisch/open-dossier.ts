import { randomUUID } from 'node:crypto'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { maakDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { OpenInvoer } from './open-dossier-schema'

/**
 * Opens a file, with a key of its own: of somebody whom the arbodienst guides, or of somebody who came himself, also without a
 * name. Who opens it treats. Of one person there is one file of guidance: when a colleague has it, that is said. Of his own accord he
 * may go to more than one doctor, and of that nothing is said.
 */
export async function openDossier(ctx: Ctx<'medisch'>, invoer: OpenInvoer): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const { werknemerId, soort } = invoer
  const huurder = ctx.wie.arbodienstId
  if (werknemerId) {
    const bekend = await ctx.db.begeleiding.findFirst({
      where: { arbodienstId: huurder, werknemerId },
      select: { id: true },
    })
    if (!bekend) throw nietGevonden('begeleiding', werknemerId)
    await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`medisch dossier ${werknemerId}`}, 0))::text`
    const open = await ctx.db.medischDossier.findMany({
      where: { arbodienstId: huurder, werknemerId, soort },
      select: { id: true, behandelaarId: true },
    })
    // one's own before that of whom one replaces
    const bestaat = open.find((d) => d.behandelaarId === ctx.wie.gebruikerId) ?? open[0]
    if (bestaat) return { dossierId: bestaat.id }
    const [ander] = soort === 'begeleiding' ? await vanCollega(ctx, werknemerId) : []
    if (ander) throw new Weigering('dossierVanCollega', { gegevens: { behandelaar: ander.behandelaar_naam } })
  }
  const dossierId = randomUUID()
  await ctx.db.$executeRaw`
    insert into medisch_dossier (id, arbodienst_id, werknemer_id, behandelaar_id, soort, aanduiding, geopend_op)
    values (${dossierId}::uuid, ${huurder}::uuid, ${werknemerId}::uuid, ${ctx.wie.gebruikerId}::uuid, ${soort},
            ${werknemerId ? null : `Anoniem ${dossierId.slice(0, 4).toUpperCase()}`}, ${ctx.nu})`
  await maakDossiersleutel(ctx.db, huurder, dossierId)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.geopend',
    handeling: 'aanmaken',
    onderwerpen: werknemerId ? [werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { soort },
  })
  return { dossierId }
}

/** The file of guidance of this person and who treats it, when it is not one's own. */
export async function vanCollega(
  ctx: Ctx<'medisch'>,
  werknemerId: string,
): Promise<{ dossier_id: string; behandelaar_id: string; behandelaar_naam: string }[]> {
  return await ctx.db
    .$queryRaw`select dossier_id::text, behandelaar_id::text, behandelaar_naam from muur.dossier_van(${werknemerId}::uuid)`
}
