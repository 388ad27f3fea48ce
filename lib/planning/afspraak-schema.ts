import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { dag, isDag } from '@/lib/wet/kalender'
import { AFSPRAAKSOORTEN, AFZEGREDENEN, VORMEN } from './soorten'
import { leesTijd } from './tijd'

const sleutels = <T extends Record<string, unknown>>(waarden: T) => Object.keys(waarden) as [keyof T & string]
const leegIsNiets = (w: unknown) => (w === '' ? undefined : w)

export const soort = z.enum(sleutels(AFSPRAAKSOORTEN), { error: 'Kies waarvoor de afspraak is.' })
export const vorm = z.enum(sleutels(VORMEN), { error: 'Kies hoe de afspraak is.' })
export const tijdTekst = z
  .string({ error: 'Vul een tijd in, bijvoorbeeld 09:30.' })
  .transform((t) => leesTijd(t) ?? -1)
  .refine((t) => t >= 0, 'Vul een tijd in, bijvoorbeeld 09:30.')
export const minuten = z.preprocess(
  leegIsNiets,
  z.coerce
    .number({ error: 'Vul in hoeveel minuten het duurt.' })
    .int('Vul hele minuten in.')
    .min(5, 'Minstens 5 minuten.')
    .max(240, 'Hooguit 240 minuten.'),
)

/** A free moment of a block, as one choice: the block and the minute it begins. */
const uitBlok = z.string().transform((t, ctx) => {
  const [blokId = '', van = ''] = t.split(' ')
  if (!z.uuid().safeParse(blokId).success || !/^\d{1,4}$/.test(van)) {
    ctx.addIssue({ code: 'custom', message: 'Kies een moment.' })
    return z.NEVER
  }
  return { blokId, vanMinuut: Number(van) }
})

const vrijGekozen = z.object({
  dag: dagTekst,
  tijd: tijdTekst,
  duur: minuten,
  vorm,
  locatie: tekst(120),
})

/** Where and when: a free moment, or one that was typed ("anders"). */
const moment = z.object({
  moment: z.string({ error: 'Kies een moment.' }).min(1, 'Kies een moment.'),
  dag: z.unknown().optional(),
  tijd: z.unknown().optional(),
  duur: z.unknown().optional(),
  vorm: z.unknown().optional(),
  locatie: z.unknown().optional(),
})

/** The choice of a moment as the use cases want it; adds its messages to the fields they belong to. */
function leesMoment(m: z.output<typeof moment>, ctx: z.RefinementCtx) {
  if (m.moment !== 'anders') {
    const gekozen = uitBlok.safeParse(m.moment)
    if (gekozen.success) return { uit: 'blok' as const, ...gekozen.data }
    ctx.addIssue({ code: 'custom', path: ['moment'], message: 'Kies een moment.' })
    return z.NEVER
  }
  const getypt = vrijGekozen.safeParse(m)
  if (!getypt.success) {
    for (const fout of getypt.error.issues)
      ctx.addIssue({ code: 'custom', path: [...fout.path], message: fout.message })
    return z.NEVER
  }
  const { dag: d, tijd, duur, vorm: v, locatie } = getypt.data
  if (v === 'locatie' && locatie === null)
    ctx.addIssue({ code: 'custom', path: ['locatie'], message: 'Vul het adres in.' })
  if (tijd + duur > 24 * 60)
    ctx.addIssue({ code: 'custom', path: ['tijd'], message: 'Dit loopt door tot na middernacht.' })
  if (!isDag(d)) return z.NEVER
  return {
    uit: 'vrij' as const,
    dag: dag(d),
    vanMinuut: tijd,
    totMinuut: tijd + duur,
    vorm: v,
    locatie: v === 'locatie' ? locatie : null,
  }
}

const wie = z.object({
  /** somebody of the arbodienst; empty with a practice outside it */
  behandelaarId: z.preprocess(leegIsNiets, z.uuid({ error: 'Kies bij wie.' }).optional()),
  extern: tekst(120),
})

/** A new appointment. */
export const planSchema = z
  .object({
    werknemerId: z.uuid({ error: 'Kies een medewerker.' }),
    gevalId: z.preprocess(leegIsNiets, z.uuid().optional()),
    wachtlijstId: z.preprocess(leegIsNiets, z.uuid().optional()),
    soort,
    ...wie.shape,
    ...moment.shape,
  })
  .transform((v, ctx) => ({
    werknemerId: v.werknemerId,
    gevalId: v.gevalId ?? null,
    wachtlijstId: v.wachtlijstId ?? null,
    soort: v.soort,
    behandelaarId: v.behandelaarId ?? null,
    extern: v.extern,
    moment: leesMoment(v, ctx),
  }))
export type Afspraakinvoer = z.output<typeof planSchema>
export type Momentinvoer = Afspraakinvoer['moment']

/** The same appointment at another moment. */
export const verzetSchema = z
  .object({ id: z.uuid(), versie: z.coerce.number().int(), ...moment.shape })
  .transform((v, ctx) => ({ id: v.id, versie: v.versie, moment: leesMoment(v, ctx) }))

export const zegAfSchema = z.object({
  id: z.uuid(),
  versie: z.coerce.number().int(),
  reden: z.enum(sleutels(AFZEGREDENEN), { error: 'Kies waarom de afspraak niet doorgaat.' }),
  inRekening: z.enum(['ja', 'nee'], { error: 'Kies of de afspraak in rekening komt.' }),
})

export const uitkomstSchema = z.object({
  id: z.uuid(),
  versie: z.coerce.number().int(),
  uitkomst: z.enum(['geweest', 'nietVerschenen'], { error: 'Kies of de medewerker er was.' }),
})
