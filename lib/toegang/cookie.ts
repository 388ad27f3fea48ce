import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { omgeving } from '@/lib/omgeving'
import type { Herkomst } from './meld-aan'
import { type Portaal, portalen } from './rollen'

// next-auth is wrapped here and nowhere else: it encrypts the cookie. What the session may do stands in Postgres.

/** What the cookie carries: the secret, and which portal it was opened for (null: still signing in). */
export interface Koekje {
  geheim: string
  portaal: Portaal | null
}

const LEVENSDUUR = 12 * 3600

function isVeilig(): boolean {
  return omgeving.adres.startsWith('https://')
}

// __Host-: over https only, from this host only, for the whole site. Over plain http (demo on this computer) it is refused.
function naam(): string {
  return isVeilig() ? '__Host-poortwacht' : 'poortwacht'
}

/** The cookie of this request, or null when there is none or it is not ours. */
export async function leesKoekje(): Promise<Koekje | null> {
  const waarde = (await cookies()).get(naam())?.value
  if (!waarde) return null
  const inhoud = await decode({ token: waarde, secret: omgeving.sessieGeheim }).catch(() => null)
  if (typeof inhoud?.geheim !== 'string') return null
  return { geheim: inhoud.geheim, portaal: portalen.find((p) => p === inhoud.portaal) ?? null }
}

/** Puts the session in the browser. Only in an action or a route handler. */
export async function zetKoekje(koekje: Koekje): Promise<void> {
  const token = await encode({ token: { ...koekje }, secret: omgeving.sessieGeheim, maxAge: LEVENSDUUR })
  ;(await cookies()).set(naam(), token, {
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
  return {
    adres: kop.get('x-forwarded-for')?.split(',')[0]?.trim().slice(0, 64) ?? null,
    toestel: kop.get('user-agent')?.slice(0, 200) ?? null,
  }
}
