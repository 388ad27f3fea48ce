import { z } from 'zod'
import { bevestigd, tekst } from '@/lib/verzuim/velden'
import type { Protocolanker, ProtocolStap } from '@/lib/wet/begrippen'
import { isDag } from '@/lib/wet/kalender'
import { ANKERS, UITVOERDERS, type Uitvoerder } from './keuzes'

/** Longest term of a step: two years. */
const MEESTE_DAGEN = 730

const sleutels = <T extends Record<string, unknown>>(waarden: T) => Object.keys(waarden) as [keyof T & string]

export const contractSchema = z.object({ werkgeverId: z.uuid({ error: 'Dit is niet (meer) te vinden.' }) })

/** An action on a draft: `stand` is how it was when the page was made. */
export const conceptSchema = contractSchema.extend({ stand: z.coerce.number().int().min(0).max(1_000_000) })

const code = z
  .string({ error: 'Dit is niet (meer) te vinden.' })
  .regex(/^[A-Za-z0-9]{1,40}$/, 'Dit is niet (meer) te vinden.')

export const stapSchema = conceptSchema.extend({
  /** empty for a new step */
  code: z.preprocess((w) => (w === '' ? undefined : w), code.optional()),
  naam: tekst(120)
    .refine((t) => t !== null, 'Vul in wat er moet gebeuren.')
    .transform((t) => t ?? ''),
  anker: z.enum(sleutels(ANKERS), { error: 'Kies waarna deze stap komt.' }),
  dagen: z
    .string({ error: 'Vul een aantal dagen in.' })
    .trim()
    .regex(/^\d{1,4}$/, 'Vul een heel aantal dagen in, bijvoorbeeld 5.')
    .transform(Number)
    .refine((n) => n <= MEESTE_DAGEN, `Vul hooguit ${MEESTE_DAGEN} dagen in.`),
  uitvoerder: z.enum(sleutels(UITVOERDERS), { error: 'Kies wie dit doet.' }),
  geldt: z.enum(['ja', 'nee'], { error: 'Kies of deze stap geldt.' }),
  bevestigd,
})
export type Stapinvoer = z.output<typeof stapSchema>

export const verwijderStapSchema = conceptSchema.extend({ code })

const opgeslagen = z.array(
  z.object({
    code: z.string(),
    naam: z.string(),
    wie: z.array(z.enum(['werkgever', 'werknemer', 'bedrijfsarts', 'verzuimconsultant', 'planner', 'uwv'])),
    dagen: z.number().int(),
    anker: z.enum(sleutels(ANKERS) as [Protocolanker]),
    uitvoerder: z.enum(['hr', 'leidinggevende']).optional(),
    geldt: z.boolean().optional(),
    vanaf: z.string().refine(isDag).nullish(),
  }),
)

/** The steps as they are stored; a protocol that is not readable is a fault, never silently empty. */
export function leesStappen(json: unknown): ProtocolStap[] {
  return opgeslagen.parse(json)
}

/** Who does a step, as the form names him. */
export function uitvoerderVan(stap: Pick<ProtocolStap, 'wie' | 'uitvoerder'>): Uitvoerder {
  if (stap.uitvoerder) return stap.uitvoerder
  const [eerste, tweede] = stap.wie
  if (tweede !== undefined) return 'samen'
  return eerste === undefined || eerste === 'uwv' ? 'werkgever' : eerste
}
