import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const VERSIE = 1
const NONCE = 12
const TAG = 16
const SLEUTEL = 32

/** To what a ciphertext belongs. It opens nowhere else: not in another row, file or tenant, nor under another author or moment. */
export interface Binding {
  /** what it is: 'notitie', 'bsn', 'dossiersleutel' */
  doel: string
  huurder: string
  /** the thing its key belongs to */
  dossier: string
  /** the row it stands in */
  rij: string
  /** who wrote it, and when; empty for what nobody wrote, such as a key */
  door: string
  op: string
}

/** A ciphertext that does not open: changed, moved, or under another key. Its content is never shown. */
export class Vervalst extends Error {
  constructor() {
    super('Deze versleutelde waarde hoort hier niet of is veranderd.')
    this.name = 'Vervalst'
  }
}

/** A random key for one file. */
export function nieuweSleutel(): Buffer {
  return randomBytes(SLEUTEL)
}

/** Encrypts with AES-256-GCM. Gives version, nonce, tag and ciphertext as one value. */
export function sluit(sleutel: Uint8Array, binding: Binding, inhoud: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce)
  cipher.setAAD(aanvulling(binding))
  const bytes = Buffer.concat([cipher.update(inhoud), cipher.final()])
  return Uint8Array.from(Buffer.concat([Buffer.from([VERSIE]), nonce, cipher.getAuthTag(), bytes]))
}

/** Opens what {@link sluit} made for the same binding; refuses with {@link Vervalst} when a byte, the key or the binding differs. */
export function open(sleutel: Uint8Array, binding: Binding, waarde: Uint8Array): Buffer {
  const bytes = Buffer.from(waarde)
  if (bytes[0] !== VERSIE || bytes.length < 1 + NONCE + TAG || sleutel.length !== SLEUTEL) throw new Vervalst()
  const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(1, 1 + NONCE))
  decipher.setAAD(aanvulling(binding))
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()])
  } catch {
    throw new Vervalst()
  }
}

/** JSON and not text with separators: with those, two bindings could read the same. */
function aanvulling({ doel, huurder, dossier, rij, door, op }: Binding): Buffer {
  return Buffer.from(JSON.stringify([VERSIE, doel, huurder, dossier, rij, door, op]))
}
