import type { Ctx } from '@/lib/db/namens'
import { type Machtigingsmomenten, type Machtigingstand, standVan } from './inhoud'

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
  return rijen.map((r) => {
    const momenten = {
      gevraagdOp: r.gevraagd_op.toISOString(),
      getekendOp: r.getekend_op?.toISOString() ?? null,
      geweigerdOp: r.geweigerd_op?.toISOString() ?? null,
      ingetrokkenOp: r.ingetrokken_op?.toISOString() ?? null,
      vervallenOp: r.vervallen_op?.toISOString() ?? null,
    }
    return {
      id: r.id,
      arts: r.arts,
      arbodienst: r.arbodienst,
      ...momenten,
      stand: standVan(momenten),
      brieven: r.brieven,
      laatsteBriefOp: r.laatste_brief_op?.toISOString() ?? null,
    }
  })
}

interface Rij {
  id: string
  arts: string
  arbodienst: string
  gevraagd_op: Date
  getekend_op: Date | null
  geweigerd_op: Date | null
  ingetrokken_op: Date | null
  vervallen_op: Date | null
  brieven: number
  laatste_brief_op: Date | null
}
