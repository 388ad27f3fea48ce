import { z } from 'zod'
import { bevestigd, dagTekst, gevalId, tekst } from '@/lib/verzuim/velden'
import { isDag } from '@/lib/wet/kalender'
import { ADVIEZEN, KANTEN, OPVOLGINGEN, SIGNALEN } from './keuzes'

const sleutels = <T extends Record<string, unknown>>(waarden: T) => Object.keys(waarden) as [keyof T & string]
const leegIsNiets = (w: unknown) => (w === '' ? undefined : w)
const dag = dagTekst.refine(isDag)
const verplicht = (max: number, melding: string) =>
  tekst(max, { regels: true })
    .refine((t) => t !== null, melding)
    .transform((t) => t ?? '')

export const actieSchema = z.object({
  gevalId,
  wat: verplicht(200, 'Vul in wat er moet gebeuren.'),
  kant: z.enum(sleutels(KANTEN), { error: 'Kies wie dit doet.' }),
  uiterlijk: dag,
  voorId: z.preprocess(leegIsNiets, z.uuid({ error: 'Kies iemand uit de lijst.' }).optional()),
  bevestigd,
})
export type Actieinvoer = z.output<typeof actieSchema>

export const vinkSchema = z.object({ id: z.uuid(), gedaan: z.enum(['ja', 'nee']) })

export const geefTaakSchema = z.object({
  gevalId,
  mijlpaal: z.string({ error: 'Kies een mijlpaal.' }).regex(/^[A-Za-z0-9]{1,40} \d{1,4}$/, 'Kies een mijlpaal.'),
  voorId: z.preprocess(leegIsNiets, z.uuid({ error: 'Kies iemand uit de lijst.' }).optional()),
})

export const adviesSchema = z.object({
  gevalId,
  soort: z.enum(sleutels(ADVIEZEN), { error: 'Kies wat u adviseert.' }),
  toelichting: tekst(500, { regels: true }),
  uiterlijk: z.preprocess(leegIsNiets, dag.optional()),
  bevestigd,
})
export type Adviesinvoer = z.output<typeof adviesSchema>

export const opvolgingSchema = z
  .object({
    adviesId: z.uuid(),
    uitkomst: z.enum(sleutels(OPVOLGINGEN), { error: 'Kies of u het advies hebt gevolgd.' }),
    op: dag,
    reden: tekst(300, { regels: true }),
    bevestigd,
  })
  .refine((o) => o.uitkomst === 'gevolgd' || o.reden !== null, {
    path: ['reden'],
    error: 'Leg uit waarom u het advies niet of niet helemaal volgt. UWV vraagt ernaar.',
  })
export type Opvolginginvoer = z.output<typeof opvolgingSchema>

export const uitstelSchema = z.object({
  gevalId,
  soort: z.enum(sleutels(SIGNALEN), { error: 'Kies een signaal.' }),
  tot: dag,
  reden: verplicht(200, 'Vul in waarom u dit later wilt zien.'),
  bevestigd,
})
export type Uitstelinvoer = z.output<typeof uitstelSchema>
