import { createHmac } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'

/**
 * The code that goes with a link: eight digits that follow from the link and the master key. So it stands nowhere, and who sent the link
 * can be shown it again to tell it.
 */
export function tekencode(linkId: string): string {
  const som = createHmac('sha256', omgeving.kluisSleutel).update(`tekencode:${linkId}`).digest()
  return String(som.readUIntBE(0, 6) % 100_000_000).padStart(8, '0')
}

/** What the database keeps of it: without the master key nobody can try codes against it. */
export function tekencodeHash(linkId: string, code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac('sha256', omgeving.kluisSleutel).update(`tekenlink:${linkId}:${code}`).digest())
}

/** "1234 5678", to read out. */
export function toonCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}
