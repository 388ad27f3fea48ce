import { z } from 'zod'
import { doelen } from '@/lib/verzuim/terugkoppeling'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { leesVelden } from './formulieren'

/** Advice with a medical part that stays in the file and a functional part for the employer. */
export const adviessoorten = ['probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'mogelijkheden'] as const
export type Adviessoort = (typeof adviessoorten)[number]

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
const keuze = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => null), schema]).default(null)

/** The functional part: what the employer gets to read, and nothing else. */
export const functioneelSchema = z.object({
  mogelijkheden: tekst(4000, { regels: true }).refine((t): t is string => t !== null, 'Schrijf op wat iemand wel kan.'),
  beperkingen: tekst(4000, { regels: true }),
  prognose: tekst(1000, { regels: true }),
  advies: tekst(4000, { regels: true }),
  doel: keuze(z.enum(Object.keys(doelen) as [keyof typeof doelen], { error: 'Kies een doel.' })),
  benutbaar: keuze(z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' })),
  percentage: keuze(
    z
      .string()
      .trim()
      .regex(/^(100|\d{1,2})$/, 'Vul een heel getal in van 0 tot en met 100.')
      .transform(Number),
  ),
  volgendContactOp: keuze(dagTekst),
})
export type Functioneel = z.output<typeof functioneelSchema>

/** An advice as it is released: the employer gets `functioneel`, the file gets both. */
export const vrijgeefSchema = z
  .looseObject({
    dossierId: id,
    gevalId: id,
    soort: z.enum(adviessoorten, { error: 'Kies wat u schrijft.' }),
    vervangtId: keuze(id),
    /** the preview was seen: the hash of exactly what was shown */
    gezien: z.string().max(100).default(''),
    ...functioneelSchema.shape,
  })
  .transform((ruw, ctx) => {
    const { dossierId, gevalId, soort, vervangtId, gezien } = ruw
    const medisch = leesVelden(soort, ruw)
    if ('fouten' in medisch) {
      for (const fout of medisch.fouten) ctx.addIssue({ code: 'custom', path: [fout.veld], message: fout.tekst })
      return z.NEVER
    }
    const { mogelijkheden, beperkingen, prognose, advies, doel, benutbaar, percentage, volgendContactOp } = ruw
    const functioneel = { mogelijkheden, beperkingen, prognose, advies, doel, benutbaar, percentage, volgendContactOp }
    return { dossierId, gevalId, soort, vervangtId, gezien, medisch: medisch.velden, functioneel }
  })
export type Vrijgave = z.output<typeof vrijgeefSchema>
