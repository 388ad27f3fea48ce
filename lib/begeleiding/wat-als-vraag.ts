import { z } from 'zod'
import { leesDag, max } from '@/lib/wet/kalender'
import type { Verandering } from '@/lib/wet/wat-als'

export const WAT_ALS = { hersteldPer: 'hersteld per', weerZiek: 'weer ziek per', verlof: 'verlof' } as const
export type WatAlsSoort = keyof typeof WAT_ALS

const tekst = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string().max(40)).catch('')
const schema = z.object({
  wat: tekst.transform((t) => (Object.hasOwn(WAT_ALS, t) ? (t as WatAlsSoort) : null)),
  op: tekst,
  tot: tekst,
})

/** What the panel shows and computes. Without a question nothing is computed; a wrong day gets its message. */
export interface WatAlsVraag {
  soort: WatAlsSoort | null
  op: string
  tot: string
  fouten: { op?: string; tot?: string }
  verandering: Verandering | null
}

const GEEN_DAG = 'Vul een dag in als dd-mm-jjjj, bijvoorbeeld 21-11-2026.'

/** Reads the question from an address, whatever stands there. */
export function leesWatAls(vraag: unknown): WatAlsVraag {
  const gelezen = schema.safeParse(vraag)
  const { wat, op, tot } = gelezen.success ? gelezen.data : schema.parse({})
  const leeg = { soort: wat, op, tot, fouten: {}, verandering: null }
  if (wat === null) return leeg
  const dagOp = leesDag(op)
  const dagTot = leesDag(tot)
  const fouten = {
    ...(dagOp === null ? { op: GEEN_DAG } : {}),
    ...(wat === 'verlof' && (dagTot === null || (dagOp !== null && dagTot < dagOp))
      ? { tot: dagTot === null ? GEEN_DAG : 'De laatste dag ligt voor de eerste.' }
      : {}),
  }
  if (dagOp === null || Object.keys(fouten).length > 0) return { ...leeg, fouten }
  const verandering: Verandering =
    wat === 'verlof' ? { soort: wat, van: dagOp, totEnMet: max(dagOp, dagTot ?? dagOp) } : { soort: wat, op: dagOp }
  return { ...leeg, verandering }
}
