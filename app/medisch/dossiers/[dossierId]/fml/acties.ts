'use server'

import { actie } from '@/lib/actie'
import { fmlSchema } from '@/lib/medisch/fml/fml-schema'
import { schrijfInDossier } from '@/lib/medisch/schrijf'

export const legFmlVastActie = actie({
  portaal: 'medisch',
  recht: 'medisch.schrijven',
  schema: fmlSchema,
  werk: schrijfInDossier,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}/fml`,
})
