import { z } from 'zod'

/** Whose file is opened; without a person only one of somebody who came himself. */
export const openSchema = z
  .object({
    werknemerId: z
      .union([z.literal('').transform(() => null), z.uuid({ error: 'Dit is niet (meer) te vinden.' })])
      .nullish()
      .transform((id) => id ?? null),
    soort: z.enum(['begeleiding', 'preventief'], { error: 'Kies het soort dossier.' }).default('begeleiding'),
  })
  .refine((o) => o.werknemerId !== null || o.soort === 'preventief', {
    error: 'Kies voor wie dit dossier is.',
    path: ['werknemerId'],
  })
export type OpenInvoer = z.output<typeof openSchema>
