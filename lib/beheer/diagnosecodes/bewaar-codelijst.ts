import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { toonbaar } from '@/lib/organisatie/inlezen/keur-rijen'
import type { Codelijst } from './keur-lijst'

/** A list may be confirmed this long after it was read. */
export const GELDIG_MS = 24 * 3600 * 1000

/** Keeps a list that was read, to be confirmed; what one read before and did not confirm goes away. Nothing is offered to a doctor yet. */
export async function bewaarCodelijst(
  ctx: Ctx<'beheer'>,
  { naam, bron, lijst }: { naam: string; bron: string; lijst: Codelijst },
): Promise<{ id: string }> {
  const { gebruikerId } = ctx.wie
  await ctx.db.diagnosevoorstel.deleteMany({ where: { gebruikerId, bevestigdOp: null } })
  const { id } = await ctx.db.diagnosevoorstel.create({
    data: { gebruikerId, bestandsnaam: toonbaar(naam) || 'bestand.csv', bron, lijst, gemaaktOp: ctx.nu },
    select: { id: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'diagnosecodes.lijstGelezen',
    handeling: 'aanmaken',
    object: 'diagnosevoorstel',
    objectId: id,
    bijzonderheden: { goed: lijst.codes.length, fouten: lijst.aantalFouten },
  })
  return { id }
}
