'use server'

import { actie } from '@/lib/actie'
import { beeindigVervangingSchema, wijsVervangerAanSchema } from '@/lib/beheer/toegang-schema'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'

export const wijsVervangerAanActie = actie({
  portaal: 'arbodienst',
  recht: 'vervanging.regelen.arbodienst',
  schema: wijsVervangerAanSchema,
  werk: wijsVervangerAan,
  naar: () => '/arbodienst/vervanging?gelukt=aangewezen',
})

export const beeindigVervangingActie = actie({
  portaal: 'arbodienst',
  recht: 'vervanging.regelen.arbodienst',
  schema: beeindigVervangingSchema,
  werk: beeindigVervanging,
  naar: () => '/arbodienst/vervanging?gelukt=beeindigd',
})
