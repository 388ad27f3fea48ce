import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { alleItems, maatveld, nootveld } from './rubrieken'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
const maat = z.enum(['', '0', '1', '2'], { error: 'Kies normaal, beperkt of sterk beperkt.' }).default('')

const basis = z.object({
  dossierId: id,
  gevalId: z.union([z.literal('').transform(() => null), id]).default(null),
  op: dagTekst,
  toelichting: tekst(4000, { regels: true }),
})
const items = z.object(
  Object.fromEntries<z.ZodType<string | null>>(
    alleItems.flatMap(({ code, zonderMaat }) => [
      ...(zonderMaat ? [] : [[maatveld(code), maat] as const]),
      [nootveld(code), tekst(500)] as const,
    ]),
  ),
)

/** A list as the form sends it; only what is not normal or has a note is kept. */
export const fmlSchema = z.intersection(basis, items).transform(({ dossierId, gevalId, op, toelichting, ...rest }) => ({
  dossierId,
  gevalId,
  soort: 'fml' as const,
  vervangtId: null,
  velden: Object.fromEntries(
    Object.entries({ op, toelichting, ...rest }).flatMap(([naam, w]) =>
      w !== null && w !== '' && w !== '0' ? [[naam, w] as const] : [],
    ),
  ),
}))
