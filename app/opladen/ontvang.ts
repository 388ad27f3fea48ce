import type { NextRequest } from 'next/server'
import { isEigenHerkomst, noteerVreemdeHerkomst } from '@/lib/actie'
import { MEESTE_BYTES } from '@/lib/bestanden/begrippen'
import { type Ingenomen, neemIn } from '@/lib/bestanden/neem-in'
import { type Ctx, GeenSessie, namens } from '@/lib/db/namens'
import { leesKoekje } from '@/lib/toegang/cookie'
import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'
import { naarBevestigen } from '@/lib/toegang/verse-factor'
import { Weigering, type Weigeringcode } from '@/lib/weigering'
import { leesHoogstens } from './lees-hoogstens'

/** Room for what a form puts around the file. */
const OMSLAG = 64 * 1024

/**
 * Takes a form with a file. A route and not an action, so that a file that is too large is refused without being held, and so that only
 * who may add one here is read at all: `vooraf` is asked first, in a transaction of its own; then the file is read, judged and scanned;
 * `bewaar` asks again and stores. Always answers with a page.
 */
export async function ontvang<P extends Portaal>(
  verzoek: NextRequest,
  opzet: {
    portaal: P
    recht: Recht
    vooraf: (ctx: Ctx<P>) => Promise<unknown>
    /** gives the page that follows */
    bewaar: (ctx: Ctx<P>, bestand: Ingenomen | null, formulier: FormData) => Promise<string>
    /** the line in the trail when the scanner stops it */
    besmet: (ctx: Ctx<P>) => Promise<void>
    /** the page of the form, with what was wrong */
    terug: (code: Weigeringcode, formulier: FormData | null) => string
    /** a medical file: no promise asked that there is nothing medical in it */
    medisch?: boolean
    /** the form may come without a file */
    magZonder?: boolean
  },
): Promise<Response> {
  const { portaal, recht, terug } = opzet
  if (!(await isEigenHerkomst())) {
    await noteerVreemdeHerkomst(portaal, recht)
    return naar(terug('formulierVerlopen', null))
  }
  const koekje = await leesKoekje()
  if (koekje?.portaal !== portaal) return naar('/aanmelden')
  const sleutel = { portaal, geheim: koekje.geheim }
  let formulier: FormData | null = null
  try {
    await namens(sleutel, recht, opzet.vooraf)
    formulier = await leesFormulier(verzoek)
    const inhoud = formulier.get('bestand')
    const bestand = inhoud instanceof File && inhoud.size > 0 ? inhoud : null
    if (!bestand && !opzet.magZonder) throw new Weigering('geenBestand')
    if (bestand && !opzet.medisch && formulier.get('nietMedisch') !== 'ja') throw new Weigering('bevestigNietMedisch')
    const ingenomen =
      bestand && (await neemIn(bestand.name, new Uint8Array(await bestand.arrayBuffer()), opzet.medisch))
    const velden = formulier
    return naar(await namens(sleutel, recht, (ctx) => opzet.bewaar(ctx, ingenomen, velden)))
  } catch (fout) {
    if (fout instanceof GeenSessie) return naar('/aanmelden?reden=verlopen')
    if (!(fout instanceof Weigering)) throw fout
    if (fout.code === 'bestandBesmet') await namens(sleutel, recht, opzet.besmet)
    if (fout.code === 'factorNodig') return naar(naarBevestigen(terug('geenBestand', null).split('?')[0] ?? null))
    if (fout.code === 'nietGevonden' || fout.code === 'geenRecht') return new Response(null, { status: 404 })
    return naar(terug(fout.code, formulier))
  }
}

async function leesFormulier(verzoek: NextRequest): Promise<FormData> {
  const soort = verzoek.headers.get('content-type') ?? ''
  if (!soort.startsWith('multipart/form-data')) throw new Weigering('geenBestand')
  const aangekondigd = Number(verzoek.headers.get('content-length') ?? 0)
  const inhoud = await leesHoogstens(verzoek.body, MEESTE_BYTES + OMSLAG, aangekondigd)
  if (inhoud === null) throw new Weigering('bijlageTeGroot')
  const formulier = await new Response(inhoud, { headers: { 'content-type': soort } }).formData().catch(() => null)
  if (!formulier) throw new Weigering('geenBestand')
  return formulier
}

function naar(pad: string): Response {
  return new Response(null, { status: 303, headers: { location: pad, 'cache-control': 'no-store' } })
}
