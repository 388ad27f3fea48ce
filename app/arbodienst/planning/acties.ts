'use server'

import { actie } from '@/lib/actie'
import { planSchema, uitkomstSchema, verzetSchema, zegAfSchema } from '@/lib/planning/afspraak-schema'
import { blokSchema, verwijderBlokSchema } from '@/lib/planning/blok-schema'
import { haalVanWachtlijst } from '@/lib/planning/haal-van-wachtlijst'
import { planAfspraak } from '@/lib/planning/plan-afspraak'
import { planBlok } from '@/lib/planning/plan-blok'
import { verwijderBlok } from '@/lib/planning/verwijder-blok'
import { verzetAfspraak } from '@/lib/planning/verzet-afspraak'
import { opWachtlijstSchema, vanWachtlijstSchema } from '@/lib/planning/wachtlijst-schema'
import { zegAfspraakAf } from '@/lib/planning/zeg-afspraak-af'
import { zetOpWachtlijst } from '@/lib/planning/zet-op-wachtlijst'
import { zetUitkomst } from '@/lib/planning/zet-uitkomst'

const plannen = { portaal: 'arbodienst', recht: 'planning.wijzigen' } as const

export const planAfspraakActie = actie({
  ...plannen,
  schema: planSchema,
  werk: planAfspraak,
  naar: ({ id }) => `/arbodienst/planning/${id}?gelukt=gemaakt`,
})

export const verzetAfspraakActie = actie({
  ...plannen,
  schema: verzetSchema,
  werk: verzetAfspraak,
  naar: ({ id }) => `/arbodienst/planning/${id}?gelukt=verzet`,
})

export const zegAfspraakAfActie = actie({
  ...plannen,
  schema: zegAfSchema,
  werk: zegAfspraakAf,
  naar: ({ id }) => `/arbodienst/planning/${id}?gelukt=afgezegd`,
})

export const zetUitkomstActie = actie({
  ...plannen,
  schema: uitkomstSchema,
  werk: zetUitkomst,
  naar: ({ id }) => `/arbodienst/planning/${id}?gelukt=uitkomst`,
})

export const planBlokActie = actie({
  ...plannen,
  schema: blokSchema,
  werk: planBlok,
  naar: () => '/arbodienst/planning/spreekuren?gelukt=gemaakt',
})

export const verwijderBlokActie = actie({
  ...plannen,
  schema: verwijderBlokSchema,
  werk: verwijderBlok,
  naar: () => '/arbodienst/planning/spreekuren?gelukt=verwijderd',
})

export const zetOpWachtlijstActie = actie({
  ...plannen,
  schema: opWachtlijstSchema,
  werk: zetOpWachtlijst,
  naar: () => '/arbodienst/planning#wachtlijst',
})

// Without an anchor: going to one on the page where one is already would not read the page anew.
export const haalVanWachtlijstActie = actie({
  ...plannen,
  schema: vanWachtlijstSchema,
  werk: haalVanWachtlijst,
  naar: () => '/arbodienst/planning',
})
