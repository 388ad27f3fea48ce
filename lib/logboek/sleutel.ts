import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'

// An Ed25519 key in PKCS #8 is this prefix and 32 bytes of seed (RFC 8410).
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

function sleutel(): KeyObject {
  const zaad = hkdfSync('sha256', omgeving.kluisSleutel, 'poortwacht', 'logboek', 32)
  return createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(zaad)]), format: 'der', type: 'pkcs8' })
}

/** The public key, as the customer keeps it to verify with: SPKI in base64. */
export function publiekeSleutel(): string {
  return createPublicKey(sleutel()).export({ format: 'der', type: 'spki' }).toString('base64')
}

/** Short name of a public key. */
export function sleutelId(publiek: string): string {
  return createHash('sha256').update(Buffer.from(publiek, 'base64')).digest('hex').slice(0, 16)
}

/** Signs a text with the key of the trail, which is derived from the master key and is not in the database. */
export function onderteken(tekst: string): Buffer {
  return sign(null, Buffer.from(tekst, 'utf8'), sleutel())
}

/** True when the text was signed with this public key (SPKI, base64). */
export function handtekeningKlopt(tekst: string, handtekening: Uint8Array, publiek: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publiek, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(tekst, 'utf8'), key, handtekening)
  } catch {
    // What is no key signed nothing.
    return false
  }
}
