'use server'

import { actie } from '@/lib/actie'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { keurFactorGoedSchema, wijsFactorAfSchema } from '@/lib/beheer/factorverzoek-schema'
import { keurFactorGoed, wijsFactorAf } from '@/lib/beheer/factorverzoeken'
import { geefRol } from '@/lib/beheer/geef-rol'
import { beeindigRolSchema, geefRolSchema } from '@/lib/beheer/toegang-schema'

export const geefRolActie = actie({
  portaal: 'werkgever',
  recht: 'toegang.beheren.werkgever',
  schema: geefRolSchema,
  werk: geefRol,
  naar: () => '/werkgever/toegang?gelukt=gegeven',
})

export const beeindigRolActie = actie({
  portaal: 'werkgever',
  recht: 'toegang.beheren.werkgever',
  schema: beeindigRolSchema,
  werk: beeindigRol,
  naar: () => '/werkgever/toegang?gelukt=beeindigd',
})

export const keurFactorGoedActie = actie({
  portaal: 'werkgever',
  recht: 'factor.herstellen.werkgever',
  schema: keurFactorGoedSchema,
  werk: keurFactorGoed,
  naar: ({ nog }) => `/werkgever/toegang?gelukt=${nog === 0 ? 'goedgekeurd' : 'nogEen'}`,
})

export const wijsFactorAfActie = actie({
  portaal: 'werkgever',
  recht: 'factor.herstellen.werkgever',
  schema: wijsFactorAfSchema,
  werk: wijsFactorAf,
  naar: () => '/werkgever/toegang?gelukt=afgewezen',
})
