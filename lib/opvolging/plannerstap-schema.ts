import { z } from 'zod'
import { gevalId } from '@/lib/verzuim/velden'

/** A step of a contract in one case. */
export const plannerstapSchema = z.object({
  gevalId,
  code: z
    .string({ error: 'Dit is niet (meer) te vinden.' })
    .regex(/^[A-Za-z0-9]{1,40}$/, 'Dit is niet (meer) te vinden.'),
  nummer: z.coerce.number().int().min(1).max(9_999),
})
