import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { schrijfNotitie, wisConcept } from '../kluis/stukken'
import { eigenDossier } from '../schrijf'
import type { Machtigingsvraag } from './machtiging-schema'

/**
 * Asks the employee for permission to put one question to one practitioner. The question stands encrypted in the file; who has an
 * account gets the message that something waits, and nothing of what.
 */
export async function vraagMachtiging(
  ctx: Ctx<'medisch'>,
  { dossierId, ...inhoud }: Machtigingsvraag,
): Promise<{ dossierId: string; machtigingId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  // who gave no name has no portal to sign in
  if (!dossier.werknemerId) throw new Weigering('nietTeTekenen')
  const machtigingId = await schrijfNotitie(ctx, dossierId, 'machtiging', inhoud)
  await ctx.db.$executeRaw`
    insert into medische_machtiging (id, arbodienst_id, dossier_id, werknemer_id, door_id, gevraagd_op)
    values (${machtigingId}::uuid, ${ctx.wie.arbodienstId}::uuid, ${dossierId}::uuid, ${dossier.werknemerId}::uuid,
            ${ctx.wie.gebruikerId}::uuid, ${ctx.nu})`
  await wisConcept(ctx, dossierId, 'machtiging')
  await logboek(ctx, {
    gebeurtenis: 'machtiging.gevraagd',
    handeling: 'aanmaken',
    onderwerpen: [dossier.werknemerId],
    object: 'medische_machtiging',
    objectId: machtigingId,
  })
  return { dossierId, machtigingId }
}
