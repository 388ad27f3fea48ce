'use server'

import { actie } from '@/lib/actie'
import { doePlannerstap } from '@/lib/opvolging/doe-plannerstap'
import { geefAdvies } from '@/lib/opvolging/geef-advies'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { plannerstapSchema } from '@/lib/opvolging/plannerstap-schema'
import { actieSchema, adviesSchema, geefTaakSchema, uitstelSchema, vinkSchema } from '@/lib/opvolging/schema'
import { stelSignaalUit } from '@/lib/opvolging/stel-signaal-uit'
import { vinkAf } from '@/lib/opvolging/vink-af'

const taak = { portaal: 'arbodienst', recht: 'taak.regelen.arbodienst' } as const

export const maakTaakActie = actie({
  ...taak,
  schema: actieSchema,
  werk: maakActie,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#taken`,
})

// Without an anchor: going to one on the page where one is already would not read the page anew.
export const vinkAfActie = actie({
  ...taak,
  schema: vinkSchema,
  werk: vinkAf,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}`,
})

export const vinkAfThuisActie = actie({
  ...taak,
  schema: vinkSchema,
  werk: vinkAf,
  naar: () => '/arbodienst',
})

export const doePlannerstapActie = actie({
  portaal: 'arbodienst',
  recht: 'plannerstap.afvinken',
  schema: plannerstapSchema,
  werk: doePlannerstap,
  naar: () => '/arbodienst',
})

export const geefTaakActie = actie({
  ...taak,
  schema: geefTaakSchema,
  werk: geefTaak,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#taken`,
})

export const stelUitActie = actie({
  ...taak,
  schema: uitstelSchema,
  werk: stelSignaalUit,
  naar: () => '/arbodienst#signalen',
})

export const geefAdviesActie = actie({
  portaal: 'arbodienst',
  recht: 'advies.geven',
  schema: adviesSchema,
  werk: geefAdvies,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#adviezen`,
})
