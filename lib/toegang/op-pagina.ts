import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { type Ctx, GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { leesKoekje } from './cookie'
import type { Recht } from './rechten'
import type { Portaal } from './rollen'

const koekje = cache(leesKoekje)

/** What this request can prove for a portal; sends to sign-in, or to the choice of a workplace, when that is nothing. */
export async function sleutelVoor<P extends Portaal>(portaal: P): Promise<Sleutel<P>> {
  const gevonden = await koekje()
  if (!gevonden) redirect('/aanmelden')
  if (gevonden.portaal !== portaal) redirect('/kies')
  return { portaal, geheim: gevonden.geheim }
}

/**
 * What a page does: one unit of work with one right, in one transaction. No session leads to sign-in; what one may not see
 * does not exist (404, never "forbidden").
 */
export async function opPagina<P extends Portaal, T>(
  portaal: P,
  recht: Recht,
  werk: (ctx: Ctx<P>) => Promise<T>,
): Promise<T> {
  const sleutel = await sleutelVoor(portaal)
  try {
    return await namens(sleutel, recht, werk)
  } catch (fout) {
    if (fout instanceof GeenSessie) redirect('/aanmelden?reden=verlopen')
    if (fout instanceof Weigering && (fout.code === 'nietGevonden' || fout.code === 'geenRecht')) notFound()
    throw fout
  }
}
