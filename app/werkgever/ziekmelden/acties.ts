'use server'

import { actie } from '@/lib/actie'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'

export const meldZiekActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.melden',
  schema: ziekmeldingSchema,
  werk: meldZiek,
  naar: ({ meldingId }) => `/werkgever/ziekmelden/${meldingId}/bevestiging`,
})
