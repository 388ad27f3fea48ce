import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'

const VERSIE = 1
const NONCE = 12
const TAG = 16

/**
 * Encrypts with AES-256-GCM under the master key. `binding` says what it is and of whom ('totp:<gebruikerId>'): the same
 * bytes put in another row do not open. Gives version, nonce, tag and ciphertext as one value.
 */
export function versleutel(binding: string, tekst: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', omgeving.kluisSleutel, nonce)
  cipher.setAAD(Buffer.from(binding))
  const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
  return Uint8Array.from(Buffer.concat([Buffer.from([VERSIE]), nonce, cipher.getAuthTag(), inhoud]))
}

/** Opens what {@link versleutel} made for the same binding; throws when a byte, the key or the binding differs. */
export function ontsleutel(binding: string, waarde: Uint8Array): string {
  const bytes = Buffer.from(waarde)
  if (bytes[0] !== VERSIE) throw new Error('Onbekende versie van versleuteling.')
  const decipher = createDecipheriv('aes-256-gcm', omgeving.kluisSleutel, bytes.subarray(1, 1 + NONCE))
  decipher.setAAD(Buffer.from(binding))
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]).toString('utf8')
}

/** SHA-256, for secrets that are random already (session secrets, recovery codes) and for throttle keys. */
export function vingerafdruk(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(tekst, 'utf8').digest())
}

/** A secret of 256 random bits that fits in a cookie or a link. */
export function nieuwGeheim(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * A secret of 256 bits that follows from the master key and what it is for ('agenda:<id>'), so that it can be shown again
 * and stands nowhere: who reads the database cannot make it.
 */
export function afgeleidGeheim(binding: string): string {
  return createHmac('sha256', omgeving.kluisSleutel).update(`geheim ${binding}`).digest('base64url')
}
