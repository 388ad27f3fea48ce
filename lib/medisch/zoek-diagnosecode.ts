import { z } from 'zod'
import type { Ctx } from '@/lib/db/namens'
import { alsZoekwoorden } from '@/lib/organisatie/zoeknaam'
import { alsCode, type Diagnosecode } from '@/lib/wet/diagnosecode'

/** So many are shown; who sees his not among them types another letter. */
const HOOGSTENS = 8
/** Shorter than this a word is only looked for at the beginning of a word: "rug", but not the "ru" in "beroerte". */
const OOK_BINNENIN = 3

export const zoekcodeSchema = z.object({ tekst: z.string().max(60) })

/**
 * Codes that begin so, or of which every word that was typed occurs in the description; the best first. The list is the same for
 * everybody and is asked without a file, so it says nothing of a patient, and nothing of it is written down.
 */
export async function zoekDiagnosecode(
  ctx: Ctx<'medisch'>,
  { tekst }: z.output<typeof zoekcodeSchema>,
): Promise<Diagnosecode[]> {
  const woorden = alsZoekwoorden(tekst).split(' ').filter(Boolean)
  const code = alsCode(tekst)
  if (alsZoekwoorden(tekst).length < 2) return []
  const begin = /^[A-Z]\d{1,3}$/.test(code) ? code : null
  // words stand in the database with a space before each
  const stukken = woorden.map((woord) => (woord.length < OOK_BINNENIN ? ` ${woord}` : woord))
  const eerste = ` ${woorden[0] ?? ''}`
  return await ctx.db.$queryRaw<Diagnosecode[]>`
    select code, omschrijving from diagnosecode d
     where vervallen_op is null
       and (starts_with(code, ${begin}) or not exists (
         select from unnest(${stukken}::text[]) s where position(s in ' ' || d.zoekwoorden) = 0))
     order by case when starts_with(code, ${begin}) then 0 when starts_with(' ' || zoekwoorden, ${eerste}) then 1
                   when position(${eerste} in ' ' || zoekwoorden) > 0 then 2 else 3 end, code
     limit ${HOOGSTENS}`
}
