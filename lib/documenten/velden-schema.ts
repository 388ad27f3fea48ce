import { z } from 'zod'
import { bevestigd, dagTekst, tekst } from '@/lib/verzuim/velden'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Partij, Veld, Velden } from './begrippen'
import { documentsoort, veldenVan } from './soorten'

/** Rows of a table at most. */
export const MAX_RIJEN = 15

/** Name of one cell in the form. */
export function celnaam(veld: string, rij: number, kolom: string): string {
  return `${veld}.${rij}.${kolom}`
}

const leeg = (t: string | null) => t ?? ''

/** The value of one field as it was typed; a draft may be empty, but not unreadable. */
function leesVeld(veld: Veld, vorm: Record<string, unknown>): z.ZodSafeParseResult<string | string[][]> {
  const ruw = vorm[veld.naam]
  if (veld.soort === 'tekst') return tekst(4000, { regels: true }).transform(leeg).safeParse(ruw)
  if (veld.soort === 'regel') return tekst(300).transform(leeg).safeParse(ruw)
  if (veld.soort === 'dag') {
    const dag = dagTekst.transform((d) => toonDagKort(d as Parameters<typeof toonDagKort>[0]))
    return z
      .union([
        z
          .literal('')
          .or(z.undefined())
          .transform(() => ''),
        dag,
      ])
      .safeParse(ruw)
  }
  if (veld.soort === 'keuze') {
    const waarden = ['', ...veld.opties.map((o) => o.waarde)]
    return z.enum(waarden, { error: 'Kies een van de mogelijkheden.' }).default('').safeParse(ruw)
  }
  const cel = tekst(300).transform(leeg)
  const rijen = Array.from({ length: MAX_RIJEN }, (_, rij) =>
    veld.kolommen.map((kolom) => vorm[celnaam(veld.naam, rij, kolom.naam)]),
  )
  return z
    .array(z.array(cel))
    .transform((alle) => alle.filter((rij) => rij.some((c) => c !== '')))
    .safeParse(rijen)
}

/** The form of one part of a document: which fields there are follows from its kind. */
export const deelSchema = z
  .looseObject({
    versieId: z.uuid({ error: 'Dit is niet (meer) te vinden.' }),
    soort: z.string().max(40),
    partij: z.enum(['samen', 'werkgever', 'werknemer']),
    stand: z.coerce.number().int().min(0),
    /** the part is given to the other party as well */
    geven: z.literal('ja').optional(),
    bevestigd,
  })
  .transform((vorm, melding) => {
    const { versieId, soort, partij, stand, geven, bevestigd } = vorm
    const velden: Velden = {}
    const vorm2 = documentsoort(soort)
    if (!vorm2) {
      melding.addIssue({ code: 'custom', message: 'Laad de pagina opnieuw.', path: ['soort'] })
      return z.NEVER
    }
    for (const veld of veldenVan(vorm2, partij)) {
      const gelezen = leesVeld(veld, vorm)
      if (gelezen.success) velden[veld.naam] = gelezen.data
      else
        melding.addIssue({
          code: 'custom',
          message: gelezen.error.issues[0]?.message ?? 'Kijk dit na.',
          path: [veld.naam],
        })
    }
    return { versieId, soort, partij: partij satisfies Partij, stand, geven: geven === 'ja', bevestigd, velden }
  })

export type Deelinvoer = z.output<typeof deelSchema>

/** What must be filled in before the document can be fixed, and is not. */
export function ontbrekendeVelden(velden: readonly Veld[], waarden: Velden): string[] {
  return velden.filter((v) => v.verplicht && (waarden[v.naam] ?? '').length === 0).map((v) => v.label)
}
