import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { bewaarStappen, openConcept } from './open-concept'
import type { verwijderStapSchema } from './stap-schema'

/** Takes a step out of the draft that never held. One that did is switched off instead: it may have been done in cases. */
export async function verwijderStap(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof verwijderStapSchema>,
): Promise<{ werkgeverId: string }> {
  const { contract, concept } = await openConcept(ctx, invoer)
  if (contract.geldt.some((s) => s.code === invoer.code)) throw new Weigering('stapGold')
  await bewaarStappen(
    ctx,
    concept,
    concept.stappen.filter((s) => s.code !== invoer.code),
  )
  await logboek(ctx, {
    gebeurtenis: 'protocol.gewijzigd',
    handeling: 'wijzigen',
    object: 'protocolversie',
    objectId: concept.id,
  })
  return { werkgeverId: invoer.werkgeverId }
}
