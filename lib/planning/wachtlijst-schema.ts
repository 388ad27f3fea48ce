import { z } from 'zod'
import { dagTekst } from '@/lib/verzuim/velden'
import { soort } from './afspraak-schema'

const leegIsNiets = (w: unknown) => (w === '' ? undefined : w)

export const opWachtlijstSchema = z.object({
  werknemerId: z.uuid({ error: 'Kies een medewerker.' }),
  gevalId: z.preprocess(leegIsNiets, z.uuid().optional()),
  soort,
  uiterlijk: z.preprocess(leegIsNiets, dagTekst.optional()),
})
export type OpWachtlijst = z.output<typeof opWachtlijstSchema>

export const vanWachtlijstSchema = z.object({ id: z.uuid() })
