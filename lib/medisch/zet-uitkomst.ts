import { z } from 'zod'
import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { uitkomstSchema } from '@/lib/planning/afspraak-schema'
import { zetUitkomst } from '@/lib/planning/zet-uitkomst'
import type { Dag } from '@/lib/wet/kalender'

/** Whether somebody came, and the file it was said in, if it was not said in the agenda. */
export const eigenUitkomstSchema = uitkomstSchema.extend({ dossierId: z.uuid().optional() })

/** Says of a consultation in one's own agenda whether the employee came. Asks for a fresh factor, as all of this portal. */
export async function zetEigenUitkomst(
  ctx: Ctx<'medisch'>,
  { dossierId: _, ...invoer }: z.output<typeof eigenUitkomstSchema>,
): Promise<{ dag: Dag }> {
  await eisMedischeFactor(ctx)
  const { dag } = await zetUitkomst(ctx, invoer)
  return { dag }
}
