import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon'
import { klas } from './klas'

/** Tones of a state; each has its own sign, so that the colour is never alone. `rustig` and `feit` say no state. */
export type Toon = 'teLaat' | 'binnenkort' | 'gedaan' | 'later' | 'gepauzeerd' | 'vervallen' | 'feit' | 'rustig'

const tonen: Record<Toon, { huid: string; teken: IcoonNaam | null }> = {
  teLaat: { huid: 'bg-late-soft text-late', teken: 'uitroep' },
  binnenkort: { huid: 'bg-soon-soft text-soon', teken: 'klok' },
  gedaan: { huid: 'bg-done-soft text-done', teken: 'vinkje' },
  later: { huid: 'bg-later-soft text-later', teken: 'cirkel' },
  gepauzeerd: { huid: 'bg-later-soft text-later', teken: 'pauze' },
  vervallen: { huid: 'bg-later-soft text-later', teken: 'streep' },
  feit: { huid: 'bg-info-soft text-info', teken: null },
  rustig: { huid: 'bg-later-soft text-later', teken: null },
}

/** A status pill: sign and words on the ground of its tone. */
export function Label({ toon, children }: { toon: Toon; children: ReactNode }) {
  const { huid, teken } = tonen[toon]
  return (
    <span
      className={klas(
        'inline-flex w-fit items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold',
        teken && 'pl-2',
        huid,
      )}
    >
      {teken && <Icoon naam={teken} className="size-[1.05em] stroke-3" />}
      <span>{children}</span>
    </span>
  )
}
