import { GeenSessie, namens } from '@/lib/db/namens'
import { leesResterend } from '@/lib/db/resterend'
import { json, leeg, vanEigenPagina } from '../bewaking'

// How long one is still signed in. Called by components/sessiewacht.tsx.

/** Seconds left; asking keeps nobody signed in. 401 when it is over, or when somebody else is signed in here by now. */
export async function GET(verzoek: Request): Promise<Response> {
  const vraag = new URL(verzoek.url).searchParams
  return await vanEigenPagina(async (sleutel) => {
    const rest = await leesResterend(sleutel)
    if (!rest || rest.gebruikerId !== vraag.get('gebruiker') || rest.werkplek !== vraag.get('werkplek'))
      return leeg(401)
    return json({ stil: rest.stil, einde: rest.einde })
  })
}

/** "Aangemeld blijven": as every unit of work it notes that somebody is there. */
export async function POST(): Promise<Response> {
  return await vanEigenPagina(async (sleutel) => {
    try {
      await namens(sleutel, 'eigenSessies.beheren', async () => undefined)
      return leeg(204)
    } catch (fout) {
      if (fout instanceof GeenSessie) return leeg(401)
      throw fout
    }
  })
}
