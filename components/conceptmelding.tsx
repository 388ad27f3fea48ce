'use client'

import type { Formulier } from './gebruik-formulier'
import { Melding } from './melding'

const dag = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'Europe/Amsterdam',
})
const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** Above a form of which something was kept: from when it is, and the way to begin without it. */
export function Conceptmelding({ concept }: { concept: Formulier['concept'] }) {
  if (!concept.op) return null
  const op = new Date(concept.op)
  return (
    <Melding live>
      Wij hebben bewaard wat u had getypt ({dag.format(op)} {tijd.format(op)}).{' '}
      <button type="button" className="koppeling" onClick={concept.leegBeginnen}>
        Leeg beginnen
      </button>
    </Melding>
  )
}
