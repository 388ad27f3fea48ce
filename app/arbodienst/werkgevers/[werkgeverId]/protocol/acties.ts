'use server'

import { actie } from '@/lib/actie'
import { beginConcept } from '@/lib/protocol/begin-concept'
import { schrijfStap } from '@/lib/protocol/schrijf-stap'
import { conceptSchema, contractSchema, stapSchema, verwijderStapSchema } from '@/lib/protocol/stap-schema'
import { stelInWerking } from '@/lib/protocol/stel-in-werking'
import { verwijderConcept } from '@/lib/protocol/verwijder-concept'
import { verwijderStap } from '@/lib/protocol/verwijder-stap'

const beheer = { portaal: 'arbodienst', recht: 'protocol.beheren' } as const
const naar =
  (gelukt: string) =>
  ({ werkgeverId }: { werkgeverId: string }) =>
    `/arbodienst/werkgevers/${werkgeverId}/protocol?gelukt=${gelukt}`

export const beginConceptActie = actie({
  ...beheer,
  schema: contractSchema,
  werk: beginConcept,
  naar: naar('begonnen'),
})

export const schrijfStapActie = actie({ ...beheer, schema: stapSchema, werk: schrijfStap, naar: naar('bewaard') })

export const verwijderStapActie = actie({
  ...beheer,
  schema: verwijderStapSchema,
  werk: verwijderStap,
  naar: naar('stapWeg'),
})

export const verwijderConceptActie = actie({
  ...beheer,
  schema: conceptSchema,
  werk: verwijderConcept,
  naar: naar('conceptWeg'),
})

export const stelInWerkingActie = actie({
  ...beheer,
  schema: conceptSchema,
  werk: stelInWerking,
  naar: naar('inWerking'),
})
