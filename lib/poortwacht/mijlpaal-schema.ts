import { z } from 'zod'
import { bevestigd, dagTekst, gevalId, tekst } from '@/lib/verzuim/velden'
import { metDagkeuze } from './dagkeuze'

const onbekend = 'Deze mijlpaal bestaat niet.'

const welke = {
  gevalId,
  code: z.string({ error: onbekend }).regex(/^[A-Za-z0-9]{1,60}$/, onbekend),
  nummer: z.coerce.number({ error: onbekend }).int(onbekend).min(1, onbekend).max(999, onbekend),
}

const reden = tekst(300)
  .refine((t) => t !== null, 'Leg uit waarom. De andere partij leest dit mee.')
  .transform((t) => t ?? '')

/** Recording what was done about a milestone; each choice has its own fields. */
export const mijlpaalSchema = z.preprocess(
  metDagkeuze('op'),
  z.discriminatedUnion(
    'soort',
    [
      z.object({ ...welke, soort: z.literal('gedaan'), op: dagTekst }),
      z.object({ ...welke, soort: z.literal('uitgesteld'), tot: dagTekst, reden, bevestigd }),
      z.object({ ...welke, soort: z.literal('nietVanToepassing'), reden, bevestigd }),
    ],
    { error: 'Kies wat u wilt vastleggen.' },
  ),
)

export type Mijlpaalinvoer = z.output<typeof mijlpaalSchema>

/** Taking back what was recorded of a milestone. */
export const mijlpaalTerugSchema = z.object({ ...welke, reden, bevestigd })

export type Mijlpaalterug = z.output<typeof mijlpaalTerugSchema>

/** The milestone that an address names ('evaluatie-2'); null when it names none. */
export function leesMijlpaalpad(tekst: string): { code: string; nummer: number } | null {
  const [, code, nummer] = /^([A-Za-z0-9]{1,60})-(\d{1,3})$/.exec(tekst) ?? []
  return code !== undefined && Number(nummer) >= 1 ? { code, nummer: Number(nummer) } : null
}
