'use server'

import { codeSchema, herstelcodeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { rondAf } from '@/lib/toegang/rond-af'
import { toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { Weigering } from '@/lib/weigering'

export const toonCodeActie = openbareActie({
  schema: codeSchema,
  werk: async ({ code, naar }) => {
    const { geheim } = await toonTweedeFactor((await leesKoekje())?.geheim ?? '', code)
    return { naar: await rondAf(geheim, naar) }
  },
})

export const toonHerstelcodeActie = openbareActie({
  schema: herstelcodeSchema,
  werk: async ({ herstelcode, naar }) => {
    const { geheim } = await toonTweedeFactor((await leesKoekje())?.geheim ?? '', herstelcode).catch((fout) => {
      if (!(fout instanceof Weigering && fout.code === 'onjuisteCode')) throw fout
      throw new Weigering('onjuisteCode', {
        veld: 'herstelcode',
        tekst: 'Deze herstelcode klopt niet of is al gebruikt. Neem een andere van uw lijst.',
      })
    })
    return { naar: await rondAf(geheim, naar) }
  },
})
