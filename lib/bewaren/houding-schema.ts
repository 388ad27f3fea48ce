import { z } from 'zod'
import { bevestigd, dagTekst, tekst } from '@/lib/verzuim/velden'
import { REDENEN, type Reden } from './redenen'

const nietGevonden = { error: 'Dit is niet (meer) te vinden.' }
const reden = z.enum(Object.keys(REDENEN) as [Reden, ...Reden[]], { error: 'Kies waarom u langer bewaart.' })

/** Keeping the files of somebody longer. */
export const houdVastSchema = z
  .object({ werknemerId: z.uuid(nietGevonden), reden, toelichting: tekst(200), tot: dagTekst, bevestigd })
  .refine((v) => v.reden !== 'anders' || v.toelichting !== null, {
    path: ['toelichting'],
    message: 'Schrijf kort op waarom u langer bewaart, zonder medische informatie.',
  })

export const verlengHoudingSchema = z.object({ id: z.uuid(nietGevonden), tot: dagTekst })
export const beeindigHoudingSchema = z.object({ id: z.uuid(nietGevonden) })
