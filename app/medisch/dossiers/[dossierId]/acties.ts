'use server'

import { actie } from '@/lib/actie'
import { beeindigToegang } from '@/lib/medisch/beeindig-toegang'
import { bsnSchema } from '@/lib/medisch/bsn-schema'
import { geefToegang } from '@/lib/medisch/geef-toegang'
import { koppelDossier, koppelSchema } from '@/lib/medisch/koppel-dossier'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { notitieSchema } from '@/lib/medisch/notitie-schema'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { beeindigToegangSchema, geefToegangSchema } from '@/lib/medisch/toegang-schema'

export const schrijfActie = actie({
  portaal: 'medisch',
  recht: 'medisch.schrijven',
  schema: notitieSchema,
  werk: schrijfInDossier,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}#verloop`,
})

export const geefToegangActie = actie({
  portaal: 'medisch',
  recht: 'medisch.toegang',
  schema: geefToegangSchema,
  werk: geefToegang,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}/toegang`,
})

export const beeindigToegangActie = actie({
  portaal: 'medisch',
  recht: 'medisch.lezen',
  schema: beeindigToegangSchema,
  werk: beeindigToegang,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}/toegang`,
})

export const legBsnVastActie = actie({
  portaal: 'medisch',
  recht: 'medisch.bsn',
  schema: bsnSchema,
  werk: legBsnVast,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}`,
})

export const koppelActie = actie({
  portaal: 'medisch',
  recht: 'medisch.koppelen',
  schema: koppelSchema,
  werk: koppelDossier,
  naar: ({ dossierId }) => `/medisch/dossiers/${dossierId}`,
})
