import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'
import { CASVORM } from '@/lib/wet/diagnosecode'
import type { Schrijfsoort } from './soorten'

// The forms of the medical file as data: the same fields make the form, check it, and name what is shown.

export interface Formulierveld {
  naam: string
  label: string
  vorm: 'regels' | 'regel' | 'keuze' | 'dag' | 'percentage' | 'diagnosecode'
  verplicht?: boolean
  rijen?: number
  hint?: string
  opties?: Record<string, string>
}

const vrij = (naam: string, label: string, rijen = 3, verplicht = false): Formulierveld => ({
  naam,
  label,
  vorm: 'regels',
  rijen,
  verplicht,
})

export const wijzen = {
  spreekuur: 'Op het spreekuur',
  telefoon: 'Telefoon',
  video: 'Beeldbellen',
  overleg: 'Overleg',
} as const

/** What the medical part of an advice holds; the functional part is a form beside it. */
const medischDeel = [
  vrij('overweging', 'Medische overweging', 6, true),
  vrij('behandelplan', 'Behandeling en beloop', 3),
  vrij('aanpak', 'Wat u verder van plan bent', 3),
]

export const formulieren = {
  contact: [
    { naam: 'wijze', label: 'Hoe', vorm: 'keuze', opties: wijzen, verplicht: true },
    vrij('klacht', 'Klacht', 4),
    vrij('bevindingen', 'Bevindingen', 4),
    vrij('oordeel', 'Oordeel', 3),
    vrij('plan', 'Plan', 3),
  ],
  diagnose: [
    {
      naam: 'code',
      label: 'CAS-code',
      vorm: 'diagnosecode',
      hint: 'Typ een code, bijvoorbeeld L101, of zoek op een woord, bijvoorbeeld rug.',
    },
    { naam: 'omschrijving', label: 'Omschrijving', vorm: 'regel', verplicht: true },
    { naam: 'sinds', label: 'Sinds', vorm: 'dag' },
    vrij('toelichting', 'Toelichting'),
  ],
  behandeling: [vrij('tekst', 'Beloop en behandeling', 8, true)],
  medicatie: [vrij('tekst', 'Medicatie nu', 6, true)],
  werkfactoren: [vrij('tekst', 'Werkfactoren', 6, true)],
  arbeidsongeschiktheid: [
    { naam: 'percentage', label: 'Arbeidsongeschikt', vorm: 'percentage', verplicht: true },
    { naam: 'vanaf', label: 'Vanaf', vorm: 'dag', verplicht: true },
    vrij('toelichting', 'Onderbouwing'),
  ],
  probleemanalyse: medischDeel,
  actueelOordeel: medischDeel,
  bijstellingsadvies: medischDeel,
  mogelijkheden: [vrij('toelichting', 'Opmerking voor het dossier', 3)],
} as const satisfies Record<Exclude<Schrijfsoort, 'fml' | 'machtiging' | 'informatie'>, readonly Formulierveld[]>

export type Formuliersoort = keyof typeof formulieren

/** True for a kind of note with a form of this table. */
export function isFormuliersoort(naam: unknown): naam is Formuliersoort {
  return typeof naam === 'string' && Object.hasOwn(formulieren, naam)
}

/** Kinds that are written by themselves, in the order of the file. */
export const losseSoorten = [
  'contact',
  'diagnose',
  'behandeling',
  'medicatie',
  'werkfactoren',
  'arbeidsongeschiktheid',
] as const satisfies readonly Formuliersoort[]

function veldSchema(veld: Formulierveld): z.ZodType<string | null> {
  const leegMag = (schema: z.ZodType<string, string>) =>
    veld.verplicht ? schema : z.union([z.literal('').transform(() => null), schema.nullable()]).default(null)
  switch (veld.vorm) {
    case 'keuze':
      return z.string().refine((w) => Object.hasOwn(veld.opties ?? {}, w), `Kies bij ${veld.label.toLowerCase()}.`)
    case 'dag':
      return leegMag(dagTekst as unknown as z.ZodType<string, string>)
    case 'percentage':
      return z
        .string({ error: 'Vul een percentage in.' })
        .trim()
        .regex(/^(100|\d{1,2})$/, 'Vul een heel getal in van 0 tot en met 100.')
    case 'diagnosecode':
      return leegMag(
        z
          .string()
          .trim()
          .toUpperCase()
          .regex(CASVORM, 'Een CAS-code is een letter en drie cijfers, bijvoorbeeld L101.') as unknown as z.ZodType<
          string,
          string
        >,
      )
    default:
      return tekst(veld.vorm === 'regel' ? 200 : 8000, { regels: veld.vorm === 'regels' }).refine(
        (t) => !veld.verplicht || t !== null,
        `Vul ${veld.label.toLowerCase()} in.`,
      )
  }
}

/** Checks the fields of one kind; empty ones are left out, and something must be written. */
export function leesVelden(
  soort: Formuliersoort,
  ruw: Record<string, unknown>,
): { velden: Record<string, string> } | { fouten: { veld: string; tekst: string }[] } {
  const velden: Record<string, string> = {}
  const fouten: { veld: string; tekst: string }[] = []
  for (const veld of formulieren[soort] as readonly Formulierveld[]) {
    const gelezen = veldSchema(veld).safeParse(ruw[veld.naam] ?? (veld.verplicht ? undefined : ''))
    if (!gelezen.success) fouten.push({ veld: veld.naam, tekst: gelezen.error.issues[0]?.message ?? 'Kijk dit na.' })
    else if (gelezen.data !== null) velden[veld.naam] = gelezen.data
  }
  if (fouten.length > 0) return { fouten }
  const geschreven = Object.keys(velden).filter((naam) => naam !== 'wijze')
  // of a summary the other half is the point
  if (geschreven.length === 0 && soort !== 'mogelijkheden')
    return {
      fouten: [
        { veld: formulieren[soort].at(soort === 'contact' ? 1 : 0)?.naam ?? '', tekst: 'Schrijf eerst iets op.' },
      ],
    }
  return { velden }
}
