'use server'

import { z } from 'zod'
import { codeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje, zetKoekje } from '@/lib/toegang/cookie'
import { beginNieuweTelefoon, bevestigNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { Weigering } from '@/lib/weigering'

export const beginTelefoonActie = openbareActie({
  schema: z.object({}),
  werk: async () => {
    await beginNieuweTelefoon((await leesKoekje())?.geheim ?? '')
    return { naar: '/sessies/telefoon' }
  },
})

export const bevestigTelefoonActie = openbareActie({
  schema: codeSchema.pick({ code: true }),
  werk: async ({ code }) => {
    const koekje = await leesKoekje()
    if (!koekje) throw new Weigering('geenRecht')
    const { geheim, herstelcodes } = await bevestigNieuweTelefoon(koekje.geheim, code)
    await zetKoekje({ ...koekje, geheim })
    return { klaar: herstelcodes }
  },
})
