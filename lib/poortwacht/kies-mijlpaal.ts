import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { nietGevonden } from '@/lib/weigering'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { type Soort, vastTeLeggen } from './mag-vastleggen'
import { leesMijlpaalpad } from './mijlpaal-schema'

/**
 * The milestone of this case that an address names, with what this portal may record of it. Refuses with `nietGevonden` one
 * that is not on the timeline or in which this portal has no say.
 */
export function kiesMijlpaal(
  dossier: Dossier,
  pad: string,
  portaal: string,
): { mijlpaal: Mijlpaal; soorten: readonly Soort[] } {
  const welke = leesMijlpaalpad(pad)
  const mijlpalen = dossier.uitkomst.goed ? dossier.uitkomst.tijdlijn.mijlpalen : []
  const mijlpaal = mijlpalen.find((m) => m.code === welke?.code && m.nummer === welke.nummer)
  const soorten = mijlpaal ? vastTeLeggen(portaal, mijlpaal) : []
  if (!mijlpaal || soorten.length === 0) throw nietGevonden('verzuimgeval', dossier.geval.id)
  return { mijlpaal, soorten }
}
