import type { ReactNode } from 'react'
import { type Kruimel, Kruimels } from './kruimels'

/** Top of a page: path, title (the only h1), a grey line, and the actions of this page at the right. */
export function Paginakop({
  titel,
  onder,
  kruimels,
  label,
  acties,
}: {
  titel: string
  onder?: ReactNode
  kruimels?: Kruimel[]
  /** a pill behind the grey line */
  label?: ReactNode
  acties?: ReactNode
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-col gap-1">
        {kruimels && <Kruimels kruimels={kruimels} />}
        <h1 className="text-title font-bold">{titel}</h1>
        {(onder || label) && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-secondary">
            {onder && <p>{onder}</p>}
            {label}
          </div>
        )}
      </div>
      {acties && <div className="niet-afdrukken flex flex-wrap gap-2">{acties}</div>}
    </header>
  )
}
