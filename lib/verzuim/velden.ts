import { z } from 'zod'
import { isDag, leesDag } from '@/lib/wet/kalender'

// Fields that several forms of this area share. Only zod and the calendar, so that a form may import it too.

/** Control characters (a line break and a tab aside), halves of a character, and marks that turn text around: never typed. */
const ONZICHTBAAR = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Free text of at most `max` characters; empty becomes null. `regels` allows line breaks. */
export function tekst(max: number, opties: { regels?: boolean } = {}) {
  return z
    .string({ error: 'Vul hier tekst in.' })
    .default('')
    .transform((t) => (opties.regels ? t.replace(/\r\n?/g, '\n') : t).trim())
    .refine((t) => t.length <= max, `Maak dit korter: hooguit ${max} tekens.`)
    .refine(
      (t) => !ONZICHTBAAR.test(opties.regels ? t.replace(/[\n\t]/g, '') : t),
      'Hier staan onzichtbare tekens in. Typ de tekst opnieuw.',
    )
    .transform((t) => (t === '' ? null : t))
}

/** A phone number as people write it; empty becomes null. */
export const telefoonnummer = tekst(30).refine(
  (t) => t === null || /^\+?[\d\s().-]{6,}$/.test(t),
  'Vul een volledig telefoonnummer in, alleen cijfers, bijvoorbeeld 06 12 34 56 78.',
)

/** A day as typed: dd-mm-jjjj, and yyyy-mm-dd as it stands in an address. */
export const dagTekst = z
  .string({ error: 'Vul een dag in als dd-mm-jjjj.' })
  .transform((t) => leesDag(t) ?? '')
  .refine((d) => isDag(d), 'Deze dag bestaat niet. Vul hem in als dd-mm-jjjj, bijvoorbeeld 21-11-2026.')

export const jaNeeOnbekend = z
  .enum(['ja', 'nee', 'onbekend'], { error: 'Kies ja, nee of onbekend.' })
  .default('onbekend')

export const gevalId = z.uuid({ error: 'Dit is niet (meer) te vinden.' })

/**
 * The questions that were answered with "yes, go on": the sentences themselves. A change of the text that raises another
 * question therefore asks again.
 */
export const bevestigd = z
  .union([z.string(), z.array(z.string())], { error: 'Stuur het formulier opnieuw.' })
  .default([])
  .transform((b) => (typeof b === 'string' ? [b] : b))
  .refine((b) => b.length <= 20 && b.every((v) => v.length <= 1000), 'Stuur het formulier opnieuw.')

/** Takes a quick choice or, at "anders", the text field behind it (components/datumveld.tsx). */
export function gekozenDag(keuze: unknown, anders: unknown): unknown {
  return keuze === undefined || keuze === '' || keuze === 'anders' ? anders : keuze
}

/** A form with one such day. */
export function metDag<V extends z.ZodRawShape>(naam: keyof V & string, velden: V) {
  return z.preprocess((ruw) => {
    if (typeof ruw !== 'object' || ruw === null) return ruw
    const vorm = ruw as Record<string, unknown>
    return { ...vorm, [naam]: gekozenDag(vorm[naam], vorm[`${naam}Anders`]) }
  }, z.object(velden))
}
