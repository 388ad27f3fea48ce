import type { SqlCtx } from '@/lib/db/namens'
import { type Bewaring, bewaring } from '@/lib/wet/bewaartermijnen'
import type { Dag } from '@/lib/wet/kalender'
import { leesBewaarfeiten } from './bewaarfeiten'

/** Until when a case is kept, and until when that is held longer. */
export interface Bewaartermijn extends Bewaring {
  aangehoudenTot: Dag | null
}

/** Of a case that HR has open; null while it is not closed, and for anybody else. The page that shows it leaves the line in the trail. */
export async function leesBewaartermijn(ctx: SqlCtx<'werkgever'>, gevalId: string): Promise<Bewaartermijn | null> {
  if (!ctx.wie.rollen.includes('hr')) return null
  const [feiten] = await leesBewaarfeiten(ctx.db, [gevalId])
  const b = feiten && bewaring(feiten)
  return b ? { ...b, aangehoudenTot: feiten.aangehoudenTot } : null
}
