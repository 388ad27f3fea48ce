import { z } from 'zod'

/** What the employee decides; signing says under which hash. */
export const beslisSchema = z
  .object({
    machtigingId: z.uuid({ error: 'Dit is niet (meer) te vinden.' }),
    besluit: z.enum(['teken', 'weiger', 'trekIn'], { error: 'Kies wat u wilt.' }),
    inhoudHash: z
      .string()
      .regex(/^([0-9a-f]{64})?$/, 'Laad de pagina opnieuw.')
      .default(''),
  })
  .refine((b) => b.besluit !== 'teken' || b.inhoudHash !== '', {
    path: ['inhoudHash'],
    error: 'Laad de pagina opnieuw.',
  })
export type Besluit = z.output<typeof beslisSchema>
