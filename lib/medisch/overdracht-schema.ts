import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { GEINFORMEERD, INSTEMMING } from './overdracht-soorten'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })

const uit = <T extends Record<string, string>>(lijst: T, error: string) =>
  z.enum(Object.keys(lijst) as [keyof T & string, ...(keyof T & string)[]], { error })

/** To whom, and how the employee knows of it. */
export const beginOverdrachtSchema = z.object({
  dossierId: id,
  tegenpartij: tekst(120).refine((t): t is string => t !== null, 'Vul in naar welke arbodienst het dossier gaat.'),
  geinformeerd: uit(GEINFORMEERD, 'Kies hoe de medewerker het weet.'),
  geinformeerdOp: dagTekst,
  instemming: uit(INSTEMMING, 'Kies wat de medewerker ervan vindt.'),
})
export type BeginOverdracht = z.output<typeof beginOverdrachtSchema>

/** What came another way than the package. */
export const ontvangSchema = z.object({
  wachtzin: tekst(100).refine((t): t is string => t !== null, 'Vul de wachtzin in.'),
  controlegetal: tekst(20).refine((t): t is string => t !== null, 'Vul het controlegetal in.'),
})
