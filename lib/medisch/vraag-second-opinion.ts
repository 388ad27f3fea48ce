import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'

/** The same of a bedrijfsarts who is not on this platform. */
export async function vraagSecondOpinionEldersVoor(
  ctx: Ctx<'medisch'>,
  invoer: { dossierId: string; arts: string; organisatie: string; onderwerp: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const { dossierId, arts, organisatie, onderwerp } = invoer
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_second_opinion_elders(${dossierId}::uuid, ${arts}, ${organisatie}, ${onderwerp}, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('secondOpinionNietMogelijk', { object: 'medisch_dossier', objectId: dossierId })
  return { dossierId }
}

/** Records that the employee asks for a second opinion, on his word. Refuses a doctor who is not independent, and a second one at once. */
export async function vraagSecondOpinionVoor(
  ctx: Ctx<'medisch'>,
  { dossierId, artsId, onderwerp }: { dossierId: string; artsId: string; onderwerp: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_second_opinion(${dossierId}::uuid, ${artsId}::uuid, ${onderwerp}, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('secondOpinionNietMogelijk', { object: 'medisch_dossier', objectId: dossierId })
  return { dossierId }
}
