import type { NextRequest } from 'next/server'
import { bewaarLogo } from '@/lib/brieven/bewaar-logo'
import { keurLogo } from '@/lib/brieven/keur-logo'
import { leesHuisstijl } from '@/lib/brieven/lees-brieven'
import { logoSchema } from '@/lib/brieven/logo-schema'
import { noteerLogoBesmet } from '@/lib/brieven/noteer-logo-besmet'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { ontvang } from '../opladen/ontvang'

/** Takes a logo for letters, in both portals the same. */
export async function neemLogo<P extends 'werkgever' | 'arbodienst'>(
  verzoek: NextRequest,
  portaal: P,
): Promise<Response> {
  const als = (ctx: Ctx<P>) => ctx as Ctx<'werkgever'> | Ctx<'arbodienst'>
  const pagina = `/${portaal}/brieven`
  return await ontvang(verzoek, {
    portaal,
    recht: `brief.beheren.${portaal}`,
    // whoever manages letters may; nothing else has to be there
    vooraf: (ctx) => leesHuisstijl(als(ctx)),
    bewaar: async (ctx, bestand, formulier) => {
      const invoer = logoSchema.safeParse({ alt: formulier.get('alt') ?? '' })
      if (!invoer.success) throw new Weigering('logoZonderAlt', { veld: 'alt' })
      if (!bestand) throw new Weigering('geenBestand', { veld: 'bestand' })
      await bewaarLogo(als(ctx), bestand, await keurLogo(bestand), invoer.data)
      return `${pagina}?gelukt=logo`
    },
    besmet: (ctx) => noteerLogoBesmet(als(ctx)),
    terug: (code) => `${pagina}?bestandFout=${code}#logo`,
    // what is asked of files of a case is not asked of a logo
    medisch: true,
  })
}
