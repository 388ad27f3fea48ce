import { z } from 'zod'
import { tekst } from '@/lib/verzuim/velden'

const linkcode = z
  .string({ error: 'Open de link uit uw mail opnieuw.' })
  .min(1, 'Open de link uit uw mail opnieuw.')
  .max(100)
const code = z
  .string({ error: 'Typ de code van 8 cijfers.' })
  .transform((t) => t.replaceAll(/\D/g, ''))
  .refine((t) => t.length === 8, 'Typ de code van 8 cijfers.')

/** Opening the document of a link with its code. */
export const openMetLinkSchema = z.object({ linkcode, code })

/** Signing it; the code is asked again. */
export const tekenMetLinkSchema = z.object({
  linkcode,
  code,
  inhoudHash: z.string().regex(/^[0-9a-f]{64}$/, 'Open de link uit uw mail opnieuw.'),
  betekenis: z.enum(['akkoord', 'gezien'], { error: 'Kies of u tekent voor akkoord of voor gezien.' }),
  opmerking: tekst(1000, { regels: true }),
})
