'use server'

import { actie } from '@/lib/actie'
import { beginOverdracht } from '@/lib/medisch/begin-overdracht'
import { beginOverdrachtSchema } from '@/lib/medisch/overdracht-schema'

export const beginOverdrachtActie = actie({
  portaal: 'medisch',
  recht: 'medisch.overdragen',
  schema: beginOverdrachtSchema,
  werk: beginOverdracht,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}/overdracht`,
})
