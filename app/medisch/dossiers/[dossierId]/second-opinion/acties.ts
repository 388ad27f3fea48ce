'use server'

import { actie } from '@/lib/actie'
import { neemVoor } from '@/lib/db/inzage'
import { besluitArtswissel, draagDossierOver, legArtswisselVast } from '@/lib/medisch/besluit-artswissel'
import { bespreekSecondOpinion } from '@/lib/medisch/bespreek-second-opinion'
import { legAdviesEldersVast, legAfschriftVast, legTeruggaveVast } from '@/lib/medisch/second-opinion-elders'
import { stuurSecondOpinion } from '@/lib/medisch/stuur-second-opinion'
import { vraagSecondOpinionEldersVoor, vraagSecondOpinionVoor } from '@/lib/medisch/vraag-second-opinion'
import {
  geefSecondOpinionTerug,
  legDelenVast,
  legToestemmingVast,
  reageerOpSecondOpinion,
  trekSecondOpinionIn,
} from '@/lib/medisch/zet-second-opinion-stap'
import {
  adviesEldersSchema,
  besluitSchema,
  besprokenSchema,
  deelVoorSchema,
  overdragenSchema,
  reactieSchema,
  stapSchema,
  toestemmingVoorSchema,
  vraagEldersVoorSchema,
  vraagVoorSchema,
  wisselSchema,
} from '@/lib/verzuim/second-opinion-schema'

const hier = {
  portaal: 'medisch',
  recht: 'medisch.secondOpinion',
  naar: ({ dossierId }: { dossierId: string }) => `/medisch/dossiers/${dossierId}/second-opinion`,
} as const

export const vraagActie = actie({ ...hier, schema: vraagVoorSchema, werk: vraagSecondOpinionVoor })

export const vraagEldersActie = actie({ ...hier, schema: vraagEldersVoorSchema, werk: vraagSecondOpinionEldersVoor })

export const afschriftGegevenActie = actie({ ...hier, schema: stapSchema, werk: legAfschriftVast })

export const teruggaveActie = actie({ ...hier, schema: stapSchema, werk: legTeruggaveVast })

export const adviesEldersActie = actie({ ...hier, schema: adviesEldersSchema, werk: legAdviesEldersVast })

export const toestemmingActie = actie({ ...hier, schema: toestemmingVoorSchema, werk: legToestemmingVast })

export const stuurActie = actie({
  ...hier,
  schema: stapSchema,
  vooraf: (sleutel, { dossierId }) => neemVoor(sleutel, 'medisch.secondOpinion', { dossierId, wat: 'uitvoer' }),
  werk: (ctx, invoer, inzage) => stuurSecondOpinion({ ...ctx, inzage }, invoer),
})

export const trekInActie = actie({ ...hier, schema: stapSchema, werk: trekSecondOpinionIn })

export const geefTerugActie = actie({ ...hier, schema: stapSchema, werk: geefSecondOpinionTerug })

export const besprokenActie = actie({ ...hier, schema: besprokenSchema, werk: bespreekSecondOpinion })

export const deelActie = actie({ ...hier, schema: deelVoorSchema, werk: legDelenVast })

export const reactieActie = actie({ ...hier, schema: reactieSchema, werk: reageerOpSecondOpinion })

export const wisselActie = actie({ ...hier, schema: wisselSchema, werk: legArtswisselVast })

export const besluitActie = actie({
  ...hier,
  schema: besluitSchema,
  werk: besluitArtswissel,
  naar: ({ dossierId }) => (dossierId ? `/medisch/dossiers/${dossierId}/second-opinion` : '/medisch'),
})

export const draagOverActie = actie({
  ...hier,
  recht: 'medisch.toegang',
  schema: overdragenSchema,
  werk: draagDossierOver,
  naar: () => '/medisch',
})
