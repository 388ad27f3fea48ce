import type { ReactNode } from 'react'
import { klas } from './klas'

/** A white card; with a title it is a section named by it. `ruimte="geen"` lets a table run to the edges. */
export function Kaart({
  titel,
  kop: Kop = 'h2',
  onder,
  acties,
  id,
  ruimte = 'gewoon',
  children,
}: {
  titel?: string
  kop?: 'h2' | 'h3'
  /** grey line under the title */
  onder?: ReactNode
  /** links or buttons at the right of the title */
  acties?: ReactNode
  /** anchor */
  id?: string
  ruimte?: 'gewoon' | 'geen'
  children: ReactNode
}) {
  const Element = titel ? 'section' : 'div'
  return (
    <Element
      id={id}
      aria-label={titel}
      className={klas(
        'min-w-0 rounded-card border border-line bg-card',
        ruimte === 'gewoon' ? 'px-4 py-4 sm:px-5' : 'overflow-clip',
      )}
    >
      {(titel || acties) && (
        <div
          className={klas(
            'flex flex-wrap items-center justify-between gap-x-4 gap-y-2',
            ruimte === 'gewoon' ? 'mb-3' : 'px-4 pt-4 pb-2 sm:px-5',
          )}
        >
          <div>
            {titel && <Kop className="text-heading font-bold">{titel}</Kop>}
            {onder && <p className="text-sm text-secondary">{onder}</p>}
          </div>
          {acties && <div className="flex flex-wrap gap-2">{acties}</div>}
        </div>
      )}
      {children}
    </Element>
  )
}
