'use server'

import { beslisMachtiginglinkSchema, openMachtiginglinkSchema } from '@/lib/machtiging/link-schema'
import { beslisMachtigingMetLink, openMachtigingMetLink } from '@/lib/machtiging/met-link'
import { herkomst } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'

export const openMachtiginglinkActie = openbareActie({
  schema: openMachtiginglinkSchema,
  werk: async ({ linkcode, code }) => ({
    klaar: await openMachtigingMetLink({ geheim: linkcode, code }, await herkomst()),
  }),
})

export const beslisMachtiginglinkActie = openbareActie({
  schema: beslisMachtiginglinkSchema,
  werk: async ({ linkcode, code, inhoudHash, besluit }) => {
    await beslisMachtigingMetLink({ geheim: linkcode, code, inhoudHash, besluit }, await herkomst())
    return { klaar: { besluit } }
  },
})
