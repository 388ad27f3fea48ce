import { z } from 'zod'

/** How somebody made sure who asks: in person with a document, or in a video call with somebody known. */
const controles = ['document', 'videogesprek'] as const
export type Controle = (typeof controles)[number]

export const keurFactorGoedSchema = z.object({
  id: z.uuid(),
  hoe: z.enum(controles, { error: 'Kies hoe u hebt gecontroleerd wie het is.' }),
})
export const wijsFactorAfSchema = z.object({ id: z.uuid() })
