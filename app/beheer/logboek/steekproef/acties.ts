'use server'

import { actie } from '@/lib/actie'
import { beoordeel } from '@/lib/logboek/steekproef/beoordeel'
import { beoordeelSchema } from '@/lib/logboek/steekproef/beoordeel-schema'

export const beoordeelActie = actie({
  portaal: 'beheer',
  recht: 'logboek.beoordelen',
  schema: beoordeelSchema,
  werk: beoordeel,
  naar: ({ keten, week }) => `/beheer/logboek/steekproef/${week}?keten=${encodeURIComponent(keten)}&klaar=ja`,
})
