import { z } from 'zod'

const blad = z.uuid().nullable().catch(null).default(null)

/** Where in its three lists somebody is. */
export const bewaarvraagSchema = z.object({ na: blad, houding: blad, voor: blad })
export type Bewaarvraag = z.output<typeof bewaarvraagSchema>
