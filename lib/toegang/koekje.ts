import { createDecipheriv, hkdfSync } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import { omgeving } from '@/lib/omgeving'
import { isRol, portalen, type Rol } from './rollen'

// next-auth is wrapped here and nowhere else: it encrypts the cookie. What the session may do stands in Postgres.

/** What the frame around a page shows. Display only: it saves the layout a transaction and decides nothing. */
export interface Schermgegevens {
  /** for whom the page is made: what is typed on it stays with him, whoever signs in after him */
  gebruikerId: string
  /** as in Werkplek.sleutel */
  werkplek: string
  naam: string
  rollen: Rol[]
  tenantNaam: string
  /** there is another workplace to change to */
  kanWisselen: boolean
}

/** What the cookie carries: the secret, which portal it was opened for (null: still signing in), and what the frame shows. */
export interface Koekje {
  geheim: string
  portaal: (typeof portalen)[number] | null
  scherm: Schermgegevens | null
}

const schema = z.object({
  geheim: z.string().min(1),
  portaal: z.enum(portalen).nullable().catch(null),
  scherm: z
    .object({
      gebruikerId: z.uuid(),
      werkplek: z.string(),
      naam: z.string(),
      rollen: z.array(z.string().refine(isRol)),
      tenantNaam: z.string(),
      kanWisselen: z.boolean(),
    })
    .nullable()
    .catch(null),
})

// Made once: zod compiles a schema when it first reads with it.
const metEinde = schema.extend({ exp: z.number() })
const kopschema = z.object({ alg: z.string(), enc: z.string() })

/**
 * Seconds; as long as a session can last (begin-sessie.ts), and twelve hours more, in which it opens nothing but can still put
 * down what was being typed when it ended. The database ends it earlier when it is idle.
 */
export const KOEKJE_LEEFT = 24 * 3600

/** Whether people reach us over https only. */
export function isVeilig(): boolean {
  return omgeving.adres.startsWith('https://')
}

// __Host-: over https only, from this host only, for the whole site. Over plain http (demo on this computer) it is refused.
export function koekjeNaam(): string {
  return isVeilig() ? '__Host-poortwacht' : 'poortwacht'
}

/** Seconds; renewed at each sign-in. */
export const TOESTEL_LEEFT = 365 * 86_400

/** The cookie by which a device is known again. */
export function toestelNaam(): string {
  return isVeilig() ? '__Host-poortwacht-toestel' : 'poortwacht-toestel'
}

/** Encrypts what the cookie carries. */
export async function sluitKoekje(koekje: Koekje): Promise<string> {
  return await encode({ token: { ...koekje }, secret: omgeving.sessieGeheim, maxAge: KOEKJE_LEEFT })
}

/** Opens what {@link sluitKoekje} made; null for anything else, and for what has expired. */
export function openKoekje(waarde: string): Koekje | null {
  try {
    const { exp, ...koekje } = metEinde.parse(ontsleutel(waarde))
    return exp > Date.now() / 1000 ? koekje : null
  } catch {
    return null
  }
}

/** A JWE as next-auth writes it. What was changed in any way does not open. */
function ontsleutel(waarde: string): unknown {
  const [kop = '', leeg, iv = '', inhoud = '', zegel = '', ...rest] = waarde.split('.')
  const { alg, enc } = kopschema.parse(JSON.parse(tekst(kop)))
  if (alg !== 'dir' || enc !== 'A256GCM' || leeg !== '' || rest.length > 0) throw new Error('Not a cookie of ours.')
  const slot = createDecipheriv('aes-256-gcm', koekjesleutel(omgeving.sessieGeheim), Buffer.from(iv, 'base64url'), {
    authTagLength: 16,
  })
  slot.setAAD(Buffer.from(kop)).setAuthTag(Buffer.from(zegel, 'base64url'))
  return JSON.parse(slot.update(inhoud, 'base64url', 'utf8') + slot.final('utf8'))
}

const tekst = (base64: string) => Buffer.from(base64, 'base64url').toString()

const sleutels = new Map<string, Buffer>()

/** The key that next-auth makes of the secret. Its own `decode` makes it anew for each request, on another thread. */
function koekjesleutel(geheim: string): Buffer {
  const bekend = sleutels.get(geheim)
  if (bekend) return bekend
  const nieuw = Buffer.from(hkdfSync('sha256', geheim, '', 'NextAuth.js Generated Encryption Key', 32))
  sleutels.set(geheim, nieuw)
  return nieuw
}
