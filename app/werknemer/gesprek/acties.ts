'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { vraagGesprek } from '@/lib/werknemer/vraag-gesprek'

export const vraagGesprekActie = actie({
  portaal: 'werknemer',
  recht: 'gesprek.vragen',
  schema: z.object({}),
  werk: vraagGesprek,
  naar: () => '/werknemer/gesprek',
})
