import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { isDag } from '@/lib/wet/kalender'
import { minuten, tijdTekst, vorm } from './afspraak-schema'

/** Time in which somebody can be booked: once, or the same day for some weeks. */
export const blokSchema = z
  .object({
    behandelaarId: z.uuid({ error: 'Kies voor wie.' }),
    dag: dagTekst.refine(isDag),
    van: tijdTekst,
    tot: tijdTekst,
    duur: minuten,
    vorm,
    locatie: tekst(120),
    weken: z.coerce
      .number({ error: 'Vul een getal in.' })
      .int()
      .min(1, 'Minstens 1 week.')
      .max(26, 'Hooguit 26 weken.'),
  })
  .refine((b) => b.tot > b.van, { path: ['tot'], error: 'Het einde ligt voor het begin.' })
  .refine((b) => b.tot - b.van >= b.duur, { path: ['duur'], error: 'Hier past geen afspraak in.' })
  .refine((b) => b.vorm !== 'locatie' || b.locatie !== null, { path: ['locatie'], error: 'Vul het adres in.' })

export type Blokinvoer = z.output<typeof blokSchema>

export const verwijderBlokSchema = z.object({ id: z.uuid() })
