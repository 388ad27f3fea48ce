import { z } from 'zod'
import { tekst } from '@/lib/verzuim/velden'

/** 150 kB: it goes along with every letter. The database checks the same. */
export const LOGO_BYTES = 150 * 1024
/** Most dots wide and high. */
export const LOGO_PUNTEN = 2000

export const logoSchema = z.object({
  /** what it shows, for who does not see it */
  alt: tekst(120)
    .refine((t) => t !== null, 'Beschrijf het logo voor wie het niet ziet.')
    .transform((t) => t ?? ''),
})
