/**
 * The table of rules. Each row is data: code, who, from, last day, article, source and the days between which it is in
 * force. A one-row edit changes a deadline; a new row (with its example in tests/wet/voorbeelden) adds a milestone.
 * A row may only be counted from milestones that stand above it.
 */
import { dag } from './kalender.ts'
import type { Regels } from './regel.ts'
import { EINDE_DIENST_EN_AOW, EINDFASE } from './termijnen-eindfase.ts'
import { ERD_ZW } from './termijnen-erd-zw.ts'
import { BEGIN } from './termijnen-in-dienst.ts'
import { VANGNET } from './termijnen-vangnet.ts'

export type { Regel, Regels, Termijn } from './regel.ts'

/** The rules in force, per regime; vangnet is added to inDienst when the vangnet may apply. */
export const REGELS: Regels = {
  inDienst: [...BEGIN, ...EINDFASE, ...EINDE_DIENST_EN_AOW],
  erdZw: [...BEGIN, ...EINDFASE, ...ERD_ZW],
  vangnet: VANGNET,
}

/** Numbers of the law on adding up spells. BW 7:629 lid 10, ZW 29 lid 5, WIA 23 lid 3; ERD: ZW 46 (nawerking). */
export const SAMENTELLING = { hoogsteOnderbreking: 27, nawerkingDagen: 28 } as const

/** A report later than this many days after D1 has consequences the product does not compute (WIA art. 64 lid 6). */
export const MELDING_TE_LAAT_VOOR_WIA = 294

/** For first days before this one the table lacks rules that were in force then; the timeline says so. */
export const REGELS_VOLLEDIG_VANAF = dag('2008-11-01')

/** Evidence that is recorded as carried out but has no row of its own: parts of the report (Regeling procesgang art. 6). */
const STUKKEN_ZONDER_TERMIJN = ['eindevaluatie', 'oordeelWerknemer']

/** Codes of all milestones the table knows, for checking what callers hand in. */
export function bekendeCodes(regels: Regels): Set<string> {
  const rijen = [...regels.inDienst, ...regels.erdZw, ...regels.vangnet]
  return new Set([...rijen.map((r) => r.code), ...STUKKEN_ZONDER_TERMIJN])
}
