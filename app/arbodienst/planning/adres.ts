import type { Planningvraag } from '@/lib/planning/planning-vraag'
import type { VrijMoment } from '@/lib/planning/vrije-momenten'

/** The address of a view of the agenda. */
export function adres(vraag: Partial<Planningvraag>): string {
  const delen = Object.entries(vraag).filter(([, w]) => w !== undefined) as [string, string][]
  const tekst = new URLSearchParams(delen).toString()
  return tekst === '' ? '/arbodienst/planning' : `/arbodienst/planning?${tekst}`
}

/** The form for an appointment at a free moment; or for somebody. */
export function nieuwAdres(bij: {
  moment?: Pick<VrijMoment, 'behandelaarId' | 'dag' | 'vanMinuut'>
  geval?: string | null
  werknemer?: string
  soort?: string
  wie?: string
}): string {
  const { moment, geval, werknemer, soort, wie } = bij
  const vraag = new URLSearchParams()
  if (geval) vraag.set('geval', geval)
  else if (werknemer) vraag.set('werknemer', werknemer)
  if (soort) vraag.set('soort', soort)
  if (moment) {
    vraag.set('wie', moment.behandelaarId)
    vraag.set('dag', moment.dag)
    vraag.set('van', String(moment.vanMinuut))
  } else if (wie) vraag.set('wie', wie)
  return `/arbodienst/planning/nieuw?${vraag}`
}
