'use server'

import { actie } from '@/lib/actie'
import { hersteldSchema } from '@/lib/verzuim/correctie-schema'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'

export const meldHersteldActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.melden',
  schema: hersteldSchema,
  werk: meldHersteld,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})
