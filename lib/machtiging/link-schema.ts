import { z } from 'zod'

const link = {
  linkcode: z
    .string({ error: 'Open de link uit uw mail opnieuw.' })
    .min(1, 'Open de link uit uw mail opnieuw.')
    .max(100, 'Open de link uit uw mail opnieuw.'),
  code: z
    .string({ error: 'Typ de code van 8 cijfers.' })
    .max(40, 'Typ de code van 8 cijfers.')
    .transform((t) => t.replaceAll(/\D/g, ''))
    .refine((t) => t.length === 8, 'Typ de code van 8 cijfers.'),
}

/** Reading the question of a link, with its code. */
export const openMachtiginglinkSchema = z.object(link)

/** Deciding on it; the code is asked again. */
export const beslisMachtiginglinkSchema = z.object({
  ...link,
  inhoudHash: z.string().regex(/^[0-9a-f]{64}$/, 'Open de link uit uw mail opnieuw.'),
  besluit: z.enum(['teken', 'weiger'], { error: 'Kies of u toestemming geeft.' }),
})
