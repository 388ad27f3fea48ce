'use server'

import { actie } from '@/lib/actie'
import { beeindigHouding, houdVast, verlengHouding } from '@/lib/bewaren/houd-vast'
import { beeindigHoudingSchema, houdVastSchema, verlengHoudingSchema } from '@/lib/bewaren/houding-schema'

const hier = { portaal: 'werkgever', recht: 'bewaren.beheren' } as const

export const houdVastActie = actie({
  ...hier,
  schema: houdVastSchema,
  werk: houdVast,
  naar: () => '/werkgever/bewaren?gelukt=gezet',
})

export const verlengHoudingActie = actie({
  ...hier,
  schema: verlengHoudingSchema,
  werk: verlengHouding,
  naar: () => '/werkgever/bewaren?gelukt=verlengd',
})

export const beeindigHoudingActie = actie({
  ...hier,
  schema: beeindigHoudingSchema,
  werk: beeindigHouding,
  naar: () => '/werkgever/bewaren?gelukt=beeindigd',
})
