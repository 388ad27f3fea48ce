'use server'

import { z } from 'zod'
import { stopFactorverzoek } from '@/lib/toegang/factorverlies'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { Weigering } from '@/lib/weigering'

export const stopFactorverzoekActie = openbareActie({
  schema: z.object({ linkcode: z.string().max(100) }),
  werk: async ({ linkcode }) => {
    try {
      await stopFactorverzoek(linkcode)
    } catch (fout) {
      // The page itself says it, the same for every link that does not work.
      if (!(fout instanceof Weigering && fout.code === 'briefVerlopen')) throw fout
      return { naar: '/niet-ik/verlopen' }
    }
    return { naar: '/niet-ik/gestopt' }
  },
})
