import { z } from 'zod'
import { exporteerLogboek } from '@/lib/logboek/exporteer'
import { ketenSchema } from '@/lib/logboek/vraag'
import { nietGevonden } from '@/lib/weigering'
import { alsBestand } from '../../als-bestand'

const schema = z.object({
  keten: ketenSchema(),
  van: z.coerce.number().int().min(1),
  totEnMet: z.coerce.number().int().min(1),
})

/** A signed export of a part of one chain. */
export async function POST(verzoek: Request): Promise<Response> {
  const formulier = await verzoek.formData().catch(() => new FormData())
  return await alsBestand(async (ctx) => {
    const vraag = schema.safeParse(Object.fromEntries(formulier))
    if (!vraag.success || vraag.data.totEnMet < vraag.data.van) throw nietGevonden('logboek', '')
    const { keten, van, totEnMet } = vraag.data
    return {
      naam: `logboek-${keten.slice(0, 19)}-${van}-${totEnMet}.jsonl`,
      soort: 'application/jsonl',
      inhoud: await exporteerLogboek(ctx, { keten, van, aantal: totEnMet - van + 1 }),
    }
  })
}
