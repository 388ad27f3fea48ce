'use server'

import { actie } from '@/lib/actie'
import { beeindigVervangingSchema, wijsVervangerAanSchema } from '@/lib/beheer/toegang-schema'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'

export const wijsVervangerAanActie = actie({
  portaal: 'medisch',
  recht: 'vervanging.regelen.medisch',
  schema: wijsVervangerAanSchema,
  werk: wijsVervangerAan,
  naar: () => '/medisch/vervanging?gelukt=aangewezen',
})

export const beeindigVervangingActie = actie({
  portaal: 'medisch',
  recht: 'vervanging.regelen.medisch',
  schema: beeindigVervangingSchema,
  werk: beeindigVervanging,
  naar: () => '/medisch/vervanging?gelukt=beeindigd',
})
