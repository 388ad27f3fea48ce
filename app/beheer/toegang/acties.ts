'use server'

import { actie } from '@/lib/actie'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { keurFactorGoedSchema, wijsFactorAfSchema } from '@/lib/beheer/factorverzoek-schema'
import { keurFactorGoed, wijsFactorAf } from '@/lib/beheer/factorverzoeken'
import { geefRol } from '@/lib/beheer/geef-rol'
import { maakOrganisatie } from '@/lib/beheer/maak-organisatie'
import {
  beeindigRolSchema,
  geefPlatformrolSchema,
  maakOrganisatieSchema,
  wisselArbodienstSchema,
} from '@/lib/beheer/toegang-schema'
import { wisselArbodienst } from '@/lib/beheer/wissel-arbodienst'

export const geefRolActie = actie({
  portaal: 'beheer',
  recht: 'toegang.beheren.platform',
  schema: geefPlatformrolSchema,
  werk: (ctx, invoer) => geefRol(ctx, invoer, invoer.organisatie),
  naar: () => '/beheer/toegang?gelukt=gegeven',
})

export const beeindigRolActie = actie({
  portaal: 'beheer',
  recht: 'toegang.beheren.platform',
  schema: beeindigRolSchema,
  werk: beeindigRol,
  naar: () => '/beheer/toegang?gelukt=beeindigd',
})

export const maakOrganisatieActie = actie({
  portaal: 'beheer',
  recht: 'organisatie.beheren',
  schema: maakOrganisatieSchema,
  werk: maakOrganisatie,
  naar: () => '/beheer/toegang?gelukt=gemaakt',
})

export const wisselArbodienstActie = actie({
  portaal: 'beheer',
  recht: 'organisatie.beheren',
  schema: wisselArbodienstSchema,
  werk: wisselArbodienst,
  naar: () => '/beheer/toegang?gelukt=gewisseld',
})

export const keurFactorGoedActie = actie({
  portaal: 'beheer',
  recht: 'factor.herstellen.platform',
  schema: keurFactorGoedSchema,
  werk: keurFactorGoed,
  naar: ({ nog }) => `/beheer/toegang?gelukt=${nog === 0 ? 'goedgekeurd' : 'nogEen'}`,
})

export const wijsFactorAfActie = actie({
  portaal: 'beheer',
  recht: 'factor.herstellen.platform',
  schema: wijsFactorAfSchema,
  werk: wijsFactorAf,
  naar: () => '/beheer/toegang?gelukt=afgewezen',
})
