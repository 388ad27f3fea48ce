'use server'

import { actie } from '@/lib/actie'
import { beeindigVervangingSchema, wijsVervangerAanSchema } from '@/lib/beheer/toegang-schema'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'

export const wijsVervangerAanActie = actie({
  portaal: 'werkgever',
  recht: 'vervanging.regelen.werkgever',
  schema: wijsVervangerAanSchema,
  werk: wijsVervangerAan,
  naar: () => '/werkgever/vervanging?gelukt=aangewezen',
})

export const beeindigVervangingActie = actie({
  portaal: 'werkgever',
  recht: 'vervanging.regelen.werkgever',
  schema: beeindigVervangingSchema,
  werk: beeindigVervanging,
  naar: () => '/werkgever/vervanging?gelukt=beeindigd',
})
