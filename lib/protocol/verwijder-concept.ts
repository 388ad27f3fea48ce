import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openConcept } from './open-concept'
import type { conceptSchema } from './stap-schema'

/** Throws the draft away; what holds goes on. */
export async function verwijderConcept(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof conceptSchema>,
): Promise<{ werkgeverId: string }> {
  const { concept } = await openConcept(ctx, invoer)
  await ctx.db.protocolversie.deleteMany({
    where: { id: concept.id, arbodienstId: ctx.wie.arbodienstId, toestand: 'concept' },
  })
  await logboek(ctx, {
    gebeurtenis: 'protocol.verwijderd',
    handeling: 'verwijderen',
    object: 'protocolversie',
    objectId: concept.id,
  })
  return { werkgeverId: invoer.werkgeverId }
}
