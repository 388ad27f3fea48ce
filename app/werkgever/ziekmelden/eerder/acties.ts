'use server'

import { actie } from '@/lib/actie'
import { meldEerdereZiekte } from '@/lib/verzuim/meld-eerdere-ziekte'
import { eerdereZiekteSchema } from '@/lib/verzuim/meld-eerdere-ziekte-schema'

export const meldEerdereZiekteActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.melden',
  schema: eerdereZiekteSchema,
  werk: meldEerdereZiekte,
  naar: ({ meldingId }) => `/werkgever/ziekmelden/${meldingId}/bevestiging`,
})
