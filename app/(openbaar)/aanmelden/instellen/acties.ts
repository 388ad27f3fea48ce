'use server'

import { codeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje, toestelgeheim } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { rondAf } from '@/lib/toegang/rond-af'
import { leesInstelling, toonTweedeFactor } from '@/lib/toegang/tweede-factor'

export const bevestigAppActie = openbareActie({
  schema: codeSchema,
  werk: async ({ code, naar }) => {
    const oud = (await leesKoekje())?.geheim ?? ''
    await leesInstelling(oud)
    const { geheim, herstelcodes } = await toonTweedeFactor(oud, code, new Date(), await toestelgeheim())
    // Shown by this answer and nowhere else: they are stored as hashes only.
    return { klaar: { herstelcodes, naar: await rondAf(geheim, naar) } }
  },
})
