'use server'

import { codeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje, toestelgeheim } from '@/lib/toegang/cookie'
import { bevestigNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { rondAf } from '@/lib/toegang/rond-af'

export const bevestigKoppelingActie = openbareActie({
  schema: codeSchema.pick({ code: true }),
  werk: async ({ code }) => {
    const oud = (await leesKoekje())?.geheim ?? ''
    const { geheim, herstelcodes } = await bevestigNieuweTelefoon(oud, code, new Date(), await toestelgeheim())
    // Shown by this answer and nowhere else: they are stored as hashes only.
    return { klaar: { herstelcodes, naar: await rondAf(geheim, null) } }
  },
})
