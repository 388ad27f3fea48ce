'use server'

import { emailSchema } from '@/lib/toegang/aanmelden-schema'
import { vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { herkomst } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'

export const vraagNieuwWachtwoordActie = openbareActie({
  schema: emailSchema,
  werk: async (invoer) => {
    await vraagNieuwWachtwoord(invoer, await herkomst())
    return { naar: '/aanmelden/vergeten?klaar=ja' }
  },
})
