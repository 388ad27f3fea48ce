import { z } from 'zod'
import { bevestigd, gevalId, tekst } from '@/lib/verzuim/velden'
import { documentsoort } from './soorten'

const weg = { error: 'Dit is niet (meer) te vinden.' }
export const versieId = z.uuid(weg)

/** Beginning a document of a kind. */
export const beginSchema = z.object({
  gevalId,
  soort: z.string().refine((s) => documentsoort(s) !== undefined, 'Kies een document.'),
})

/** What is done with one version, without anything to fill in. */
export const versieSchema = z.object({ versieId })

/** Signing: what is meant by it, under the hash that was shown. */
export const tekenSchema = z.object({
  versieId,
  inhoudHash: z.string().regex(/^[0-9a-f]{64}$/, 'Laad de pagina opnieuw.'),
  betekenis: z.enum(['akkoord', 'gezien'], { error: 'Kies of u tekent voor akkoord of voor gezien.' }),
  opmerking: tekst(1000, { regels: true }),
  functie: tekst(120),
  bevestigd,
})

/** A new version of something that was fixed, with why. */
export const nieuweVersieSchema = z.object({
  versieId,
  reden: tekst(300)
    .refine((t) => t !== null, 'Schrijf in één zin waarom er een nieuwe versie komt.')
    .transform((t) => t ?? ''),
  bevestigd,
})

/** The link for an employee without an account. */
export const tekenlinkSchema = z.object({
  versieId,
  email: z
    .string({ error: 'Typ een e-mailadres.' })
    .trim()
    .toLowerCase()
    .max(254, 'Dit e-mailadres is te lang.')
    .pipe(z.email('Typ een volledig e-mailadres, zoals naam@bedrijf.nl.')),
})

/** What is done with a case as a whole. */
export const gevalSchema = z.object({ gevalId })
