'use server'

import { actie } from '@/lib/actie'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'

export const legContactVastActie = actie({
  portaal: 'arbodienst',
  recht: 'contact.vastleggen',
  schema: contactSchema,
  werk: legContactVast,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#contact`,
})
