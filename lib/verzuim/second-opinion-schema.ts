import { z } from 'zod'
import { MEEGEVEN, ONDERWERPEN, REACTIES, TOESTEMMING_VIA } from './second-opinion'
import { bevestigd, tekst } from './velden'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
const uit = <T extends Record<string, string>>(lijst: T, error: string) =>
  z.enum(Object.keys(lijst) as [keyof T & string, ...(keyof T & string)[]], { error })
const meer = z
  .union([z.enum(Object.keys(MEEGEVEN)), z.array(z.enum(Object.keys(MEEGEVEN)))])
  .default([])
  .transform((m) => (typeof m === 'string' ? [m] : m))
const janee = z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' }).transform((w) => w === 'ja')
const lang = (wat: string) => tekst(8000, { regels: true }).refine((t): t is string => t !== null, wat)

/** Asked by the employee; by the doctor with the file. */
export const vraagSchema = z.object({
  artsId: z.uuid({ error: 'Kies een bedrijfsarts.' }),
  onderwerp: uit(ONDERWERPEN, 'Kies waarover u een ander oordeel wilt.'),
})
export const vraagVoorSchema = vraagSchema.extend({ dossierId: id })

const nodig = (max: number, fout: string) => tekst(max).refine((t): t is string => t !== null, fout)

/** Asked of a bedrijfsarts who is not in the list. */
export const vraagEldersSchema = z.object({
  arts: nodig(120, 'Vul de naam van de bedrijfsarts in.'),
  organisatie: nodig(120, 'Vul in waar deze arts werkt.'),
  onderwerp: uit(ONDERWERPEN, 'Kies waarover u een ander oordeel wilt.'),
  onafhankelijk: z.literal('ja', { error: 'Zet een vinkje als deze arts onafhankelijk is. Anders kan het niet.' }),
})
export const vraagEldersVoorSchema = vraagEldersSchema.extend({ dossierId: id })

/** What may go along; by the doctor also how he was told so. */
export const toestemmingSchema = z.object({ id, magMee: meer })
export const toestemmingVoorSchema = toestemmingSchema.extend({
  dossierId: id,
  via: uit(TOESTEMMING_VIA, 'Kies hoe u de toestemming kreeg.'),
})

export const eigenStapSchema = z.object({ id })
export const stapSchema = z.object({ id, dossierId: id })
export const deelSchema = z.object({ id, delen: janee })
export const deelVoorSchema = deelSchema.extend({ dossierId: id })
export const besprokenSchema = z.object({
  id,
  dossierId: id,
  advies: lang('Schrijf uw advies op, zoals u het met de medewerker hebt besproken.'),
})
export const adviesEldersSchema = z
  .object({
    id,
    dossierId: id,
    delen: janee,
    advies: tekst(8000, { regels: true }),
  })
  .refine((a) => !a.delen || a.advies !== null, {
    path: ['advies'],
    error: 'Schrijf het advies over, of vat het samen.',
  })
export const reactieSchema = z.object({
  id,
  dossierId: id,
  uitkomst: uit(REACTIES, 'Kies wat u met het advies doet.'),
  reden: lang('Schrijf op waarom.'),
})

export const wisselSchema = z.object({ dossierId: id })
export const besluitSchema = z
  .object({
    id,
    dossierId: id,
    besluit: z.enum(['toegewezen', 'afgewezen'], { error: 'Kies of u het verzoek toewijst.' }),
    naarId: z.union([z.literal('').transform(() => null), id]).default(null),
    uitleg: tekst(2000, { regels: true }).refine(
      (t): t is string => t !== null,
      'Schrijf op waarom, voor de medewerker.',
    ),
    bevestigd,
  })
  .refine((b) => b.besluit === 'afgewezen' || b.naarId !== null, {
    path: ['naarId'],
    error: 'Kies wie het dossier overneemt.',
  })
export const overdragenSchema = z.object({ dossierId: id, naarId: z.uuid({ error: 'Kies een collega.' }) })
