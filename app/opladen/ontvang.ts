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

interface Opzet<P extends Portaal, B> {
  portaal: P
  recht: Recht
  vooraf: (ctx: Ctx<P>) => Promise<unknown>
  /** gives the page that follows */
  bewaar: (ctx: Ctx<P>, bestand: B | null, formulier: FormData) => Promise<string>
  /** the line in the trail when the scanner stops it */
  besmet: (ctx: Ctx<P>) => Promise<void>
  /** the page of the form, with what was wrong */
  terug: (code: Weigeringcode, formulier: FormData | null) => string
  /** the form may come without a file */
  magZonder?: boolean
}

/** Takes a form with a file of a kind that may be added: judged and scanned before it is stored. */
export async function ontvang<P extends Portaal>(
  verzoek: NextRequest,
  opzet: Opzet<P, Ingenomen> & {
    /** a medical file: no promise asked that there is nothing medical in it */
    medisch?: boolean
  },
): Promise<Response> {
  return await ontvangAls(verzoek, {
    ...opzet,
    hoogstens: MEESTE_BYTES,
    teGroot: 'bijlageTeGroot',
    neem: async (naam, bytes, formulier) => {
      if (!opzet.medisch && formulier.get('nietMedisch') !== 'ja') throw new Weigering('bevestigNietMedisch')
      return await neemIn(naam, bytes, opzet.medisch)
    },
  })
}

/**
 * Takes a form with a file. A route and not an action, so that a file that is too large is refused without being held, and so that only
 * who may add one here is read at all: `vooraf` is asked first, in a transaction of its own; then the file is read and `neem` judges it;
 * `bewaar` asks again and stores. Always answers with a page.
 */
export async function ontvangAls<P extends Portaal, B>(
  verzoek: NextRequest,
  opzet: Opzet<P, B> & {
    hoogstens: number
    teGroot: Weigeringcode
    neem: (naam: string, bytes: Uint8Array, formulier: FormData) => Promise<B>
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
    formulier = await leesFormulier(verzoek, opzet.hoogstens, opzet.teGroot)
    const inhoud = formulier.get('bestand')
    const bestand = inhoud instanceof File && inhoud.size > 0 ? inhoud : null
    if (!bestand && !opzet.magZonder) throw new Weigering('geenBestand')
    const velden = formulier
    const genomen = bestand && (await opzet.neem(bestand.name, new Uint8Array(await bestand.arrayBuffer()), velden))
    return naar(await namens(sleutel, recht, (ctx) => opzet.bewaar(ctx, genomen, velden)))
  } catch (fout) {
    if (fout instanceof GeenSessie) return naar('/aanmelden?reden=verlopen')
    if (!(fout instanceof Weigering)) throw fout
    if (fout.code === 'bestandBesmet') await namens(sleutel, recht, opzet.besmet)
    if (fout.code === 'factorNodig') return naar(naarBevestigen(terug('geenBestand', null).split('?')[0] ?? null))
    if (fout.code === 'nietGevonden' || fout.code === 'geenRecht') return new Response(null, { status: 404 })
    return naar(terug(fout.code, formulier))
  }
}

async function leesFormulier(verzoek: NextRequest, hoogstens: number, teGroot: Weigeringcode): Promise<FormData> {
  const soort = verzoek.headers.get('content-type') ?? ''
  if (!soort.startsWith('multipart/form-data')) throw new Weigering('geenBestand')
  const aangekondigd = Number(verzoek.headers.get('content-length') ?? 0)
  const inhoud = await leesHoogstens(verzoek.body, hoogstens + OMSLAG, aangekondigd)
  if (inhoud === null) throw new Weigering(teGroot)
  const formulier = await new Response(inhoud, { headers: { 'content-type': soort } }).formData().catch(() => null)
  if (!formulier) throw new Weigering('geenBestand')
  return formulier
}

function naar(pad: string): Response {
  return new Response(null, { status: 303, headers: { location: pad, 'cache-control': 'no-store' } })
}
