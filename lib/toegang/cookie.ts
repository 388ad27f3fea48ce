import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { omgeving } from '@/lib/omgeving'
import type { Herkomst } from './meld-aan'
import { isRol, portalen, type Rol } from './rollen'

// next-auth is wrapped here and nowhere else: it encrypts the cookie. What the session may do stands in Postgres.

/** What the frame around a page shows. Display only: it saves the layout a transaction and decides nothing. */
export interface Schermgegevens {
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
      naam: z.string(),
      rollen: z.array(z.string().refine(isRol)),
      tenantNaam: z.string(),
      kanWisselen: z.boolean(),
    })
    .nullable()
    .catch(null),
})

/** As long as a session can last (meld-aan.ts); the database ends it earlier when it is idle. */
const LEVENSDUUR = 12 * 3600

function isVeilig(): boolean {
  return omgeving.adres.startsWith('https://')
}

// __Host-: over https only, from this host only, for the whole site. Over plain http (demo on this computer) it is refused.
function naam(): string {
  return isVeilig() ? '__Host-poortwacht' : 'poortwacht'
}

/** The cookie of this request, or null when there is none or it is not ours. Opened once a request. */
export const leesKoekje = cache(async (): Promise<Koekje | null> => {
  const waarde = (await cookies()).get(naam())?.value
  if (!waarde) return null
  const inhoud = await decode({ token: waarde, secret: omgeving.sessieGeheim }).catch(() => null)
  const gelezen = schema.safeParse(inhoud)
  return gelezen.success ? gelezen.data : null
})

/** Name and value of the cookie for a session: for {@link zetKoekje}, and for tests that skip the pages of sign-in. */
export async function maakKoekje(koekje: Koekje): Promise<{ naam: string; waarde: string }> {
  return {
    naam: naam(),
    waarde: await encode({ token: { ...koekje }, secret: omgeving.sessieGeheim, maxAge: LEVENSDUUR }),
  }
}

/** Puts the session in the browser. Only in an action or a route handler. */
export async function zetKoekje(koekje: Koekje): Promise<void> {
  const { naam, waarde } = await maakKoekje(koekje)
  ;(await cookies()).set(naam, waarde, {
    httpOnly: true,
    secure: isVeilig(),
    sameSite: 'lax',
    path: '/',
    maxAge: LEVENSDUUR,
  })
}

/** Takes the session out of the browser. */
export async function wisKoekje(): Promise<void> {
  ;(await cookies()).set(naam(), '', { httpOnly: true, secure: isVeilig(), sameSite: 'lax', path: '/', maxAge: 0 })
}

/** Address and device of this request, for the list of sessions and the brake; never used to decide anything. */
export async function herkomst(): Promise<Herkomst> {
  const kop = await headers()
  // The last address is the one that our own proxy saw; those before it are what the client claims.
  return {
    adres: kop.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || null,
    toestel: kop.get('user-agent')?.slice(0, 200) || null,
  }
}
