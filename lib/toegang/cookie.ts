import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { omgeving } from '@/lib/omgeving'
import { adresVanClient } from './adres'
import { nieuwGeheim } from './kluis'
import {
  isVeilig,
  KOEKJE_LEEFT,
  type Koekje,
  koekjeNaam,
  openKoekje,
  sluitKoekje,
  TOESTEL_LEEFT,
  toestelNaam,
} from './koekje'
import type { Herkomst } from './meld-aan'

/** The cookie of this request, or null when there is none or it is not ours. Opened once a request. */
export const leesKoekje = cache(async (): Promise<Koekje | null> => {
  const waarde = (await cookies()).get(koekjeNaam())?.value
  return waarde ? openKoekje(waarde) : null
})

/** Puts the session in the browser. Only in an action or a route handler. */
export async function zetKoekje(koekje: Koekje): Promise<void> {
  ;(await cookies()).set(koekjeNaam(), await sluitKoekje(koekje), { ...kenmerken(), maxAge: KOEKJE_LEEFT })
}

/**
 * What this device remembers between sign-ins, so that somebody is mailed about a device that is new (bekend-toestel.ts). Only
 * in an action or a route handler. It proves nothing and opens nothing.
 */
export async function toestelgeheim(): Promise<string> {
  const potje = await cookies()
  const geheim = potje.get(toestelNaam())?.value ?? ''
  const goed = /^[\w-]{43}$/.test(geheim) ? geheim : nieuwGeheim()
  potje.set(toestelNaam(), goed, { ...kenmerken(), maxAge: TOESTEL_LEEFT })
  return goed
}

/** Takes the session out of the browser. */
export async function wisKoekje(): Promise<void> {
  ;(await cookies()).set(koekjeNaam(), '', { ...kenmerken(), maxAge: 0 })
}

function kenmerken() {
  return { httpOnly: true, secure: isVeilig(), sameSite: 'lax', path: '/' } as const
}

/** Address and device of this request, for the list of sessions and the brake; never used to decide anything. */
export async function herkomst(): Promise<Herkomst> {
  const kop = await headers()
  return {
    adres: adresVanClient(kop.get('x-forwarded-for'), omgeving.vertrouwdeProxys),
    toestel: kop.get('user-agent')?.slice(0, 200) || null,
  }
}
