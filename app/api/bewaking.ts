import { isEigenHerkomst, noteerVreemdeHerkomst } from '@/lib/actie'
import type { Sleutel } from '@/lib/db/namens'
import { leesKoekje } from '@/lib/toegang/cookie'

/** Nothing more than a number: what is wrong is no business of who asks. */
export function leeg(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}

/** An answer for the script of our own pages. */
export function json(inhoud: unknown): Response {
  return Response.json(inhoud, { headers: { 'cache-control': 'no-store' } })
}

/**
 * The guard of a route that the script of a page calls: from our own site, and with a session of a portal. Also reading: what it
 * gives is for our own pages alone. The session itself is judged by the database.
 */
export async function vanEigenPagina(werk: (sleutel: Sleutel) => Promise<Response>): Promise<Response> {
  const koekje = await leesKoekje()
  if (!(await isEigenHerkomst())) {
    if (koekje?.portaal) await noteerVreemdeHerkomst(koekje.portaal, 'eigenConcept.lezen')
    return leeg(403)
  }
  if (!koekje?.portaal) return leeg(401)
  return await werk({ portaal: koekje.portaal, geheim: koekje.geheim })
}
