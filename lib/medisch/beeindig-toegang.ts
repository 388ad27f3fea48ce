import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { eigenDossier } from './schrijf'

/** Ends access that was given, from this moment: by who treats, or by who had it. */
export async function beeindigToegang(
  ctx: Ctx<'medisch'>,
  { dossierId, toegangId }: { dossierId: string; toegangId: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const geraakt = await ctx.db.$executeRaw`
    update behandelrelatie set ingetrokken_op = ${ctx.nu} where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossier.id}::uuid
       and id = ${toegangId}::uuid and ingetrokken_op is null`
  if (geraakt === 0) throw nietGevonden('behandelrelatie', toegangId)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.toegangBeeindigd',
    handeling: 'wijzigen',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossier.id,
  })
  return { dossierId: dossier.id }
}
