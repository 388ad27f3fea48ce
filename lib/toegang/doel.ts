import { type Portaal, portalen } from './rollen'

/** Header in which proxy.ts tells a page its own address; set on every request, so a client cannot choose it. */
export const PAD_KOP = 'x-poortwacht-pad'

/** Where somebody wanted to go before signing in: a page of one of our portals. */
export interface Doel {
  pad: string
  portaal: Portaal
}

const LANGST = 500

/**
 * A page to return to after signing in, or null. Only a path of a portal on this host: `//evil.example`, a backslash, a
 * control character or another scheme would make our own sign-in page send people elsewhere.
 */
export function veiligDoel(tekst: unknown): Doel | null {
  if (typeof tekst !== 'string' || tekst.length > LANGST || !tekst.startsWith('/') || /[\p{C}\s]/u.test(tekst))
    return null
  const basis = 'http://hier.invalid'
  if (!URL.canParse(tekst, basis)) return null
  const adres = new URL(tekst, basis)
  // A second slash or a backslash names another host; the parser of the browser is the one that has to agree.
  if (adres.origin !== basis) return null
  const portaal = portalen.find((p) => adres.pathname === `/${p}` || adres.pathname.startsWith(`/${p}/`))
  return portaal ? { portaal, pad: adres.pathname + adres.search } : null
}

/** The address with the page to return to in its query. */
export function metDoel(adres: string, doel: Doel | null): string {
  if (!doel) return adres
  return `${adres}${adres.includes('?') ? '&' : '?'}naar=${encodeURIComponent(doel.pad)}`
}
