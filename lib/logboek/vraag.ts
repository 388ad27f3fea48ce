import { z } from 'zod'
import { type Dag, leesDag } from '@/lib/wet/kalender'
import { isGebeurtenis } from './zinnen'

// What the address of the trail can say. Anything may stand there: what is not understood is left out, never refused.

export const HANDELINGEN = ['lezen', 'zoeken', 'aanmaken', 'wijzigen', 'verwijderen', 'uitvoeren', 'aanmelden'] as const
export const UITKOMSTEN = ['gelukt', 'geweigerd', 'mislukt'] as const

const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())
const uuid = eerste
  .transform((tekst) => tekst.trim().toLowerCase())
  .pipe(z.uuid())
  .optional()
  .catch(undefined)
const dag = eerste
  .transform((tekst): Dag | undefined => leesDag(tekst) ?? undefined)
  .optional()
  .catch(undefined)

const schema = z.object({
  /** lines older than this one */
  voor: eerste
    .pipe(z.string().regex(/^[1-9]\d{0,17}$/))
    .transform(BigInt)
    .optional()
    .catch(undefined),
  van: dag,
  totEnMet: dag,
  /** the person it is about */
  onderwerp: uuid,
  /** the account that did it */
  wie: uuid,
  /** name or e-mail of who did it, as typed */
  zoek: eerste
    .transform((tekst) =>
      tekst
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .trim()
        .slice(0, 100),
    )
    .catch(''),
  gebeurtenis: eerste.refine(isGebeurtenis).optional().catch(undefined),
  handeling: eerste.pipe(z.enum(HANDELINGEN)).optional().catch(undefined),
  uitkomst: eerste.pipe(z.enum(UITKOMSTEN)).optional().catch(undefined),
  /** one chain, for the privacy officer of the platform: 'werkgever:…', 'arbodienst:…' or 'platform' */
  keten: eerste.pipe(ketenSchema()).optional().catch(undefined),
})

export type Logboekvraag = z.output<typeof schema>

/** The question in an address, whatever stands there. */
export function leesLogboekvraag(vraag: unknown): Logboekvraag {
  const gelezen = schema.safeParse(vraag)
  return gelezen.success ? gelezen.data : schema.parse({})
}

/** The name of a chain. */
export function ketenSchema() {
  return z.string().regex(/^(platform|(werkgever|arbodienst):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
}

/** The question as a query string; '' when nothing is asked. */
export function alsVraag(vraag: Partial<Logboekvraag>): string {
  const uit = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(vraag)) {
    if (waarde !== undefined && waarde !== '') uit.set(naam, String(waarde))
  }
  return uit.toString()
}
