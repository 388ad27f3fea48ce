'use server'

import { actie } from '@/lib/actie'
import { neemOver, neemOverSchema } from '@/lib/begeleiding/neem-over'

export const neemOverActie = actie({
  portaal: 'arbodienst',
  recht: 'dossier.overnemen',
  schema: neemOverSchema,
  werk: neemOver,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}`,
})
