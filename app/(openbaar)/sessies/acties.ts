'use server'

import { sessieSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { trekIn } from '@/lib/toegang/sessies'

export const beeindigActie = openbareActie({
  schema: sessieSchema,
  werk: async (welke) => {
    await trekIn((await leesKoekje())?.geheim ?? '', welke)
    return { naar: '/sessies?klaar=beeindigd' }
  },
})
