import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden } from '@/lib/weigering'
import { GELDIG_MS } from './bewaar-codelijst'
import { type Codelijst, codelijstSchema } from './keur-lijst'
import { type Verschil, vergelijkMetNu } from './vergelijk'

/** What remains of a list after it was confirmed. */
export const codeuitkomstSchema = z.object({
  codes: z.number().int(),
  nieuw: z.number().int(),
  vervallen: z.number().int(),
})
export type Codeuitkomst = z.output<typeof codeuitkomstSchema>

export type Codevoorstel = { id: string; bestandsnaam: string; bron: string } & (
  | { stand: 'verwerkt'; uitkomst: Codeuitkomst }
  | { stand: 'verlopen' }
  | ({ stand: 'open'; aantal: number; verschil: Verschil } & Pick<Codelijst, 'fouten' | 'aantalFouten'>)
)

/** A list of one's own that was read, held against the codes as they are now. Refuses a second factor that is no longer fresh. */
export async function leesCodevoorstel(ctx: Ctx<'beheer'>, id: string): Promise<Codevoorstel> {
  eisVerseFactor(ctx)
  const rij = await ctx.db.diagnosevoorstel.findFirst({ where: { id, gebruikerId: ctx.wie.gebruikerId } })
  if (!rij) throw nietGevonden('diagnosevoorstel', id)
  const basis = { id, bestandsnaam: rij.bestandsnaam, bron: rij.bron }
  if (rij.bevestigdOp) return { ...basis, stand: 'verwerkt', uitkomst: codeuitkomstSchema.parse(rij.lijst) }
  if (rij.gemaaktOp.getTime() < ctx.nu.getTime() - GELDIG_MS) return { ...basis, stand: 'verlopen' }
  const lijst = codelijstSchema.parse(rij.lijst)
  await logboek(ctx, {
    gebeurtenis: 'diagnosecodes.voorstelBekeken',
    handeling: 'lezen',
    object: 'diagnosevoorstel',
    objectId: id,
    bijzonderheden: { aantal: lijst.codes.length },
  })
  return {
    ...basis,
    stand: 'open',
    aantal: lijst.codes.length,
    verschil: await vergelijkMetNu(ctx, lijst),
    fouten: lijst.fouten,
    aantalFouten: lijst.aantalFouten,
  }
}
