import type { NextRequest } from 'next/server'
import { leesHoogstens } from '@/app/opladen/lees-hoogstens'
import { isEigenHerkomst } from '@/lib/actie'
import { GeenSessie, namens } from '@/lib/db/namens'
import { bewaarVoorstel } from '@/lib/organisatie/bewaar-voorstel'
import { MEESTE_BYTES } from '@/lib/organisatie/inlezen/splits'
import { leesKoekje } from '@/lib/toegang/cookie'
import { Weigering, type Weigeringcode } from '@/lib/weigering'

/** Room for what a form puts around the file. */
const OMSLAG = 64 * 1024

/**
 * Takes a list that is sent by the form and makes a proposal of it; the register does not change. A route and not an
 * action, so that a file that is too large is refused without ever being held in memory. Always answers with a page.
 */
export async function POST(verzoek: NextRequest): Promise<Response> {
  if (!(await isEigenHerkomst())) return terug('formulierVerlopen')
  const koekje = await leesKoekje()
  // Answered here and not by sleutelVoor: its redirect would send the file on to the sign-in page.
  if (koekje?.portaal !== 'werkgever') return naar('/aanmelden')
  try {
    const bestand = await bestandUit(verzoek)
    const inhoud = new Uint8Array(await bestand.arrayBuffer())
    const { id } = await namens({ portaal: 'werkgever', geheim: koekje.geheim }, 'register.wijzigen', (ctx) =>
      bewaarVoorstel(ctx, { naam: bestand.name, inhoud }),
    )
    return naar(`/werkgever/inlezen/${id}`)
  } catch (fout) {
    if (fout instanceof GeenSessie) return naar('/aanmelden?reden=verlopen')
    if (fout instanceof Weigering) return terug(fout.code)
    throw fout
  }
}

async function bestandUit(verzoek: NextRequest): Promise<File> {
  const soort = verzoek.headers.get('content-type') ?? ''
  if (!soort.startsWith('multipart/form-data')) throw new Weigering('geenBestand')
  const aangekondigd = Number(verzoek.headers.get('content-length') ?? 0)
  const inhoud = await leesHoogstens(verzoek.body, MEESTE_BYTES + OMSLAG, aangekondigd)
  if (inhoud === null) throw new Weigering('bestandTeGroot')
  const formulier = await new Response(inhoud, { headers: { 'content-type': soort } }).formData().catch(() => null)
  const bestand = formulier?.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) throw new Weigering('geenBestand')
  return bestand
}

function terug(code: Weigeringcode): Response {
  return naar(`/werkgever/inlezen?fout=${code}`)
}

function naar(pad: string): Response {
  return new Response(null, { status: 303, headers: { location: pad, 'cache-control': 'no-store' } })
}
