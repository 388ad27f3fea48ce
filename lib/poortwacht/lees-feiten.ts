import type { Ctx } from '@/lib/db/namens'
import type { Feiten } from '@/lib/wet/begrippen'
import { feitenVan } from './feiten-van'
import { leesGeval } from './lees-geval'

/** The facts of one case, for `tijdlijn` and `watAls`. Refuses with `nietGevonden` what one may not see. */
export async function leesFeiten(ctx: Pick<Ctx, 'db' | 'vandaag'>, gevalId: string): Promise<Feiten> {
  return feitenVan(await leesGeval(ctx, gevalId))
}
