'use server'

import { koppelFormulier, nieuwWachtwoordFormulier } from '@/lib/toegang/aanmelden-schema'
import { herkomst, leesKoekje, wisKoekje, zetKoekje } from '@/lib/toegang/cookie'
import { koppelOpnieuw } from '@/lib/toegang/koppel-opnieuw'
import { neemBriefAan } from '@/lib/toegang/neem-brief-aan'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { meldAf } from '@/lib/toegang/sessies'
import { beginInstellen } from '@/lib/toegang/tweede-factor'
import { Weigering } from '@/lib/weigering'

export const neemBriefAanActie = openbareActie({
  schema: nieuwWachtwoordFormulier,
  werk: async ({ linkcode, wachtwoord }) => {
    const uit = await neemBriefAan({ geheim: linkcode, wachtwoord }, await herkomst()).catch((fout) => {
      // The page itself says it, the same for every link that does not work.
      if (fout instanceof Weigering && fout.code === 'briefVerlopen') return null
      throw fout
    })
    if (!uit) return { naar: '/welkom/verlopen' }
    // Whoever was signed in on this browser no longer is: one browser, one session.
    const vorige = await leesKoekje()
    if (vorige) await meldAf(vorige.geheim)
    if (!uit.geheim) {
      await wisKoekje()
      return { naar: '/aanmelden?reden=wachtwoord' }
    }
    await beginInstellen(uit.geheim)
    await zetKoekje({ geheim: uit.geheim, portaal: null, scherm: null })
    return { naar: '/aanmelden/instellen' }
  },
})

export const koppelOpnieuwActie = openbareActie({
  schema: koppelFormulier,
  werk: async ({ linkcode, wachtwoord }) => {
    const uit = await koppelOpnieuw({ geheim: linkcode, wachtwoord }, await herkomst()).catch((fout) => {
      if (fout instanceof Weigering && fout.code === 'briefVerlopen') return null
      throw fout
    })
    if (!uit) return { naar: '/welkom/verlopen' }
    const vorige = await leesKoekje()
    if (vorige) await meldAf(vorige.geheim)
    await zetKoekje({ geheim: uit.geheim, portaal: null, scherm: null })
    return { naar: '/aanmelden/koppelen' }
  },
})
