import { type NextRequest, NextResponse } from 'next/server'
import { omgeving } from '@/lib/omgeving'
import { PAD_KOP } from '@/lib/toegang/doel'

// Sets headers and nothing else. Who may see what is never decided here: proxies of this kind have been walked around
// more than once. Pages and actions check for themselves, and Postgres behind them.

/** Every page, action and route; files of the build carry the headers of next.config.ts. */
export const config = { matcher: ['/((?!_next/static/|icon\\.svg$).*)'] }

/** Addresses that give a file to save: nothing in it may do anything, whatever it is. What is set here wins over what a route says. */
const BESTAND =
  /^\/(?:werkgever|arbodienst|werknemer)\/(?:bestand|pdf)\/|^\/medisch\/dossiers\/[^/]+\/(?:bijlagen\/|fml\/[^/]+\/pdf$)/

export function proxy(verzoek: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const beleid = BESTAND.test(verzoek.nextUrl.pathname) ? "default-src 'none'; sandbox" : inhoudsbeleid(nonce)
  const koppen = new Headers(verzoek.headers)
  // Next takes the nonce for its own scripts from this one.
  koppen.set('content-security-policy', beleid)
  koppen.set(PAD_KOP, pad(verzoek))
  const antwoord = NextResponse.next({ request: { headers: koppen } })
  antwoord.headers.set('Content-Security-Policy', beleid)
  // Nothing here may stay in a cache: not in a proxy on the way, and not behind the back button after signing out.
  antwoord.headers.set('Cache-Control', 'no-store')
  if (isVeilig()) antwoord.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  return antwoord
}

/** Only what we serve ourselves; inline only with the nonce of this very answer. */
function inhoudsbeleid(nonce: string): string {
  // In development React needs eval for its stack traces, and its error overlay has inline styles.
  const [script, stijl] = omgeving.isProductie ? ['', `'nonce-${nonce}'`] : [` 'unsafe-eval'`, `'unsafe-inline'`]
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${stijl}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(isVeilig() ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

function isVeilig(): boolean {
  return omgeving.adres.startsWith('https://')
}

/** The page that was asked for, without what Next adds for itself. */
function pad({ nextUrl }: NextRequest): string {
  const vraag = new URLSearchParams(nextUrl.search)
  vraag.delete('_rsc')
  const tekst = vraag.toString()
  return nextUrl.pathname + (tekst === '' ? '' : `?${tekst}`)
}
