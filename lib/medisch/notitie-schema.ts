import { z } from 'zod'
import { isFormuliersoort, leesVelden } from './formulieren'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
const geenOfId = z.union([z.literal('').transform(() => null), id]).default(null)

/** A note as the form sends it: of which kind, in which file, and the fields of that kind. */
export const notitieSchema = z
  .looseObject({ dossierId: id, soort: z.string(), gevalId: geenOfId, vervangtId: geenOfId })
  .transform(({ dossierId, soort, gevalId, vervangtId, ...ruw }, ctx) => {
    if (!isFormuliersoort(soort)) {
      ctx.addIssue({ code: 'custom', path: ['soort'], message: 'Kies wat u opschrijft.' })
      return z.NEVER
    }
    const gelezen = leesVelden(soort, ruw)
    if ('fouten' in gelezen) {
      for (const fout of gelezen.fouten) ctx.addIssue({ code: 'custom', path: [fout.veld], message: fout.tekst })
      return z.NEVER
    }
    return { dossierId, soort, gevalId, vervangtId, velden: gelezen.velden }
  })
export type Notitieinvoer = z.output<typeof notitieSchema>
