import type { Verzendregel } from '@/lib/documenten/lees-verzending'
import { boetezin } from './verzendwoorden'

/** Below a milestone that is a report to UWV: where it is written, whether its proof is there, and what being late costs. */
export function Verzendregelzin({
  verzending: v,
  documenten,
  alleenLezen = false,
}: {
  verzending: Verzendregel
  documenten: string
  /** for who does not send it himself: a link only where there is something to read */
  alleenLezen?: boolean
}) {
  const boete = boetezin(v)
  const naar = v.documentId ? `${documenten}/${v.documentId}#verzenden` : documenten
  return (
    <>
      {(!alleenLezen || v.documentId) && (
        <a href={naar} className="koppeling">
          {watErIs(v, alleenLezen)}
          <span className="sr-only"> (melding aan UWV)</span>
        </a>
      )}
      {v.gedaanOp !== null && !v.bewijs && <span className="text-secondary">Het bewijs van verzending ontbreekt.</span>}
      {boete && <span className={v.gedaanOp ? 'text-secondary' : 'font-semibold text-late'}>{boete}</span>}
    </>
  )
}

function watErIs(v: Verzendregel, alleenLezen: boolean): string {
  if (v.gedaanOp !== null && v.bewijs) return 'Bewijs bekijken'
  if (alleenLezen) return 'Melding bekijken'
  return v.gedaanOp === null ? 'Melding invullen' : 'Bewijs toevoegen'
}
