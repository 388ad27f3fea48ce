import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { noteerInDossier } from '@/lib/poortwacht/noteer-in-dossier'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { gevalId } from '@/lib/verzuim/velden'
import { Weigering } from '@/lib/weigering'

/** `van` is the consultant that the screen showed; empty for nobody. */
export const neemOverSchema = z.object({
  gevalId,
  van: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
})

export type Overname = z.output<typeof neemOverSchema>

/** Makes the case one's own. Refuses when somebody else took it since the screen was made. */
export async function neemOver(ctx: Ctx<'arbodienst'>, invoer: Overname): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (geval.verzuimconsultantId === ctx.wie.gebruikerId) return { gevalId: geval.id }
  if (geval.verzuimconsultantId !== invoer.van) throw new Weigering('intussenGewijzigd')
  const vorige = geval.verzuimconsultantId
    ? await ctx.db.gebruiker.findFirst({ where: { id: geval.verzuimconsultantId }, select: { naam: true } })
    : null
  await ctx.db.verzuimgeval.updateMany({
    where: { id: geval.id, arbodienstId: ctx.wie.arbodienstId },
    data: { verzuimconsultantId: ctx.wie.gebruikerId },
  })
  await noteerInDossier(ctx, geval, 'overgenomen', { van: vorige?.naam ?? null, naar: ctx.wie.naam })
  await logboek(ctx, {
    gebeurtenis: 'dossier.overgenomen',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
  })
  return { gevalId: geval.id }
}
