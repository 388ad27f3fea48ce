import { z } from 'zod'

const VREEMD = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const LANGST = 1000

/** A judgement with the remark that it is closed with. */
export const beoordeelSchema = z.object({
  id: z.uuid(),
  oordeel: z.enum(['terecht', 'onterecht', 'navragen'], { error: 'Kies een oordeel.' }),
  opmerking: z
    .string()
    .default('')
    .transform((tekst) => tekst.replaceAll('\r\n', '\n').trim())
    .refine((tekst) => tekst !== '', 'Schrijf op waarop uw oordeel berust. Geen medische gegevens.')
    .refine((tekst) => [...tekst].length <= LANGST, `Gebruik hoogstens ${LANGST} tekens.`)
    .refine(
      (tekst) => !VREEMD.test(tekst.replaceAll('\n', '')),
      'Hier staat een onzichtbaar teken in. Typ de tekst opnieuw in plaats van te plakken.',
    ),
})

export type Beoordeling = z.output<typeof beoordeelSchema>
