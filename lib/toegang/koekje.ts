import { decode, encode } from 'next-auth/jwt'
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

/** Opens what {@link sluitKoekje} made; null for anything else. */
export async function openKoekje(waarde: string): Promise<Koekje | null> {
  const inhoud = await decode({ token: waarde, secret: omgeving.sessieGeheim }).catch(() => null)
  const gelezen = schema.safeParse(inhoud)
  return gelezen.success ? gelezen.data : null
}
