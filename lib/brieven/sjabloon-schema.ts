import { z } from 'zod'
import { bevestigd, gevalId, tekst } from '@/lib/verzuim/velden'
import { leesKleur, waaromGeenKleur } from './kleur'
import { BRIEFSOORTEN, type Briefsoort } from './standaard'
import { waaromGeenSjabloon } from './velden'

const soorten = Object.keys(BRIEFSOORTEN) as [Briefsoort]
const verplicht = (max: number, melding: string, regels = false) =>
  tekst(max, { regels })
    .refine((t) => t !== null, melding)
    .transform((t) => t ?? '')
/** Text with fields: a field that is not known, or that would carry what is secret, is refused here, beside where it stands. */
const metVelden = (max: number, melding: string, regels = false) =>
  verplicht(max, melding, regels).superRefine((t, ctx) => {
    const waarom = waaromGeenSjabloon(t)
    if (waarom) ctx.addIssue({ code: 'custom', message: waarom })
  })

const leegIsNiets = (w: unknown) => (w === '' ? undefined : w)
const weg = { error: 'Dit is niet (meer) te vinden.' }
const versie = z.coerce.number().int().min(0).max(1_000_000)

export const sjabloonSchema = z.object({
  /** empty for a new one */
  id: z.preprocess(leegIsNiets, z.uuid(weg).optional()),
  versie,
  soort: z.enum(soorten, { error: 'Kies waar de brief voor is.' }),
  naam: verplicht(80, 'Geef het sjabloon een naam.'),
  onderwerp: metVelden(150, 'Vul het onderwerp in.'),
  tekst: metVelden(5000, 'Vul de tekst in.', true),
  bevestigd,
})
export type Sjablooninvoer = z.output<typeof sjabloonSchema>

export const verwijderSjabloonSchema = z.object({ id: z.uuid(weg) })

export const huisstijlSchema = z.object({
  versie,
  afzender: verplicht(120, 'Vul in van wie de brief komt.'),
  adres: tekst(300, { regels: true }),
  ondertekening: verplicht(300, 'Vul in wat er onder de brief staat.', true),
  kleur: z
    .string()
    .trim()
    .max(20, 'Vul een kleur in, bijvoorbeeld #1d5c63.')
    .superRefine((t, ctx) => {
      const waarom = t === '' ? null : waaromGeenKleur(t)
      if (waarom) ctx.addIssue({ code: 'custom', message: waarom })
    })
    .transform(leesKleur)
    .default(null),
})
export type Huisstijlinvoer = z.output<typeof huisstijlSchema>

/** A letter in a case: one of the templates, of one's own or of the system. */
export const briefSchema = z.object({
  gevalId,
  sjabloon: z.union([z.uuid(), z.string().regex(/^standaard-[a-z]{1,20}$/)], { error: 'Kies een brief.' }),
})
