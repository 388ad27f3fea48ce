import type { Dag } from '@/lib/wet/kalender'
import { isDag } from '@/lib/wet/kalender'
import type { Notitie } from './lees-dossier'

/** One judgement of how far somebody is unfit for work. */
export interface Graad {
  id: string
  percentage: number
  vanaf: Dag
  /** who judged, and when he wrote it */
  doorNaam: string
  op: string
  toestand: 'nu' | 'straks' | 'eerder'
}

/**
 * The history of the degree of incapacity, last day first, with which one holds today. Of two for the same day the one that was written
 * last holds. An amendment takes the place of what it amends.
 */
export function gradenVan(notities: readonly Notitie[], vandaag: Dag): Graad[] {
  const graden = notities.flatMap((n): Omit<Graad, 'toestand'>[] => {
    const { percentage, vanaf } = n.velden ?? {}
    if (n.soort !== 'arbeidsongeschiktheid' || !vanaf || !isDag(vanaf) || !/^\d{1,3}$/.test(percentage ?? '')) return []
    return [{ id: n.id, percentage: Number(percentage), vanaf, doorNaam: n.doorNaam, op: n.op }]
  })
  graden.sort((a, b) => b.vanaf.localeCompare(a.vanaf) || b.op.localeCompare(a.op))
  const nu = graden.find((g) => g.vanaf <= vandaag)
  return graden.map((g) => ({ ...g, toestand: g === nu ? 'nu' : g.vanaf > vandaag ? 'straks' : 'eerder' }))
}
