import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { eigenDossier } from '../schrijf'

/** The doctor no longer needs it: the question lapses, and with it the permission. */
export async function laatVervallen(
  ctx: Ctx<'medisch'>,
  { dossierId, machtigingId }: { dossierId: string; machtigingId: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const geraakt = await ctx.db.$executeRaw`
    update medische_machtiging set vervallen_op = ${ctx.nu} where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossier.id}::uuid
       and id = ${machtigingId}::uuid and vervallen_op is null and ingetrokken_op is null and geweigerd_op is null`
  if (geraakt === 0) throw new Weigering('machtigingBeslist')
  await logboek(ctx, {
    gebeurtenis: 'machtiging.vervallen',
    handeling: 'wijzigen',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medische_machtiging',
    objectId: machtigingId,
  })
  return { dossierId }
}
