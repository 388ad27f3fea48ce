'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import {
  deelSchema,
  eigenStapSchema,
  toestemmingSchema,
  vraagEldersSchema,
  vraagSchema,
} from '@/lib/verzuim/second-opinion-schema'
import {
  geefToestemming,
  kiesDelen,
  trekEigenSecondOpinionIn,
  vraagArtswissel,
  vraagSecondOpinion,
  vraagSecondOpinionElders,
} from '@/lib/werknemer/second-opinion'

const hier = { portaal: 'werknemer', recht: 'secondOpinion.vragen', naar: () => '/werknemer/second-opinion' } as const

export const vraagSecondOpinionActie = actie({ ...hier, schema: vraagSchema, werk: vraagSecondOpinion })

export const vraagEldersActie = actie({ ...hier, schema: vraagEldersSchema, werk: vraagSecondOpinionElders })

export const geefToestemmingActie = actie({ ...hier, schema: toestemmingSchema, werk: geefToestemming })

export const kiesDelenActie = actie({ ...hier, schema: deelSchema, werk: kiesDelen })

export const trekInActie = actie({ ...hier, schema: eigenStapSchema, werk: trekEigenSecondOpinionIn })

export const vraagArtswisselActie = actie({ ...hier, schema: z.object({}), werk: vraagArtswissel })
