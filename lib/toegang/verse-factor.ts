import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { veiligDoel } from './doel'

/** Minutes; muur.factor_vers and leesSessie know the same. */
const VERS = 15

/**
 * For what asks more than being signed in (exports, rights, retention): the second factor was shown at most 15 minutes ago.
 * Otherwise a page or form sends to /aanmelden/bevestigen, which comes back.
 */
export function eisVerseFactor(ctx: Pick<Ctx, 'wie' | 'nu'>): void {
  if (ctx.nu.getTime() - ctx.wie.tweedeFactorOp.getTime() > VERS * 60_000) throw new Weigering('factorNodig')
}

/** Pages of no portal that ask for a fresh factor. */
const eigenPaginas = ['/sessies/herstelcodes', '/sessies/telefoon']

/** Where to go after confirming: a page of a portal, or one of one's own account. */
export function bevestigDoel(tekst: unknown): string | null {
  return eigenPaginas.find((pad) => pad === tekst) ?? veiligDoel(tekst)?.pad ?? null
}

/** The page that asks for the second factor again, and comes back to `pad`. */
export function naarBevestigen(pad: string | null): string {
  return pad ? `/aanmelden/bevestigen?naar=${encodeURIComponent(pad)}` : '/aanmelden/bevestigen'
}
