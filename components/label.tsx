import type { ReactNode } from 'react'

/** Tones of a state; each has its own sign, so that the colour is never alone. `feit` and `rustig` say no state. */
export type Toon = 'teLaat' | 'binnenkort' | 'gedaan' | 'later' | 'gepauzeerd' | 'vervallen' | 'feit' | 'rustig'

/** A status pill: sign and words on the ground of its tone. The sign is drawn by the style sheet. */
export function Label({ toon, children }: { toon: Toon; children: ReactNode }) {
  return <span className={`label label-${toon}`}>{children}</span>
}
