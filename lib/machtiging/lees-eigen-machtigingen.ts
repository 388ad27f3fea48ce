import type { Ctx } from '@/lib/db/namens'
import { type Machtigingsmomenten, type Machtigingstand, type Momentenrij, momentenVan } from './inhoud'

/** What a doctor asked this employee, without what it is about. */
export interface EigenMachtiging extends Machtigingsmomenten {
  id: string
  arts: string
  arbodienst: string
  stand: Machtigingstand
  brieven: number
  laatsteBriefOp: string | null
}

/** How the questions of doctors stand. The line in the trail, in the chain of the arbodienst, is written by Postgres with it. */
export async function leesEigenMachtigingen(ctx: Ctx<'werknemer'>): Promise<EigenMachtiging[]> {
  const rijen = await ctx.db.$queryRaw<Rij[]>`select * from muur.mijn_machtigingen(${ctx.verzoekId})`
  return rijen.map((r) => ({
    id: r.id,
    arts: r.arts,
    arbodienst: r.arbodienst,
    ...momentenVan(r),
    brieven: r.brieven,
    laatsteBriefOp: r.laatste_brief_op?.toISOString() ?? null,
  }))
}

interface Rij extends Momentenrij {
  id: string
  arts: string
  arbodienst: string
  brieven: number
  laatste_brief_op: Date | null
}
