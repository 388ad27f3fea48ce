'use server'

import { codeSchema, herstelcodeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje, toestelgeheim } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { rondAf } from '@/lib/toegang/rond-af'
import { toonHerstelcode, toonTweedeFactor } from '@/lib/toegang/tweede-factor'

export const toonCodeActie = openbareActie({
  schema: codeSchema,
  werk: async ({ code, naar }) => {
    const { geheim } = await toonTweedeFactor(
      (await leesKoekje())?.geheim ?? '',
      code,
      new Date(),
      await toestelgeheim(),
    )
    return { naar: await rondAf(geheim, naar) }
  },
})

export const toonHerstelcodeActie = openbareActie({
  schema: herstelcodeSchema,
  werk: async ({ herstelcode, naar }) => {
    const { geheim } = await toonHerstelcode((await leesKoekje())?.geheim ?? '', herstelcode, await toestelgeheim())
    return { naar: await rondAf(geheim, naar) }
  },
})
