import { z } from 'zod'
import { bevestigd, dagTekst, gekozenDag, gevalId, tekst } from '@/lib/verzuim/velden'

const welke = {
  gevalId,
  code: z.string({ error: 'Deze mijlpaal bestaat niet.' }).regex(/^[A-Za-z0-9]{1,60}$/, 'Deze mijlpaal bestaat niet.'),
  nummer: z.coerce
    .number({ error: 'Deze mijlpaal bestaat niet.' })
    .int('Deze mijlpaal bestaat niet.')
    .min(1, 'Deze mijlpaal bestaat niet.')
    .max(999, 'Deze mijlpaal bestaat niet.'),
}

const reden = tekst(300)
  .refine((t) => t !== null, 'Leg uit waarom. De andere partij leest dit mee.')
  .transform((t) => t ?? '')

/** Recording what was done about a milestone; each choice has its own fields. */
export const mijlpaalSchema = z.preprocess(
  (ruw) => {
    if (typeof ruw !== 'object' || ruw === null) return ruw
    const vorm = ruw as Record<string, unknown>
    return {
      ...vorm,
      op: gekozenDag(vorm.op, vorm.opAnders),
      // One form, one reason for each of two choices.
      reden: vorm.soort === 'uitgesteld' ? vorm.redenUitstel : vorm.redenNiet,
    }
  },
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
