import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { eigenDossier } from '../schrijf'

/**
 * Makes a letter on a permission. Postgres takes it only while that permission stands, and holds it: who takes it back at the same moment
 * comes before, and then there is no letter, or after.
 */
export async function maakBrief(
  ctx: Ctx<'medisch'>,
  { dossierId, machtigingId }: { dossierId: string; machtigingId: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const [staat] = await ctx.db.$queryRaw<{ geldt: boolean }[]>`
    select muur.machtiging_geldt(m) as geldt from medische_machtiging m
     where m.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${dossier.id}::uuid and m.id = ${machtigingId}::uuid`
  if (!staat?.geldt) throw new Weigering('machtigingStaatNiet')
  await ctx.db.$executeRaw`
    insert into medische_machtigingbrief (arbodienst_id, machtiging_id, door_id)
    values (${ctx.wie.arbodienstId}::uuid, ${machtigingId}::uuid, ${ctx.wie.gebruikerId}::uuid)`
  await logboek(ctx, {
    gebeurtenis: 'machtiging.briefGemaakt',
    handeling: 'aanmaken',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medische_machtiging',
    objectId: machtigingId,
  })
  return { dossierId }
}
