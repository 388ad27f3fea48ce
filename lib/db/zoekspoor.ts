import { createHmac, hkdfSync } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'

/**
 * What the audit trail keeps of a search: how long it was, and a fingerprint by which the same search of the same person can
 * be recognised. Never the text: that is often a name. The fingerprint has a key that is not in the database, or a list of
 * names would be enough to find out what was typed.
 */
export function zoekspoor(gebruikerId: string, zoek: string): { lengte: number; vingerafdruk: string } {
  const sleutel = Buffer.from(hkdfSync('sha256', omgeving.kluisSleutel, 'poortwacht', 'zoekspoor', 32))
  const vingerafdruk = createHmac('sha256', sleutel).update(`${gebruikerId}:${zoek.toLowerCase()}`).digest('hex')
  return { lengte: [...zoek].length, vingerafdruk: vingerafdruk.slice(0, 16) }
}
