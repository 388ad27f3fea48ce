'use server'

import { actie } from '@/lib/actie'
import { corrigeerEersteZiektedagSchema, corrigeerHersteldatumSchema } from '@/lib/verzuim/correctie-schema'
import { corrigeerEersteZiektedag } from '@/lib/verzuim/corrigeer-eerste-ziektedag'
import { corrigeerHersteldatum } from '@/lib/verzuim/corrigeer-hersteldatum'

export const corrigeerEersteZiektedagActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.corrigeren',
  schema: corrigeerEersteZiektedagSchema,
  werk: corrigeerEersteZiektedag,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})

export const corrigeerHersteldatumActie = actie({
  portaal: 'werkgever',
  recht: 'verzuim.corrigeren',
  schema: corrigeerHersteldatumSchema,
  werk: corrigeerHersteldatum,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})
