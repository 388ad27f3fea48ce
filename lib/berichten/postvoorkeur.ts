import { z } from 'zod'
import type { Ctx } from '@/lib/db/namens'
import type { Berichtportaal } from './lees-berichten'

/** The hour of the mail of the day for who chose nothing; muur.maak_dagmail knows the same. */
export const GEWOON_UUR = 8
export const UREN = [6, 7, 8, 9, 10, 12, 14, 16, 18, 20] as const

export const postvoorkeurSchema = z.object({
  uur: z.union([z.literal('nooit').transform(() => null), z.coerce.number().refine((n) => UREN.some((u) => u === n))], {
    error: 'Kies een tijd uit de lijst.',
  }),
})

/** The hour at which one gets the mail of the day; null for never. */
export async function leesPostvoorkeur(ctx: Ctx<Berichtportaal>): Promise<number | null> {
  const rij = await ctx.db.postvoorkeur.findUnique({ where: { gebruikerId: ctx.wie.gebruikerId } })
  return rij ? rij.dagmailUur : GEWOON_UUR
}

/** Chooses the hour of the mail of the day, or none; holds for all workplaces of this person. */
export async function bewaarPostvoorkeur(
  ctx: Ctx<Berichtportaal>,
  { uur }: z.output<typeof postvoorkeurSchema>,
): Promise<void> {
  const { gebruikerId } = ctx.wie
  await ctx.db.postvoorkeur.upsert({
    where: { gebruikerId },
    create: { gebruikerId, dagmailUur: uur },
    update: { dagmailUur: uur },
  })
}
