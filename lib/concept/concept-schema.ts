import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Never kept and never given back: passwords and codes. (Not "postcode".) */
export const GEHEIM = /wachtwoord|^(herstel)?code$/i

/** A draft is at most this many characters, all fields together. */
export const LANGST = 100_000

/** After this many days a draft is gone. */
export const BEWAARDAGEN = 7

/** Which form of whom: the page says for whom it was made, so that what one typed never lands with who signed in after him. */
const plaats = {
  gebruiker: z.uuid(),
  werkplek: z.string().regex(/^[a-z]{1,20}\.([0-9a-f-]{36}|platform)$/),
  /** the path of the page and what the form is about; kept as a hash, because a path can name a case */
  formulier: z
    .string()
    .min(1)
    .max(4000)
    .transform((tekst) => createHash('sha256').update(tekst).digest('hex')),
}

const velden = z
  .array(z.tuple([z.string().min(1).max(200), z.array(z.string().max(LANGST)).max(300)]))
  .max(500)
  .transform((lijst) => lijst.filter(([naam]) => !naam.startsWith('$') && naam !== 'verzoek' && !GEHEIM.test(naam)))

/** What the page sends while somebody types. */
export const conceptSchema = z.object({ ...plaats, velden })

/** Which draft is asked for, or thrown away. */
export const conceptplaatsSchema = z.object(plaats)

/** What a form sends along as `$concept`: its place, and the boxes that are not ticked, which a form leaves out. */
export const verzondenSchema = z.object({ ...plaats, leeg: z.array(z.string().max(200)).max(300) })

export type Conceptplaats = z.output<typeof conceptplaatsSchema>
/** Field -> what was typed; nothing for a box that was not ticked. */
export type Conceptveld = [naam: string, waarden: string[]]

/** What kept and read drafts look like inside the ciphertext. */
export const inhoudSchema = z.array(z.tuple([z.string(), z.array(z.string())]))

/** Ties the ciphertext to its row: the bytes of another user, workplace or form do not open. */
export function conceptBinding({ gebruiker, werkplek, formulier }: Conceptplaats): string {
  return `concept:${gebruiker}:${werkplek}:${formulier}`
}
