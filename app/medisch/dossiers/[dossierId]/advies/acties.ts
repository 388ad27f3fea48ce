'use server'

import { actie } from '@/lib/actie'
import { geefVrij } from '@/lib/medisch/geef-vrij'
import { vrijgeefSchema } from '@/lib/medisch/terugkoppeling-schema'

export const geefVrijActie = actie({
  portaal: 'medisch',
  recht: 'terugkoppeling.vrijgeven',
  schema: vrijgeefSchema,
  werk: geefVrij,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}#verloop`,
})
