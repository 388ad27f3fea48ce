import { z } from 'zod'
import { dagTekst } from '@/lib/verzuim/velden'
import { delegeerbaar } from './soorten'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })

/** Whom a file is opened to, for what and until when. */
export const geefToegangSchema = z
  .object({
    dossierId: id,
    gebruikerId: z.uuid({ error: 'Kies een collega.' }),
    soort: z.enum(['consult', 'gedelegeerd'], { error: 'Kies consult of delegeren.' }),
    omvang: z
      .union([z.enum(delegeerbaar), z.array(z.enum(delegeerbaar))])
      .default([])
      .transform((o) => (typeof o === 'string' ? [o] : o)),
    totEnMet: dagTekst,
  })
  .refine((t) => t.soort === 'consult' || t.omvang.length > 0, {
    path: ['omvang'],
    error: 'Kies wat u delegeert.',
  })
export type GeefToegang = z.output<typeof geefToegangSchema>

export const beeindigToegangSchema = z.object({ dossierId: id, toegangId: id })

export const gronden = {
  acuutGevaar: 'Acuut gevaar voor de betrokkene of een ander',
  behandelaarOnbereikbaar: 'De behandelend bedrijfsarts is niet te bereiken',
  verzoekBetrokkene: 'De betrokkene vraagt er zelf om',
  wettelijkePlicht: 'Een wettelijke plicht',
} as const

/** Break-glass: why, before anything is shown. */
export const noodinzageSchema = z.object({
  werknemerId: id,
  grond: z.enum(Object.keys(gronden) as [keyof typeof gronden], { error: 'Kies een grond.' }),
  reden: z
    .string({ error: 'Schrijf op waarom u dit dossier nu moet openen.' })
    .trim()
    .min(15, 'Schrijf in een hele zin op waarom u dit dossier nu moet openen.')
    .max(2000, 'Maak dit korter: hooguit 2000 tekens.'),
})
export type Noodinzage = z.output<typeof noodinzageSchema>
