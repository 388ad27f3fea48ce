import { z } from 'zod'
import { bevestigd, dagTekst, jaNeeOnbekend, metDag, tekst, telefoonnummer } from './velden'

/**
 * What an employer may ask and record at a sick report: the closed list of the Dutch DPA ("De zieke werknemer"). Nothing
 * else, also not with consent: a field that is added here breaks the law.
 */
export const ziekmeldingSchema = metDag('eersteZiektedag', {
  werknemerId: z.uuid({ error: 'Kies wie er ziek is.' }),
  /** only asked when somebody has more than one employment at a time */
  dienstverbandId: z
    .union([z.literal('').transform(() => null), z.uuid()], { error: 'Kies een dienstverband.' })
    .nullish(),
  eersteZiektedag: dagTekst,
  telefoon: telefoonnummer,
  verpleegadres: tekst(200),
  verwachteDuur: z
    .enum(['dagen', 'weken', 'langer', 'onbekend'], { error: 'Kies hoe lang het ongeveer duurt, of onbekend.' })
    .default('onbekend'),
  lopendWerk: tekst(1000, { regels: true }),
  vangnet: jaNeeOnbekend,
  arbeidsongeval: jaNeeOnbekend,
  verkeersongeval: jaNeeOnbekend,
  bevestigd,
})

export type Ziekmelding = z.output<typeof ziekmeldingSchema>
