'use server'

import { actie } from '@/lib/actie'
import { laatVervallen } from '@/lib/medisch/machtiging/laat-vervallen'
import { maakBrief } from '@/lib/medisch/machtiging/maak-brief'
import { informatieSchema, linkSchema, machtigingSchema, vraagSchema } from '@/lib/medisch/machtiging/machtiging-schema'
import { stuurMachtiginglink, trekMachtiginglinkIn } from '@/lib/medisch/machtiging/stuur-link'
import { vraagMachtiging } from '@/lib/medisch/machtiging/vraag-machtiging'
import { schrijfInDossier } from '@/lib/medisch/schrijf'

const vragen = { portaal: 'medisch', recht: 'machtiging.vragen' } as const
const naar = ({ dossierId }: { dossierId: string }) => `/medisch/dossiers/${dossierId}/machtigingen`

export const vraagMachtigingActie = actie({ ...vragen, schema: vraagSchema, werk: vraagMachtiging, naar })

export const laatVervallenActie = actie({ ...vragen, schema: machtigingSchema, werk: laatVervallen, naar })

export const maakBriefActie = actie({ ...vragen, schema: machtigingSchema, werk: maakBrief, naar })

const naarKaart = ({ dossierId, machtigingId }: { dossierId: string; machtigingId: string }) =>
  `/medisch/dossiers/${dossierId}/machtigingen#m-${machtigingId}`

export const stuurMachtiginglinkActie = actie({
  ...vragen,
  schema: linkSchema,
  werk: stuurMachtiginglink,
  naar: naarKaart,
})

export const trekMachtiginglinkInActie = actie({
  ...vragen,
  schema: machtigingSchema,
  werk: trekMachtiginglinkIn,
  naar: naarKaart,
})

export const legInformatieVastActie = actie({
  portaal: 'medisch',
  recht: 'medisch.schrijven',
  schema: informatieSchema,
  werk: schrijfInDossier,
  naar,
})
