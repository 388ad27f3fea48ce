'use server'

import { z } from 'zod'
import { leesKoekje } from '@/lib/toegang/cookie'
import { vraagNieuweFactor } from '@/lib/toegang/factorverlies'
import { openbareActie } from '@/lib/toegang/openbare-actie'

export const vraagNieuweFactorActie = openbareActie({
  schema: z.object({}),
  werk: async () => {
    await vraagNieuweFactor((await leesKoekje())?.geheim ?? '')
    return { naar: '/aanmelden/kwijt?klaar=ja' }
  },
})
