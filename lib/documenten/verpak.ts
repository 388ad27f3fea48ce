import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { ontsleutel, versleutel } from '@/lib/toegang/kluis'

const NONCE = 12
const TAG = 16

/** A file as it is stored: encrypted under a key of its own, and that key under the master key. */
export interface Verpakt {
  inhoud: Uint8Array<ArrayBuffer>
  bestandsleutel: Uint8Array<ArrayBuffer>
}

/**
 * Encrypts a file with AES-256-GCM under a random key of its own, which is wrapped under the master key. Both are bound to what the file
 * is ('pdf:<id>') and to the tenant: put in another row they do not open.
 */
export function verpak(binding: string, bytes: Uint8Array): Verpakt {
  const sleutel = randomBytes(32)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce)
  cipher.setAAD(Buffer.from(binding))
  const inhoud = Buffer.concat([cipher.update(bytes), cipher.final()])
  return {
    inhoud: Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), inhoud])),
    bestandsleutel: versleutel(binding, sleutel.toString('base64')),
  }
}

/** Opens what {@link verpak} made for the same binding; throws when a byte, a key or the binding differs. */
export function pakUit(
  binding: string,
  { inhoud, bestandsleutel }: { inhoud: Uint8Array; bestandsleutel: Uint8Array },
): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(inhoud)
  const sleutel = Buffer.from(ontsleutel(binding, bestandsleutel), 'base64')
  const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, NONCE))
  decipher.setAAD(Buffer.from(binding))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Uint8Array.from(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]))
}

/** What a stored file is bound to. */
export function bestandsbinding(soort: 'pdf' | 'bestand', werkgeverId: string, id: string): string {
  return `${soort}:${werkgeverId}:${id}`
}
