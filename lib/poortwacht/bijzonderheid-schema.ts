import { z } from 'zod'
import { bevestigd, dagTekst, gevalId, tekst } from '@/lib/verzuim/velden'

/** Facts that move or end the clock of a case, beside the reports themselves. */
export const BIJZONDERHEDEN = ['verlof', 'loonsanctie', 'wiaAanvraag', 'verlenging', 'overleden'] as const
export type Bijzonderheid = (typeof BIJZONDERHEDEN)[number]

/** What somebody of this portal may record: leave is arranged with the werkgever, so only he does. */
export function magVastleggen(portaal: string): readonly Bijzonderheid[] {
  if (portaal === 'werkgever') return BIJZONDERHEDEN
  return portaal === 'arbodienst' ? BIJZONDERHEDEN.filter((soort) => soort !== 'verlof') : []
}

/** A day that may be left open. */
const dagOfNiets = z
  .string()
  .default('')
  .transform((t) => t.trim())
  .pipe(z.union([z.literal('').transform(() => null), dagTekst]))

const weken = z.coerce
  .number({ error: 'Vul het aantal weken in dat in het besluit staat.' })
  .int('Vul een heel aantal weken in.')
  .min(1, 'Een loonsanctie duurt ten minste 1 week.')
  .max(52, 'Een loonsanctie duurt hoogstens 52 weken.')

/** Recording one; each kind has its own fields. */
export const bijzonderheidSchema = z.discriminatedUnion(
  'soort',
  [
    z.object({ gevalId, bevestigd, soort: z.literal('verlof'), verlofVan: dagTekst, verlofTotEnMet: dagTekst }),
    z.object({
      gevalId,
      bevestigd,
      soort: z.literal('loonsanctie'),
      sanctiesoort: z.enum(['inhoudelijk', 'administratief'], { error: 'Kies wat er volgens UWV ontbrak.' }),
      besluitOp: dagTekst,
      weken,
      bekortingGevraagdOp: dagOfNiets,
      hersteldVastgesteldOp: dagOfNiets,
    }),
    z.object({ gevalId, bevestigd, soort: z.literal('wiaAanvraag'), aanvraagOp: dagTekst }),
    z.object({ gevalId, bevestigd, soort: z.literal('verlenging'), verlengdTot: dagTekst }),
    z.object({ gevalId, bevestigd, soort: z.literal('overleden'), overledenOp: dagTekst }),
  ],
  { error: 'Kies wat u wilt vastleggen.' },
)

export type Bijzonderheidinvoer = z.output<typeof bijzonderheidSchema>

/** Taking one back: the row it stands in, and why. */
export const bijzonderheidTerugSchema = z.object({
  gevalId,
  bevestigd,
  soort: z.enum(BIJZONDERHEDEN, { error: 'Dit is niet (meer) te vinden.' }),
  id: z.uuid({ error: 'Dit is niet (meer) te vinden.' }),
  reden: tekst(300)
    .refine((t) => t !== null, 'Leg uit waarom. De andere partij leest dit mee.')
    .transform((t) => t ?? ''),
})

export type Bijzonderheidterug = z.output<typeof bijzonderheidTerugSchema>
