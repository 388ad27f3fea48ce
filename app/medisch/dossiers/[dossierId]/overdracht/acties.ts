'use server'

import { actie } from '@/lib/actie'
import { beginOverdracht } from '@/lib/medisch/begin-overdracht'
import { ontvangOverdracht } from '@/lib/medisch/ontvang-overdracht'
import { beginOverdrachtSchema, ontvangSchema } from '@/lib/medisch/overdracht-schema'

export const beginOverdrachtActie = actie({
  portaal: 'medisch',
  recht: 'medisch.overdragen',
  schema: beginOverdrachtSchema,
  werk: beginOverdracht,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}/overdracht`,
})

export const ontvangActie = actie({
  portaal: 'medisch',
  recht: 'medisch.overdragen',
  schema: ontvangSchema,
  werk: ontvangOverdracht,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}#verloop`,
})
