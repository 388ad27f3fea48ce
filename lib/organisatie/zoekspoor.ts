import { createHash } from 'node:crypto'

/**
 * What the audit trail keeps of a search: how long it was, and a fingerprint by which the same search of the same person
 * can be recognised. Never the text: that is often a name.
 */
export function zoekspoor(gebruikerId: string, zoek: string): { lengte: number; vingerafdruk: string } {
  const vingerafdruk = createHash('sha256').update(`${gebruikerId}:${zoek.toLowerCase()}`).digest('hex').slice(0, 16)
  return { lengte: [...zoek].length, vingerafdruk }
}
