import type { Ctx } from '@/lib/db/namens'
import type { Conceptplaats } from './concept-schema'

/** Throws one's own draft of a form away: it was sent, or is not wanted any more. */
export async function vergeetConcept(ctx: Ctx, plaats: Conceptplaats): Promise<void> {
  await ctx.db.formulierconcept.deleteMany({
    where: { gebruikerId: ctx.wie.gebruikerId, werkplek: plaats.werkplek, formulier: plaats.formulier },
  })
}
