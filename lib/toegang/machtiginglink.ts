import { createHmac } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'
import { afgeleidGeheim, vingerafdruk } from './kluis'
import { tekencode } from './linkcode'

// The link to decide on a question of a doctor with. Secret and code follow from its id and the master key, so they stand nowhere.

/** Days that such a link works: the doctor can send another at any time. */
export const DAGEN_MACHTIGINGLINK = 3

/** What stands in the link. */
export function machtiginggeheim(linkId: string): string {
  return afgeleidGeheim(`machtiginglink:${linkId}`)
}

/** The code that is told another way, by who sent it. */
export function machtigingcode(linkId: string): string {
  return tekencode(linkId)
}

/** What the database keeps of both: without the master key nobody can try codes against it. */
export function machtighashes(geheim: string, code: string) {
  const codeHash = createHmac('sha256', omgeving.kluisSleutel).update(`machtigingcode:${geheim}:${code}`).digest()
  return { geheimHash: vingerafdruk(geheim), codeHash: Uint8Array.from(codeHash) }
}
