'use server'

import { actie } from '@/lib/actie'
import { trekMeldingInSchema } from '@/lib/verzuim/correctie-schema'
import { trekMeldingIn } from '@/lib/verzuim/trek-melding-in'

export const trekMeldingInActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.corrigeren',
  schema: trekMeldingInSchema,
  werk: trekMeldingIn,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})
