import { z } from 'zod'

/** The question in an address. Whatever is wrong in it is left out: then one gets what one gets without choosing. */
export const cijfersvraagSchema = z.object({
  periode: z.string().max(20).catch(''),
  afdeling: z.uuid().optional().catch(undefined),
})

export type Cijfersvraag = z.output<typeof cijfersvraagSchema>
