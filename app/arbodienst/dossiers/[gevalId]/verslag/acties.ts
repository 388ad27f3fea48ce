'use server'

import { actie } from '@/lib/actie'
import { gevalSchema } from '@/lib/documenten/document-schema'
import { maakRiv } from '@/lib/documenten/lees-riv'

export const maakRivActie = actie({
  portaal: 'arbodienst',
  recht: 'document.voorbereiden',
  schema: gevalSchema,
  werk: maakRiv,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}/verslag`,
})
