'use server'

import { bevestigCodeSchema, bevestigHerstelcodeSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje } from '@/lib/toegang/cookie'
import { veiligDoel } from '@/lib/toegang/doel'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { rondAf } from '@/lib/toegang/rond-af'
import { toonHerstelcode, toonTweedeFactor } from '@/lib/toegang/tweede-factor'

export const bevestigActie = openbareActie({
  schema: bevestigCodeSchema,
  werk: async ({ code, naar }) => {
    const { geheim } = await toonTweedeFactor((await leesKoekje())?.geheim ?? '', code)
    return { naar: await terug(geheim, naar) }
  },
})

export const bevestigMetHerstelcodeActie = openbareActie({
  schema: bevestigHerstelcodeSchema,
  werk: async ({ herstelcode, naar }) => {
    const { geheim } = await toonHerstelcode((await leesKoekje())?.geheim ?? '', herstelcode)
    return { naar: await terug(geheim, naar) }
  },
})

/** Back to the page that asked, when it is of the workplace one is in or of one's own account. */
async function terug(geheim: string, naar: string | null): Promise<string> {
  const doel = veiligDoel(naar)
  const pad = await rondAf(geheim, doel)
  return doel ? pad : (naar ?? pad)
}
