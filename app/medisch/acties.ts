'use server'

import { actie } from '@/lib/actie'
import { openDossier } from '@/lib/medisch/open-dossier'
import { openSchema } from '@/lib/medisch/open-dossier-schema'

export const openDossierActie = actie({
  portaal: 'medisch',
  recht: 'medisch.openen',
  schema: openSchema,
  werk: openDossier,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}`,
})
