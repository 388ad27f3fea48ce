import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
  sign,
  verify,
} from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { omgeving } from '@/lib/omgeving'
import { Vervalst } from './envelop'

// The sealed package in which a file goes to another arbodienst. One JSON text, UTF-8:
//   soort         'poortwacht-dossier', versie 1
//   kop           what may be read on the outside: number of the package, from whom, until which day. Nothing of the person.
//   zout          scrypt(wachtzin, zout, N=2^15, r=8, p=1) gives the key of 32 bytes
//   nonce, tag    AES-256-GCM; its additional data is the JSON of [soort, versie, kop]
//   inhoud        gzip of the JSON of the content, encrypted
//   sleutel       public Ed25519 key of the sender (SPKI)
//   handtekening  Ed25519 over the JSON of [soort, versie, kop, zout, nonce, tag, inhoud]
// Bytes are base64. The passphrase and the control number of the key go another way than the file: by telephone or on paper.

const SOORT = 'poortwacht-dossier'
const VERSIE = 1
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const MEESTE_INHOUD = 20 * 1024 * 1024
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex') // an Ed25519 key is this prefix and 32 bytes of seed (RFC 8410)

const bytes = z.base64().max(8_000_000)
const kopSchema = z.object({
  id: z.uuid(),
  van: z.string().max(200),
  gemaaktOp: z.string().max(40),
  vervaltOp: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})
const pakketSchema = z.object({
  soort: z.literal(SOORT),
  versie: z.literal(VERSIE),
  kop: kopSchema,
  zout: bytes,
  nonce: bytes,
  tag: bytes,
  inhoud: bytes,
  sleutel: bytes,
  handtekening: bytes,
})
export type Pakketkop = z.output<typeof kopSchema>

function eigenSleutel(): KeyObject {
  const zaad = hkdfSync('sha256', omgeving.kluisSleutel, 'poortwacht', 'dossieroverdracht', 32)
  return createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(zaad)]), format: 'der', type: 'pkcs8' })
}

const spki = (sleutel: KeyObject) => createPublicKey(sleutel).export({ format: 'der', type: 'spki' })
const getekend = (p: Omit<z.output<typeof pakketSchema>, 'sleutel' | 'handtekening'>) =>
  Buffer.from(JSON.stringify([p.soort, p.versie, p.kop, p.zout, p.nonce, p.tag, p.inhoud]))
const buiten = (kop: Pakketkop) => Buffer.from(JSON.stringify([SOORT, VERSIE, kop]))

/** Eight figures of a public key, to compare by telephone. */
function controle(sleutel: Uint8Array): string {
  const getal = BigInt(`0x${createHash('sha256').update(sleutel).digest('hex')}`) % 100_000_000n
  return getal
    .toString()
    .padStart(8, '0')
    .replace(/(\d{4})(?=\d)/, '$1 ')
}

/** The control number of packages that this installation makes. */
export function eigenControlegetal(): string {
  return controle(spki(eigenSleutel()))
}

/** As people type them: without spaces and dashes, in capitals. */
function schoon(tekst: string): string {
  return tekst.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

/** Seals and signs. */
export function maakPakket(kop: Pakketkop, inhoud: unknown, wachtzin: string): Uint8Array<ArrayBuffer> {
  const zout = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', scryptSync(schoon(wachtzin), zout, 32, SCRYPT), nonce)
  cipher.setAAD(buiten(kop))
  const dicht = Buffer.concat([cipher.update(gzipSync(Buffer.from(JSON.stringify(inhoud)))), cipher.final()])
  const pakket = {
    soort: SOORT,
    versie: VERSIE,
    kop,
    zout: zout.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    inhoud: dicht.toString('base64'),
  } as const
  const sleutel = eigenSleutel()
  const handtekening = sign(null, getekend(pakket), sleutel).toString('base64')
  return Uint8Array.from(
    Buffer.from(JSON.stringify({ ...pakket, sleutel: spki(sleutel).toString('base64'), handtekening })),
  )
}

/** Opens what {@link maakPakket} made; refuses with {@link Vervalst} another sender, another passphrase and any byte that changed. */
export function openPakket(
  bestand: Uint8Array,
  wachtzin: string,
  controlegetal: string,
): { kop: Pakketkop; inhoud: unknown } {
  try {
    const pakket = pakketSchema.parse(JSON.parse(Buffer.from(bestand).toString('utf8')))
    const sleutel = Buffer.from(pakket.sleutel, 'base64')
    if (schoon(controle(sleutel)) !== schoon(controlegetal)) throw new Vervalst()
    const publiek = createPublicKey({ key: sleutel, format: 'der', type: 'spki' })
    if (!verify(null, getekend(pakket), publiek, Buffer.from(pakket.handtekening, 'base64'))) throw new Vervalst()
    const geheim = scryptSync(schoon(wachtzin), Buffer.from(pakket.zout, 'base64'), 32, SCRYPT)
    const decipher = createDecipheriv('aes-256-gcm', geheim, Buffer.from(pakket.nonce, 'base64'), { authTagLength: 16 })
    decipher.setAAD(buiten(pakket.kop))
    decipher.setAuthTag(Buffer.from(pakket.tag, 'base64'))
    const open = Buffer.concat([decipher.update(Buffer.from(pakket.inhoud, 'base64')), decipher.final()])
    const tekst = gunzipSync(open, { maxOutputLength: MEESTE_INHOUD }).toString('utf8')
    return { kop: pakket.kop, inhoud: JSON.parse(tekst) as unknown }
  } catch {
    // which of these it was helps only who tries
    throw new Vervalst()
  }
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // without what is misread by telephone

/** A secret as five groups of five that can be read aloud: 125 bits of it. */
export function alsWachtzin(geheim: Uint8Array): string {
  let getal = BigInt(`0x${createHash('sha256').update(geheim).digest('hex')}`)
  const tekens = Array.from({ length: 25 }, () => {
    const letter = LETTERS[Number(getal % 32n)] ?? ''
    getal /= 32n
    return letter
  }).join('')
  return tekens.replace(/(.{5})(?=.)/g, '$1-')
}
