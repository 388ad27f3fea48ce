'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { bewaarHuisstijl } from '@/lib/brieven/bewaar-huisstijl'
import { bewaarSjabloon } from '@/lib/brieven/bewaar-sjabloon'
import { huisstijlSchema, sjabloonSchema, verwijderSjabloonSchema } from '@/lib/brieven/sjabloon-schema'
import { verwijderLogo } from '@/lib/brieven/verwijder-logo'
import { verwijderSjabloon } from '@/lib/brieven/verwijder-sjabloon'

const beheer = { portaal: 'werkgever', recht: 'brief.beheren.werkgever' } as const

export const bewaarSjabloonActie = actie({
  ...beheer,
  schema: sjabloonSchema,
  werk: bewaarSjabloon,
  naar: ({ id }) => `/werkgever/brieven/${id}?gelukt=bewaard`,
})

export const verwijderSjabloonActie = actie({
  ...beheer,
  schema: verwijderSjabloonSchema,
  werk: verwijderSjabloon,
  naar: () => '/werkgever/brieven?gelukt=verwijderd',
})

export const bewaarHuisstijlActie = actie({
  ...beheer,
  schema: huisstijlSchema,
  werk: bewaarHuisstijl,
  naar: () => '/werkgever/brieven?gelukt=huisstijl',
})

export const verwijderLogoActie = actie({
  ...beheer,
  schema: z.object({}),
  werk: verwijderLogo,
  naar: () => '/werkgever/brieven?gelukt=logoWeg',
})
