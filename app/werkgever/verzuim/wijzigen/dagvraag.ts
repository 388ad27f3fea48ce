import { z } from 'zod'
import { type Dag, leesDag } from '@/lib/wet/kalender'

/** What the address says about the day of a change: nothing yet, a day, or something that is not a day. */
export type Dagvraag = { soort: 'leeg' } | { soort: 'dag'; dag: Dag } | { soort: 'fout'; getypt: string }

const tekst = z.string().max(40).catch('')

/** Reads the first step of a change from the query; never an error page. */
export function leesDagvraag(vraag: Record<string, unknown>): Dagvraag {
  const keuze = tekst.parse(vraag.dag)
  const getypt = keuze === '' || keuze === 'anders' ? tekst.parse(vraag.dagAnders) : keuze
  if (keuze === '' && getypt === '') return { soort: 'leeg' }
  const dag = leesDag(getypt)
  return dag ? { soort: 'dag', dag } : { soort: 'fout', getypt }
}

export const GEEN_DAG = 'Deze dag bestaat niet. Vul hem in als dd-mm-jjjj, bijvoorbeeld 21-11-2026.'
