import { z } from 'zod'
import { veiligDoel } from './doel'

/** The page to go back to; one that is not ours is forgotten. */
const doel = z.unknown().optional().transform(veiligDoel)

export const inlogSchema = z.object({
  email: z
    .string({ error: 'Typ uw e-mailadres.' })
    .trim()
    .min(1, 'Typ uw e-mailadres.')
    .max(254, 'Dit e-mailadres is te lang.')
    .pipe(z.email('Typ een volledig e-mailadres, zoals naam@bedrijf.nl.')),
  wachtwoord: z
    .string({ error: 'Typ uw wachtwoord.' })
    .min(1, 'Typ uw wachtwoord.')
    .max(1000, 'Dit wachtwoord is te lang.'),
  naar: doel,
})

export const codeSchema = z.object({
  code: z
    .string({ error: 'Typ de zes cijfers uit uw app.' })
    .transform((tekst) => tekst.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Typ de zes cijfers uit uw app.')),
  naar: doel,
})

export const herstelcodeSchema = z.object({
  herstelcode: z
    .string({ error: 'Typ een herstelcode.' })
    .transform((tekst) => tekst.replaceAll(/[\s-]/g, '').toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{24}$/, 'Een herstelcode heeft 24 letters en cijfers, in zes groepjes van vier.')),
  naar: doel,
})

export const werkplekSchema = z.object({
  werkplek: z.string({ error: 'Kies waar u wilt werken.' }).max(100),
  naar: doel,
})

export const sessieSchema = z.object({ id: z.uuid('Deze sessie is er niet meer.') })
