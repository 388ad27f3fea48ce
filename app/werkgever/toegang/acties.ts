'use server'

import { actie } from '@/lib/actie'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
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
