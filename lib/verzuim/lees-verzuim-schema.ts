import { z } from 'zod'
import { isDag } from '@/lib/wet/kalender'

export const STANDEN = ['lopend', 'hersteld', 'gesloten'] as const

/** Weeks of sickness that belong together for somebody who manages people. */
export const DUREN = {
  kort: { naam: 'week 1 t/m 6', van: 0, tot: 42 },
  midden: { naam: 'week 7 t/m 52', van: 42, tot: 364 },
  lang: { naam: 'langer dan een jaar', van: 364, tot: 100_000 },
} as const

const na = z
  .string()
  .max(60)
  .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
  .transform((t) => ({ dag: t.slice(0, 10), id: t.slice(11) }))
  .pipe(z.object({ dag: z.string().refine(isDag), id: z.uuid() }))

/** The query of the list of absences. Whatever is wrong in it is left out: an address never gives an error. */
export const verzuimlijstSchema = z.object({
  stand: z.enum(STANDEN).catch('lopend'),
  zoek: z
    .string()
    .catch('')
    .transform((t) => [...t.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()].slice(0, 100).join('')),
  afdeling: z.uuid().optional().catch(undefined),
  duur: z.enum(['kort', 'midden', 'lang']).optional().catch(undefined),
  na: na.optional().catch(undefined),
})

export type Verzuimvraag = z.output<typeof verzuimlijstSchema>
