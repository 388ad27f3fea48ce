'use server'

import { actie } from '@/lib/actie'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { keurFactorGoedSchema, wijsFactorAfSchema } from '@/lib/beheer/factorverzoek-schema'
import { keurFactorGoed, wijsFactorAf } from '@/lib/beheer/factorverzoeken'
import { geefRol } from '@/lib/beheer/geef-rol'
import { beeindigRolSchema, beeindigToewijzingSchema, geefRolSchema, wijsToeSchema } from '@/lib/beheer/toegang-schema'
import { beeindigToewijzing, wijsToe } from '@/lib/beheer/wijs-toe'

export const geefRolActie = actie({
  portaal: 'arbodienst',
  recht: 'toegang.beheren.arbodienst',
  schema: geefRolSchema,
  werk: geefRol,
  naar: () => '/arbodienst/toegang?gelukt=gegeven',
})

export const beeindigRolActie = actie({
  portaal: 'arbodienst',
  recht: 'toegang.beheren.arbodienst',
  schema: beeindigRolSchema,
  werk: beeindigRol,
  naar: () => '/arbodienst/toegang?gelukt=beeindigd',
})

export const wijsToeActie = actie({
  portaal: 'arbodienst',
  recht: 'toegang.beheren.arbodienst',
  schema: wijsToeSchema,
  werk: wijsToe,
  naar: () => '/arbodienst/toegang?gelukt=toegewezen',
})

export const beeindigToewijzingActie = actie({
  portaal: 'arbodienst',
  recht: 'toegang.beheren.arbodienst',
  schema: beeindigToewijzingSchema,
  werk: beeindigToewijzing,
  naar: () => '/arbodienst/toegang?gelukt=toewijzingWeg',
})

export const keurFactorGoedActie = actie({
  portaal: 'arbodienst',
  recht: 'factor.herstellen.arbodienst',
  schema: keurFactorGoedSchema,
  werk: keurFactorGoed,
  naar: ({ nog }) => `/arbodienst/toegang?gelukt=${nog === 0 ? 'goedgekeurd' : 'nogEen'}`,
})

export const wijsFactorAfActie = actie({
  portaal: 'arbodienst',
  recht: 'factor.herstellen.arbodienst',
  schema: wijsFactorAfSchema,
  werk: wijsFactorAf,
  naar: () => '/arbodienst/toegang?gelukt=afgewezen',
})
