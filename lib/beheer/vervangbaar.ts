import type { Ctx } from '@/lib/db/namens'
import type { Rol } from '@/lib/toegang/rollen'

/**
 * Whose place can be taken, and by whom: of a leidinggevende by anybody of the portal, of a consultant by a consultant, of a
 * bedrijfsarts by a bedrijfsarts.
 */
export const VERVANGBAAR = {
  werkgever: { vervangene: 'leidinggevende', vervanger: ['hr', 'leidinggevende', 'signaalontvanger'] },
  arbodienst: { vervangene: 'verzuimconsultant', vervanger: ['verzuimconsultant'] },
  medisch: { vervangene: 'bedrijfsarts', vervanger: ['bedrijfsarts'] },
} as const satisfies Record<string, { vervangene: Rol; vervanger: readonly Rol[] }>

export type Vervangportaal = keyof typeof VERVANGBAAR
export type Vervangctx = Ctx<Vervangportaal>

/** True for who arranges the replacement of others. Of a doctor only he himself does. */
export function magVoorAnderen({ wie: { rollen } }: Vervangctx): boolean {
  return rollen.includes('hr') || rollen.includes('arbobeheerder')
}
