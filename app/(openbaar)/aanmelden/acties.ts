'use server'

import { inlogSchema } from '@/lib/toegang/aanmelden-schema'
import { herkomst, leesKoekje, zetKoekje } from '@/lib/toegang/cookie'
import { metDoel } from '@/lib/toegang/doel'
import { meldAan } from '@/lib/toegang/meld-aan'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { meldAf } from '@/lib/toegang/sessies'
import { beginInstellen } from '@/lib/toegang/tweede-factor'

export const meldAanActie = openbareActie({
  schema: inlogSchema,
  werk: async ({ naar, ...invoer }) => {
    const { geheim, factorIngesteld } = await meldAan(invoer, await herkomst())
    // Whoever was signed in on this browser no longer is: one browser, one session.
    const vorige = await leesKoekje()
    if (vorige) await meldAf(vorige.geheim)
    if (!factorIngesteld) await beginInstellen(geheim)
    await zetKoekje({ geheim, portaal: null, scherm: null })
    return { naar: metDoel(factorIngesteld ? '/aanmelden/code' : '/aanmelden/instellen', naar) }
  },
})
