import { z } from 'zod'
import { veiligDoel } from './doel'
import { bevestigDoel } from './verse-factor'
import { nieuwWachtwoordSchema } from './wachtwoordeisen'

/** The page to go back to; one that is not ours is forgotten. */
const doel = z.unknown().optional().transform(veiligDoel)

const email = z
  .string({ error: 'Typ uw e-mailadres.' })
  .trim()
  .min(1, 'Typ uw e-mailadres.')
  .max(254, 'Dit e-mailadres is te lang.')
  .pipe(z.email('Typ een volledig e-mailadres, zoals naam@bedrijf.nl.'))

export const emailSchema = z.object({ email })

/** A new password, twice, with the secret of the link. */
export const nieuwWachtwoordFormulier = z
  .object({
    linkcode: z.string().max(100),
    wachtwoord: nieuwWachtwoordSchema,
    wachtwoordNogEens: z.string({ error: 'Typ het wachtwoord nog een keer.' }).max(1000),
  })
  .refine((velden) => velden.wachtwoord === velden.wachtwoordNogEens, {
    path: ['wachtwoordNogEens'],
    message: 'De twee wachtwoorden zijn niet gelijk. Typ ze nog een keer.',
  })

export const inlogSchema = z.object({
  email,
  wachtwoord: z
    .string({ error: 'Typ uw wachtwoord.' })
    .min(1, 'Typ uw wachtwoord.')
    .max(1000, 'Dit wachtwoord is te lang.'),
  naar: doel,
})

/** The password one has, with the secret of the link to tie another app. */
export const koppelFormulier = z.object({
  linkcode: z.string().max(100),
  wachtwoord: inlogSchema.shape.wachtwoord,
})

const code = z
  .string({ error: 'Typ de zes cijfers uit uw app.' })
  .transform((tekst) => tekst.replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Typ de zes cijfers uit uw app.'))

const herstelcode = z
  .string({ error: 'Typ een herstelcode.' })
  .transform((tekst) => tekst.replaceAll(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{24}$/, 'Een herstelcode heeft 24 letters en cijfers, in zes groepjes van vier.'))

/** Where confirming comes back to. */
const terug = z.unknown().optional().transform(bevestigDoel)

export const codeSchema = z.object({ code, naar: doel })
export const herstelcodeSchema = z.object({ herstelcode, naar: doel })
export const bevestigCodeSchema = z.object({ code, naar: terug })
export const bevestigHerstelcodeSchema = z.object({ herstelcode, naar: terug })

export const werkplekSchema = z.object({
  werkplek: z.string({ error: 'Kies waar u wilt werken.' }).max(100),
  naar: doel,
})

export const sessieSchema = z.object({ id: z.uuid('Deze sessie is er niet meer.') })
