import { REGELS } from '@/lib/wet/termijnen'

/** Names that are too long for a list or a select; the rules hold the full ones. */
const KORT: Record<string, string> = {
  planVanAanpak: 'Plan van aanpak',
  evaluatie: 'Evaluatie',
  loonsanctieDoorgeven: 'Loonsanctie doorgeven',
  reintegratieverslagEindeDienst: 'Re-integratieverslag einde dienst',
  ziekUitDienstMelding: 'Ziek uit dienst melden',
  ziekmelding: 'Ziekmelding',
}

/** Name of each milestone that somebody has to act on, as short as a list wants it. */
const NAMEN = new Map<string, string>()
for (const rij of [...REGELS.inDienst, ...REGELS.vangnet, ...REGELS.erdZw]) {
  if (!rij.informatie && !NAMEN.has(rij.code)) NAMEN.set(rij.code, KORT[rij.code] ?? rij.naam)
}

/** What can be chosen in a filter, in order of the timeline. */
export const KIESBARE_MIJLPALEN: readonly { code: string; naam: string }[] = [...NAMEN].map(([code, naam]) => ({
  code,
  naam,
}))

/** The name of a milestone by its code; a step of a contract's own protocol is looked up in `protocol`. */
export function mijlpaalnaam(code: string, protocol: ReadonlyMap<string, string> = new Map()): string {
  return NAMEN.get(code) ?? protocol.get(code) ?? 'Stap uit het contract'
}
