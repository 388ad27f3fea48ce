import type { Ctx } from '@/lib/db/namens'
import { ontsleutel } from '@/lib/toegang/kluis'
import { BEWAARDAGEN, type Conceptplaats, type Conceptveld, conceptBinding, inhoudSchema } from './concept-schema'

/**
 * What the user himself typed in this form and did not send, or null. Without a line in the trail: these are his own words, which
 * nobody else can ask for.
 */
export async function leesConcept(
  ctx: Ctx,
  plaats: Conceptplaats,
): Promise<{ velden: Conceptveld[]; op: string } | null> {
  if (plaats.gebruiker !== ctx.wie.gebruikerId) return null
  const rij = await ctx.db.formulierconcept.findFirst({
    where: {
      gebruikerId: ctx.wie.gebruikerId,
      werkplek: plaats.werkplek,
      formulier: plaats.formulier,
      opgeslagenOp: { gt: new Date(ctx.nu.getTime() - BEWAARDAGEN * 86_400_000) },
    },
  })
  if (!rij) return null
  const velden = inhoudSchema.safeParse(JSON.parse(ontsleutel(conceptBinding(plaats), rij.inhoud)))
  return velden.success ? { velden: velden.data, op: rij.opgeslagenOp.toISOString() } : null
}
