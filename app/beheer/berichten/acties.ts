'use server'

import { z } from 'zod'
import { actie } from '@/lib/actie'
import { markeerAllesGelezen, openBericht, openSchema } from '@/lib/berichten/markeer-gelezen'
import { bewaarPostvoorkeur, postvoorkeurSchema } from '@/lib/berichten/postvoorkeur'

const hier = { portaal: 'beheer', recht: 'berichten.lezen', naar: () => '/beheer/berichten' } as const

/** What happened with spoed stands in the trail, with who and why. */
export const openActie = actie({
  ...hier,
  schema: openSchema,
  werk: openBericht,
  naar: () => '/beheer/logboek?gebeurtenis=medischDossier.noodinzage',
})

export const allesGelezenActie = actie({ ...hier, schema: z.object({}), werk: markeerAllesGelezen })

export const bewaarDagmailActie = actie({ ...hier, schema: postvoorkeurSchema, werk: bewaarPostvoorkeur })
