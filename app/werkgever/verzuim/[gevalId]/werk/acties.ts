'use server'

import { actie } from '@/lib/actie'
import { werkhervattingSchema } from '@/lib/verzuim/correctie-schema'
import { legWerkhervattingVast } from '@/lib/verzuim/leg-werkhervatting-vast'

export const legWerkVastActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.melden',
  schema: werkhervattingSchema,
  werk: legWerkhervattingVast,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})
