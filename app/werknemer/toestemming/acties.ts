'use server'

import { actie } from '@/lib/actie'
import { beslisMachtiging } from '@/lib/machtiging/beslis'
import { beslisSchema } from '@/lib/machtiging/beslis-schema'

export const beslisActie = actie({
  portaal: 'werknemer',
  recht: 'eigenMachtiging.beslissen',
  betrokkene: true,
  schema: beslisSchema,
  werk: beslisMachtiging,
  naar: () => '/werknemer/toestemming',
})
