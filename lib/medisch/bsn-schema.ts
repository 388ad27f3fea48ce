import { z } from 'zod'
import { isBsn } from '@/lib/verzuim/medische-woorden'

/** A citizen service number that passes the eleven test, with or without dots and spaces. */
export const bsnSchema = z.object({
  dossierId: z.uuid({ error: 'Dit is niet (meer) te vinden.' }),
  bsn: z
    .string({ error: 'Vul het burgerservicenummer in.' })
    .transform((t) => t.replace(/[\s.-]/g, ''))
    .refine(isBsn, 'Dit is geen geldig burgerservicenummer. Kijk de negen cijfers na.')
    .transform((t) => t.padStart(9, '0')),
})
