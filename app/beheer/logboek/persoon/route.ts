import { z } from 'zod'
import { inzageAlsCsv, leesInzagePerPersoon } from '@/lib/logboek/inzage-per-persoon'
import { nietGevonden } from '@/lib/weigering'
import { leesDag } from '@/lib/wet/kalender'
import { alsBestand } from '../als-bestand'
import { kort } from '../moment'

const dag = z
  .string()
  .transform((tekst) => leesDag(tekst) ?? undefined)
  .optional()
  .catch(undefined)
const schema = z.object({ onderwerp: z.uuid(), van: dag, totEnMet: dag, vorm: z.enum(['csv', 'json']).catch('csv') })

/** Who looked at one person, as a file to hand over. */
export async function POST(verzoek: Request): Promise<Response> {
  const formulier = await verzoek.formData().catch(() => new FormData())
  return await alsBestand(async (ctx) => {
    const vraag = schema.safeParse(Object.fromEntries(formulier))
    if (!vraag.success) throw nietGevonden('werknemer', '')
    const { inzagen, afgekapt } = await leesInzagePerPersoon(ctx, vraag.data)
    const naam = `wie-keek-naar-${kort(vraag.data.onderwerp)}-${ctx.vandaag}`
    if (vraag.data.vorm === 'csv') return { naam: `${naam}.csv`, soort: 'text/csv', inhoud: inzageAlsCsv(inzagen) }
    const inhoud = { persoon: vraag.data.onderwerp, gemaaktOp: ctx.nu.toISOString(), afgekapt, inzagen }
    return { naam: `${naam}.json`, soort: 'application/json', inhoud: `${JSON.stringify(inhoud, null, 2)}\n` }
  })
}
