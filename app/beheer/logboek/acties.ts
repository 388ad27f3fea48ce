'use server'

import { actie } from '@/lib/actie'
import { zoekOnderwerp } from '@/lib/logboek/zoek-onderwerp'
import { zoekOnderwerpSchema } from '@/lib/logboek/zoek-onderwerp-schema'

export const zoekOnderwerpActie = actie({
  portaal: 'beheer',
  recht: 'logboek.lezen',
  schema: zoekOnderwerpSchema,
  werk: zoekOnderwerp,
  naar: ({ onderwerp }) => `/beheer/logboek?onderwerp=${onderwerp}`,
})
