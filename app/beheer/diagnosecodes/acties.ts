'use server'

import { actie } from '@/lib/actie'
import { bevestigCodelijst, bevestigCodelijstSchema } from '@/lib/beheer/diagnosecodes/bevestig-codelijst'

export const bevestigCodelijstActie = actie({
  portaal: 'beheer',
  recht: 'diagnosecodes.beheren',
  schema: bevestigCodelijstSchema,
  werk: bevestigCodelijst,
  naar: (_, { id }) => `/beheer/diagnosecodes/${id}`,
})
