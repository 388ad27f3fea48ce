import { telOngelezen } from '@/lib/berichten/tel-ongelezen'
import { leesKoekje } from '@/lib/toegang/cookie'

const koppen = { 'Cache-Control': 'no-store' }

/**
 * How many messages of this workplace are new, for the bell: a number and nothing else. Without a session nothing, and no error:
 * the bell of a page that was left open asks too.
 */
export async function GET(): Promise<Response> {
  const koekje = await leesKoekje()
  if (!koekje || koekje.portaal === null) return new Response(null, { status: 204, headers: koppen })
  const { geheim, portaal } = koekje
  const aantal = await telOngelezen({ geheim, portaal })
  return aantal === null
    ? new Response(null, { status: 204, headers: koppen })
    : Response.json({ aantal }, { headers: koppen })
}
