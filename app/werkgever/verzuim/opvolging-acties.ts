'use server'

import { actie } from '@/lib/actie'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { actieSchema, geefTaakSchema, opvolgingSchema, uitstelSchema, vinkSchema } from '@/lib/opvolging/schema'
import { stelSignaalUit } from '@/lib/opvolging/stel-signaal-uit'
import { vinkAf } from '@/lib/opvolging/vink-af'
import { volgAdviesOp } from '@/lib/opvolging/volg-advies-op'

const taak = { portaal: 'werkgever', recht: 'taak.regelen.werkgever' } as const

export const maakTaakActie = actie({
  ...taak,
  schema: actieSchema,
  werk: maakActie,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#taken`,
})

// Without an anchor: going to one on the page where one is already would not read the page anew.
export const vinkAfActie = actie({
  ...taak,
  schema: vinkSchema,
  werk: vinkAf,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}`,
})

export const vinkAfThuisActie = actie({
  ...taak,
  schema: vinkSchema,
  werk: vinkAf,
  naar: () => '/werkgever',
})

export const geefTaakActie = actie({
  ...taak,
  schema: geefTaakSchema,
  werk: geefTaak,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#taken`,
})

export const stelUitActie = actie({
  ...taak,
  schema: uitstelSchema,
  werk: stelSignaalUit,
  naar: () => '/werkgever#signalen',
})

export const volgAdviesOpActie = actie({
  portaal: 'werkgever',
  recht: 'advies.opvolgen',
  schema: opvolgingSchema,
  werk: volgAdviesOp,
  naar: ({ gevalId }) => `/werkgever/verzuim/${gevalId}#adviezen`,
})
