'use server'

import { actie } from '@/lib/actie'
import { gevalSchema } from '@/lib/documenten/document-schema'
import { maakRiv } from '@/lib/documenten/lees-riv'

export const maakRivActie = actie({
  portaal: 'werkgever',
  recht: 'document.schrijven.werkgever',
  schema: gevalSchema,
  werk: maakRiv,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}/verslag`,
})
