'use server'

import { actie } from '@/lib/actie'
import { openDossier } from '@/lib/medisch/open-dossier'
import { openSchema } from '@/lib/medisch/open-dossier-schema'
import { eigenUitkomstSchema, zetEigenUitkomst } from '@/lib/medisch/zet-uitkomst'

export const openDossierActie = actie({
  portaal: 'medisch',
  recht: 'medisch.openen',
  schema: openSchema,
  werk: openDossier,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}`,
})

export const zetUitkomstActie = actie({
  portaal: 'medisch',
  recht: 'agenda.bijwerken',
  schema: eigenUitkomstSchema,
  werk: zetEigenUitkomst,
  naar: ({ dag }, { dossierId }) => (dossierId ? `/medisch/dossiers/${dossierId}` : `/medisch?dag=${dag}`),
})
