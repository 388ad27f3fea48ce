import { z } from 'zod'
import { bevestigd, dagTekst, gevalId, metDag, tekst } from './velden'

/** Why a day is corrected: a closed list, so that nobody has to write about somebody's health. */
export const correctieredenen = {
  vergissing: 'De verkeerde dag was ingevuld',
  werknemer: 'De medewerker gaf later een andere dag door',
  uwv: 'UWV heeft een andere dag vastgesteld',
  anders: 'Een andere reden',
} as const

/** Why a report is withdrawn. */
export const intrekredenen = {
  verkeerdePersoon: 'De verkeerde medewerker was gekozen',
  nietZiek: 'De medewerker was niet ziek, maar afwezig om iets anders (verlof, vrije dag)',
  dubbel: 'Deze ziekte was al gemeld',
  anders: 'Een andere reden',
} as const

const meldingId = z.uuid({ error: 'Deze melding is niet (meer) te vinden.' })
const codes = <T extends Record<string, string>>(redenen: T) => Object.keys(redenen) as [keyof T & string]
const bijReden = {
  toelichting: tekst(300),
  bevestigd,
}
const welkeReden = <T extends Record<string, string>>(redenen: T) =>
  z.enum(codes(redenen), { error: 'Kies een reden.' })

/** `was` is the day the form was made with: changed meanwhile, the correction is refused. */
export const corrigeerEersteZiektedagSchema = z.object({
  meldingId,
  was: dagTekst,
  wordt: dagTekst,
  reden: welkeReden(correctieredenen),
  ...bijReden,
})

/** `wordt` empty: the person did not recover at all. */
export const corrigeerHersteldatumSchema = z.object({
  meldingId,
  was: dagTekst,
  wordt: z.union([z.literal('').transform(() => null), dagTekst]),
  reden: welkeReden(correctieredenen),
  ...bijReden,
})

export const trekMeldingInSchema = z.object({ meldingId, reden: welkeReden(intrekredenen), ...bijReden })

export const hersteldSchema = z.object({ gevalId, hersteldPer: dagTekst })

export const werkhervattingSchema = metDag('vanaf', {
  gevalId,
  vanaf: dagTekst,
  percentageGewerkt: z
    .string({ error: 'Vul een percentage in van 0 tot en met 99.' })
    .trim()
    .regex(/^\d{1,2}$/, 'Vul een percentage in van 0 tot en met 99. Werkt iemand weer helemaal? Meld dan herstel.')
    .transform(Number),
  arbeidstherapeutisch: z
    .union([z.literal('').transform(() => 'nee' as const), z.enum(['ja', 'nee'])], { error: 'Kies ja of nee.' })
    .default('nee')
    .transform((a) => a === 'ja'),
})

export type CorrectieEersteZiektedag = z.output<typeof corrigeerEersteZiektedagSchema>
export type CorrectieHersteldatum = z.output<typeof corrigeerHersteldatumSchema>
export type Intrekking = z.output<typeof trekMeldingInSchema>
export type Hersteld = z.output<typeof hersteldSchema>
export type Werkhervatting = z.output<typeof werkhervattingSchema>
