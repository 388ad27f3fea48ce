'use server'

import { actie } from '@/lib/actie'
import { neemNoodinzage } from '@/lib/medisch/neem-noodinzage'
import { noodinzageSchema } from '@/lib/medisch/toegang-schema'

export const neemNoodinzageActie = actie({
  portaal: 'medisch',
  recht: 'medisch.noodinzage',
  schema: noodinzageSchema,
  werk: neemNoodinzage,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}`,
})
