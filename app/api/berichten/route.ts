import { telOngelezen } from '@/lib/berichten/tel-ongelezen'
import { GeenSessie, namens } from '@/lib/db/namens'
import { leesKoekje } from '@/lib/toegang/cookie'
import { Weigering } from '@/lib/weigering'

const koppen = { 'Cache-Control': 'no-store' }

/**
 * How many messages of this workplace are new, for the bell: a number and nothing else. Without a session nothing, and no error:
 * the bell of a page that was left open asks too.
 */
export async function GET(): Promise<Response> {
  const koekje = await leesKoekje()
  if (!koekje || koekje.portaal === null || koekje.portaal === 'beheer')
    return new Response(null, { status: 204, headers: koppen })
  const { geheim, portaal } = koekje
  try {
    const aantal = await namens({ geheim, portaal }, 'berichten.lezen', telOngelezen)
    return Response.json({ aantal }, { headers: koppen })
  } catch (fout) {
    if (fout instanceof GeenSessie || fout instanceof Weigering)
      return new Response(null, { status: 204, headers: koppen })
    throw fout
  }
}
