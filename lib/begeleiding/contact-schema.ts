import { z } from 'zod'
import { metDagkeuze } from '@/lib/poortwacht/dagkeuze'
import { bevestigd, dagTekst, gevalId, tekst } from '@/lib/verzuim/velden'
import { AFSPRAAK_DOOR, CONTACTSOORTEN, CONTACTUITKOMSTEN, IDENTITEITSVRAGEN } from './contactkeuzes'

const sleutels = <T extends Record<string, string>>(waarden: T) => Object.keys(waarden) as [keyof T & string]

/** A contact with a sick person. What the werkgever may read and what he may not are fields of two tables. */
export const contactSchema = z.preprocess(
  metDagkeuze('op'),
  z
    .object({
      gevalId,
      soort: z.enum(sleutels(CONTACTSOORTEN), { error: 'Kies hoe u contact zocht.' }),
      op: dagTekst,
      uitkomst: z.enum(sleutels(CONTACTUITKOMSTEN), { error: 'Kies hoe het contact verliep.' }),
      /** read by the werkgever and the employee */
      afspraken: tekst(1000, { regels: true }),
      volgendContactOp: z.union([z.literal('').transform(() => null), dagTekst]).default(null),
      /** read by the arbodienst only */
      notitie: tekst(4000, { regels: true }),
      /** asked before something was told by phone */
      identiteit: z
        .union([z.string(), z.array(z.string())])
        .default([])
        .transform((v) => (typeof v === 'string' ? [v] : v))
        .pipe(z.array(z.enum(sleutels(IDENTITEITSVRAGEN), { error: 'Kies uit de lijst.' }))),
      /** one agreement that becomes a task */
      afspraakWat: tekst(200, { regels: true }),
      afspraakDoor: z.preprocess(
        (w) => (w === '' ? undefined : w),
        z.enum(sleutels(AFSPRAAK_DOOR), { error: 'Kies wie dit doet.' }).optional(),
      ),
      afspraakUiterlijk: z.union([z.literal('').transform(() => null), dagTekst]).default(null),
      bevestigd,
    })
    .refine((c) => c.identiteit.length !== 1, {
      path: ['identiteit'],
      error: 'Stel ten minste twee vragen voor u informatie geeft.',
    })
    .refine((c) => c.afspraakWat === null || c.afspraakDoor !== undefined, {
      path: ['afspraakDoor'],
      error: 'Kies wie dit doet.',
    })
    .refine((c) => c.afspraakWat === null || c.afspraakUiterlijk !== null, {
      path: ['afspraakUiterlijk'],
      error: 'Vul in wanneer dit klaar is.',
    })
    .refine((c) => (c.soort === 'brief') === (c.uitkomst === 'verzonden'), {
      path: ['uitkomst'],
      error: 'Een brief is verstuurd; kies bij een gesprek of u iemand sprak.',
    }),
)

export type Contact = z.output<typeof contactSchema>
