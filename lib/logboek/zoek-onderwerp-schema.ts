import { z } from 'zod'

const VREEMD = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

const regel = (max: number) =>
  z
    .string()
    .default('')
    .transform((tekst) => tekst.trim())
    .refine((tekst) => tekst.length <= max, `Gebruik hoogstens ${max} tekens.`)
    .refine(
      (tekst) => !VREEMD.test(tekst),
      'Hier staat een onzichtbaar teken in. Typ de tekst opnieuw in plaats van te plakken.',
    )

/** Whose lines are looked for: the whole personnel number and, where there are several, the whole name of the werkgever. */
export const zoekOnderwerpSchema = z.object({
  personeelsnummer: regel(50).refine((tekst) => tekst !== '', 'Vul het hele personeelsnummer in.'),
  werkgever: regel(200).transform((tekst) => (tekst === '' ? null : tekst)),
})

export type OnderwerpZoeken = z.output<typeof zoekOnderwerpSchema>
