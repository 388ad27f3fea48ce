import { z } from 'zod'

/** Control characters and halves of a character: Postgres refuses them. */
const ONLEESBAAR = /[\p{Cc}\p{Cs}]/gu

const na = z
  .string()
  .max(2000)
  .transform((tekst) => JSON.parse(Buffer.from(tekst, 'base64url').toString('utf8')) as unknown)
  .pipe(
    z.tuple([
      z
        .string()
        .max(400)
        .refine((naam) => naam.search(ONLEESBAAR) === -1),
      z.uuid(),
    ]),
  )
  .transform(([zoeknaam, id]) => ({ zoeknaam, id }))

/** A row of the list as it stands in the address of the next page. */
export type Plaats = { zoeknaam: string; id: string }

/** Where the next page starts, as text for the address. */
export function alsPlaats({ zoeknaam, id }: Plaats): string {
  return Buffer.from(JSON.stringify([zoeknaam, id])).toString('base64url')
}

function leesPlaats(waarde: unknown): Plaats | null {
  try {
    return na.parse(waarde)
  } catch {
    return null
  }
}

/** The query of the list of employees. Whatever is wrong in it is left out: an address never gives an error. */
export const zoekMedewerkersSchema = z.object({
  zoek: z
    .string()
    .catch('')
    .transform((tekst) => [...tekst.replace(ONLEESBAAR, ' ').trim()].slice(0, 100).join('')),
  afdeling: z.uuid().nullable().catch(null),
  dienst: z.enum(['in', 'uit', 'alle']).catch('in'),
  na: z.unknown().optional().transform(leesPlaats),
})

export type Zoekvraag = z.output<typeof zoekMedewerkersSchema>
