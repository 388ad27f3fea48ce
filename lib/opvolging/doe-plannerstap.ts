import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { plannerstapSchema } from './plannerstap-schema'

/**
 * A planner did a step of the contract today. He writes nothing else in a case, so Postgres does it (muur.doe_plannerstap); the case is
 * computed anew by a job. Refuses with `nietGevonden` what is not a planner's, not his, or done already.
 */
export async function doePlannerstap(
  ctx: Ctx<'arbodienst'>,
  { gevalId, code, nummer }: z.output<typeof plannerstapSchema>,
): Promise<{ gevalId: string }> {
  const [rij] = await ctx.db.$queryRaw<{ werknemer: string | null }[]>`
    select muur.doe_plannerstap(${gevalId}::uuid, ${code}, ${nummer}::int) as werknemer`
  if (!rij?.werknemer) throw nietGevonden('verzuimgeval', gevalId)
  await logboek(ctx, {
    gebeurtenis: 'mijlpaal.gedaan',
    handeling: 'wijzigen',
    onderwerpen: [rij.werknemer],
    object: 'verzuimgeval',
    objectId: gevalId,
    bijzonderheden: { code, nummer },
  })
  return { gevalId }
}
