import type { Ctx } from '@/lib/db/namens'
import type { Gebeurtenisgegevens } from './gebeurtenissen'

/**
 * A message for the consultant of a case, in the transaction of what it tells: that something happened in a file, never a
 * name or an illness. Without a consultant nobody is told.
 */
export async function stuurBericht(
  ctx: Ctx<'werkgever'>,
  geval: { id: string; arbodienstId: string | null; verzuimconsultantId: string | null },
  soort: keyof Gebeurtenisgegevens,
  over: string,
): Promise<void> {
  if (!geval.verzuimconsultantId) return
  // Not `create`: that reads the row back, and a message belongs to who gets it.
  await ctx.db.bericht.createMany({
    data: [
      {
        ontvangerId: geval.verzuimconsultantId,
        werkgeverId: ctx.wie.werkgeverId,
        arbodienstId: geval.arbodienstId,
        gevalId: geval.id,
        soort,
        sleutel: `${soort}:${over}:${ctx.verzoekId}`,
      },
    ],
  })
}
