import { z } from 'zod'
import { bevestigd, dagTekst } from './velden'

/** A spell of illness that is over, and was not reported at the time. */
export const eerdereZiekteSchema = z.object({
  werknemerId: z.uuid({ error: 'Kies wie er ziek was.' }),
  dienstverbandId: z
    .union([z.literal('').transform(() => null), z.uuid()], { error: 'Kies een dienstverband.' })
    .nullish(),
  eersteZiektedag: dagTekst,
  /** first day recovered */
  hersteldPer: dagTekst,
  bevestigd,
})

export type EerdereZiekte = z.output<typeof eerdereZiekteSchema>
