import { z } from 'zod'
import * as veld from '@/lib/organisatie/velden-schema'
import { isRol } from '@/lib/toegang/rollen'

const rol = z.string({ error: 'Kies een rol.' }).refine(isRol, 'Kies een rol.')
const van = veld.datum('Vul in vanaf welke dag dit geldt.')
const email = veld.tekst('Vul het e-mailadres in.', 254).pipe(z.email('Schrijf het e-mailadres als naam@bedrijf.nl.'))
const naam = veld.naamdeel('Vul de voor- en achternaam in.', 120)

/** Somebody gets a role, of a department where the role has one. */
export const geefRolSchema = z.object({
  naam,
  email: email.transform((tekst) => tekst.toLowerCase()),
  rol,
  afdelingId: veld.idOfNiets,
  van,
  totEnMet: veld.datumOfNiets,
})
export type RolInvoer = z.output<typeof geefRolSchema>

/** The platform names the organisation as well; `organisatie` is 'werkgever:<id>' or 'arbodienst:<id>', or nothing for itself. */
export const geefPlatformrolSchema = geefRolSchema.omit({ afdelingId: true }).extend({
  organisatie: z
    .string({ error: 'Kies een organisatie.' })
    .optional()
    .transform((tekst, ctx) => {
      if (!tekst) return {}
      const [, soort, id] = /^(werkgever|arbodienst):([0-9a-f-]{36})$/.exec(tekst) ?? []
      if (soort && z.uuid().safeParse(id).success)
        return soort === 'werkgever' ? { werkgeverId: id } : { arbodienstId: id }
      ctx.addIssue({ code: 'custom', message: 'Kies een organisatie uit de lijst.' })
      return z.NEVER
    }),
})

/** Without a day the role ends at once. */
export const beeindigRolSchema = z.object({ id: z.uuid(), totEnMet: veld.datumOfNiets })

/** Without `vervangeneId` it is about oneself. */
export const wijsVervangerAanSchema = z.object({
  vervangeneId: veld.idOfNiets,
  vervangerId: z.uuid({ error: 'Kies wie u vervangt.' }),
  van,
  totEnMet: veld.datum('Vul de laatste dag in.'),
})
export const beeindigVervangingSchema = z.object({ id: z.uuid() })

/** A consultant for a werkgever; with `overnemen` the running cases of who was there (or of nobody) go along. */
export const wijsToeSchema = z.object({
  werkgeverId: z.uuid({ error: 'Kies een werkgever.' }),
  gebruikerId: z.uuid({ error: 'Kies een verzuimconsultant.' }),
  van,
  totEnMet: veld.datumOfNiets,
  inPlaatsVan: veld.idOfNiets,
})
export const beeindigToewijzingSchema = z.object({ id: z.uuid() })

export const maakOrganisatieSchema = z.object({
  soort: z.enum(['werkgever', 'arbodienst'], { error: 'Kies wat voor organisatie het is.' }),
  naam: veld.naamdeel('Vul de naam van de organisatie in.', 120),
})

/** From this day on the werkgever is with that arbodienst, or with none. */
export const wisselArbodienstSchema = z.object({
  werkgeverId: z.uuid({ error: 'Kies een werkgever.' }),
  arbodienstId: veld.idOfNiets,
  vanaf: veld.datum('Vul in vanaf welke dag dit geldt.'),
})
