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

// The sealed package in which a file goes to another arbodienst. First one line of JSON, UTF-8, then the parts one after another:
//   soort         'poortwacht-dossier', versie 2
//   kop           what may be read on the outside: number of the package, from whom, until which day. Nothing of the person.
//   zout          scrypt(wachtzin, zout, N=2^15, r=8, p=1) gives the key of 32 bytes
//   delen         of each part its length and its SHA-256, as it stands in the file
//   sleutel       public Ed25519 key of the sender (SPKI)
//   handtekening  Ed25519 over the JSON of [soort, versie, kop, zout, delen]
// A part is nonce (12 bytes), tag (16) and AES-256-GCM; its additional data is the JSON of [soort, versie, kop, number of the part]. The
// first is gzip of the JSON of the content, the others are attachments as they are. Bytes in the line are base64. The passphrase and the
// control number of the key go another way than the file: by telephone or on paper.

const SOORT = 'poortwacht-dossier'
const VERSIE = 2
const NONCE = 12
const TAG = 16
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const MEESTE_INHOUD = 20 * 1024 * 1024
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex') // an Ed25519 key is this prefix and 32 bytes of seed (RFC 8410)

const bytes = z.base64().max(2000)
const LANGSTE_REGEL = 256 * 1024
const kopSchema = z.object({
  id: z.uuid(),
  van: z.string().max(200),
  gemaaktOp: z.string().max(40),
  vervaltOp: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})
const regelSchema = z.object({
  soort: z.literal(SOORT),
  versie: z.literal(VERSIE),
  kop: kopSchema,
  zout: bytes,
  delen: z
    .array(z.object({ lengte: z.number().int().positive(), hash: z.hash('sha256') }))
    .min(1)
    .max(1000),
  sleutel: bytes,
  handtekening: bytes,
})
type Regel = z.output<typeof regelSchema>
export type Pakketkop = z.output<typeof kopSchema>

function eigenSleutel(): KeyObject {
  const zaad = hkdfSync('sha256', omgeving.kluisSleutel, 'poortwacht', 'dossieroverdracht', 32)
  return createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(zaad)]), format: 'der', type: 'pkcs8' })
}

const spki = (sleutel: KeyObject) => createPublicKey(sleutel).export({ format: 'der', type: 'spki' })
const getekend = (p: Omit<Regel, 'sleutel' | 'handtekening'>) =>
  Buffer.from(JSON.stringify([p.soort, p.versie, p.kop, p.zout, p.delen]))
const buiten = (kop: Pakketkop, nummer: number) => Buffer.from(JSON.stringify([SOORT, VERSIE, kop, nummer]))
const hashVan = (deel: Uint8Array) => createHash('sha256').update(deel).digest('hex')

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

/** Seals and signs: the content, and the attachments as parts of their own. */
export function maakPakket(
  kop: Pakketkop,
  inhoud: unknown,
  wachtzin: string,
  bijlagen: Uint8Array[] = [],
): Uint8Array<ArrayBuffer> {
  const zout = randomBytes(16)
  const geheim = scryptSync(schoon(wachtzin), zout, 32, SCRYPT)
  const delen = [gzipSync(Buffer.from(JSON.stringify(inhoud))), ...bijlagen].map((deel, nummer) => {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', geheim, nonce)
    cipher.setAAD(buiten(kop, nummer))
    const dicht = [cipher.update(deel), cipher.final()]
    return Buffer.concat([nonce, cipher.getAuthTag(), ...dicht])
  })
  const regel = {
    soort: SOORT,
    versie: VERSIE,
    kop,
    zout: zout.toString('base64'),
    delen: delen.map((d) => ({ lengte: d.length, hash: hashVan(d) })),
  } as const
  const sleutel = eigenSleutel()
  const handtekening = sign(null, getekend({ ...regel, delen: [...regel.delen] }), sleutel).toString('base64')
  const tekst = JSON.stringify({ ...regel, sleutel: spki(sleutel).toString('base64'), handtekening })
  return Uint8Array.from(Buffer.concat([Buffer.from(`${tekst}\n`), ...delen]))
}

/** Opens what {@link maakPakket} made; refuses with {@link Vervalst} another sender, another passphrase and any byte that changed. */
export function openPakket(
  bestand: Uint8Array,
  wachtzin: string,
  controlegetal: string,
): { kop: Pakketkop; inhoud: unknown; bijlagen: Buffer[] } {
  try {
    const heel = Buffer.from(bestand.buffer, bestand.byteOffset, bestand.byteLength)
    const eind = heel.subarray(0, LANGSTE_REGEL).indexOf('\n')
    const regel = regelSchema.parse(JSON.parse(heel.subarray(0, eind).toString('utf8')))
    const sleutel = Buffer.from(regel.sleutel, 'base64')
    if (schoon(controle(sleutel)) !== schoon(controlegetal)) throw new Vervalst()
    const publiek = createPublicKey({ key: sleutel, format: 'der', type: 'spki' })
    if (!verify(null, getekend(regel), publiek, Buffer.from(regel.handtekening, 'base64'))) throw new Vervalst()
    const geheim = scryptSync(schoon(wachtzin), Buffer.from(regel.zout, 'base64'), 32, SCRYPT)
    let plaats = eind + 1
    const [eerste = Buffer.alloc(0), ...bijlagen] = regel.delen.map(({ lengte, hash }, nummer) => {
      const deel = heel.subarray(plaats, plaats + lengte)
      plaats += lengte
      if (hashVan(deel) !== hash) throw new Vervalst()
      return openDeel(geheim, buiten(regel.kop, nummer), deel)
    })
    if (plaats !== heel.length) throw new Vervalst()
    const tekst = gunzipSync(eerste, { maxOutputLength: MEESTE_INHOUD }).toString('utf8')
    return { kop: regel.kop, inhoud: JSON.parse(tekst) as unknown, bijlagen }
  } catch {
    // which of these it was helps only who tries
    throw new Vervalst()
  }
}

function openDeel(geheim: Uint8Array, erbij: Buffer, deel: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', geheim, deel.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(erbij)
  decipher.setAuthTag(deel.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(deel.subarray(NONCE + TAG)), decipher.final()])
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
