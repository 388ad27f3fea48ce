import { z } from 'zod'
import { type Dag, dag, dagenTussen, isDag, plusDagen } from '@/lib/wet/kalender'

const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())

const schema = z.object({
  dag: eerste.refine(isDag).optional().catch(undefined),
  weergave: eerste.pipe(z.enum(['dag', 'week'])).catch('week'),
  wie: eerste.pipe(z.uuid()).optional().catch(undefined),
})

/** Which days of whose agenda. */
export interface Planningvraag {
  /** a day of the period; today when none was asked for */
  dag?: Dag
  weergave: 'dag' | 'week'
  wie?: string
}

/** The question in an address, whatever stands there. */
export function leesPlanningvraag(vraag: unknown): Planningvraag {
  const gelezen = schema.safeParse(vraag)
  return gelezen.success ? gelezen.data : { weergave: 'week' }
}

const EEN_MAANDAG = dag('2001-01-01')

/** The days of this view: one, or Monday to Sunday; and how far the one before and after it are. */
export function periode(d: Dag, weergave: 'dag' | 'week'): { van: Dag; tot: Dag; stap: number } {
  if (weergave === 'dag') return { van: d, tot: d, stap: 1 }
  const maandag = plusDagen(d, -(((dagenTussen(EEN_MAANDAG, d) % 7) + 7) % 7))
  return { van: maandag, tot: plusDagen(maandag, 6), stap: 7 }
}
