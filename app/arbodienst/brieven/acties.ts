'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { bewaarHuisstijl } from '@/lib/brieven/bewaar-huisstijl'
import { bewaarSjabloon } from '@/lib/brieven/bewaar-sjabloon'
import { huisstijlSchema, sjabloonSchema, verwijderSjabloonSchema } from '@/lib/brieven/sjabloon-schema'
import { verwijderLogo } from '@/lib/brieven/verwijder-logo'
import { verwijderSjabloon } from '@/lib/brieven/verwijder-sjabloon'

const beheer = { portaal: 'arbodienst', recht: 'brief.beheren.arbodienst' } as const

export const bewaarSjabloonActie = actie({
  ...beheer,
  schema: sjabloonSchema,
  werk: bewaarSjabloon,
  naar: ({ id }) => `/arbodienst/brieven/${id}?gelukt=bewaard`,
})

export const verwijderSjabloonActie = actie({
  ...beheer,
  schema: verwijderSjabloonSchema,
  werk: verwijderSjabloon,
  naar: () => '/arbodienst/brieven?gelukt=verwijderd',
})

export const bewaarHuisstijlActie = actie({
  ...beheer,
  schema: huisstijlSchema,
  werk: bewaarHuisstijl,
  naar: () => '/arbodienst/brieven?gelukt=huisstijl',
})

export const verwijderLogoActie = actie({
  ...beheer,
  schema: z.object({}),
  werk: verwijderLogo,
  naar: () => '/arbodienst/brieven?gelukt=logoWeg',
})
