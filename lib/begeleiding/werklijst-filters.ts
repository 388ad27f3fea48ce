import { z } from 'zod'
import type { Wie } from '@/lib/wet/begrippen'
import { isDag } from '@/lib/wet/kalender'

// What the address of the work list can say. Read from the query string, so anything may stand there: what is not
// understood is left out, never refused.

export const STANDEN = ['lopend', 'onderbroken', 'gesloten'] as const
export type Lijststand = (typeof STANDEN)[number]

/** Classes of absence: share of the hours somebody is away today. */
export const AFWEZIGHEID = {
  volledig: { van: 100, totEnMet: 100, naam: '100% afwezig' },
  groot: { van: 50, totEnMet: 99, naam: '50–99% afwezig' },
  klein: { van: 0, totEnMet: 49, naam: '0–49% afwezig' },
} as const
export type Afwezigheidsklasse = keyof typeof AFWEZIGHEID

export const WIE_AAN_ZET = [
  'verzuimconsultant',
  'planner',
  'bedrijfsarts',
  'werkgever',
  'werknemer',
] as const satisfies readonly Wie[]

/** Where a page of the list begins: after this row. */
export interface Plek {
  op: string
  id: string
}

/** One value of a query string: the first when it is repeated. */
const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())
const uuid = eerste.pipe(z.uuid()).optional().catch(undefined)

const plek = eerste
  .transform((tekst): Plek | undefined => {
    const [op = '', id = '', ...rest] = tekst.split('_')
    return rest.length === 0 && isPlekDag(op) && z.uuid().safeParse(id).success ? { op, id } : undefined
  })
  .optional()
  .catch(undefined)

/** A day, or a moment as Postgres writes it with all its digits. */
function isPlekDag(tekst: string): boolean {
  const [, d = '', rest = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?)Z)?$/.exec(tekst) ?? []
  return isDag(d) && tekst === (rest === '' ? d : `${d}T${rest}Z`)
}

export const MEESTE_WEKEN = 260

const weken = eerste
  .transform((tekst): { van: number; totEnMet: number } | undefined => {
    const [, a, b] = /^(\d{1,3})-(\d{1,3})$/.exec(tekst) ?? []
    const [van, totEnMet] = [Number(a), Number(b)]
    return van >= 1 && van <= totEnMet && totEnMet <= MEESTE_WEKEN ? { van, totEnMet } : undefined
  })
  .optional()
  .catch(undefined)

/** Typed text without control characters and marks that turn text around. */
const zoek = eerste
  .transform((tekst) =>
    tekst
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
      .trim()
      .slice(0, 100),
  )
  .catch('')
  .default('')

export const werklijstFilters = z.object({
  stand: eerste.pipe(z.enum(STANDEN)).catch('lopend').default('lopend'),
  /** whose: one's own (or everybody's, for who has none), everybody's, of nobody, or of one colleague */
  van: eerste
    .pipe(z.union([z.enum(['mij', 'alle', 'niemand']), z.uuid()]))
    .optional()
    .catch(undefined),
  werkgever: uuid,
  mijlpaal: eerste
    .pipe(z.string().regex(/^[A-Za-z0-9]{1,60}$/))
    .optional()
    .catch(undefined),
  wie: eerste.pipe(z.enum(WIE_AAN_ZET)).optional().catch(undefined),
  afwezig: eerste
    .pipe(z.enum(['volledig', 'groot', 'klein']))
    .optional()
    .catch(undefined),
  weken,
  nieuw: eerste.pipe(z.literal('ja')).optional().catch(undefined),
  zoek,
  na: plek,
})

export type WerklijstFilters = z.output<typeof werklijstFilters>

/** The filters in an address, whatever stands there. */
export function leesFilters(vraag: unknown): WerklijstFilters {
  const gelezen = werklijstFilters.safeParse(vraag)
  return gelezen.success ? gelezen.data : werklijstFilters.parse({})
}

/** The address of the list with these filters, the beginning of the page left out unless it is given. */
export function alsVraag(filters: Partial<WerklijstFilters>): string {
  const vraag = new URLSearchParams()
  const { stand, van, werkgever, mijlpaal, wie, afwezig, weken: w, nieuw, zoek: z, na } = filters
  const zet = (naam: string, waarde: string | undefined): void => {
    if (waarde) vraag.set(naam, waarde)
  }
  zet('stand', stand === 'lopend' ? undefined : stand)
  zet('van', van)
  zet('werkgever', werkgever)
  zet('mijlpaal', mijlpaal)
  zet('wie', wie)
  zet('afwezig', afwezig)
  zet('weken', w && `${w.van}-${w.totEnMet}`)
  zet('nieuw', nieuw)
  zet('zoek', z)
  zet('na', na && `${na.op}_${na.id}`)
  return vraag.toString()
}
