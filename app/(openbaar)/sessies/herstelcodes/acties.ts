'use server'

import { z } from 'zod'
import { leesKoekje } from '@/lib/toegang/cookie'
import { vernieuwHerstelcodes } from '@/lib/toegang/herstelcodes'
import { openbareActie } from '@/lib/toegang/openbare-actie'

export const vernieuwHerstelcodesActie = openbareActie({
  schema: z.object({}),
  werk: async () => ({ klaar: await vernieuwHerstelcodes((await leesKoekje())?.geheim ?? '') }),
})
