import type { ReactNode } from 'react'
import { Icoon } from './icoon'

/** What stands below a picture: how to read it, and the same as a table. */
export function BeeldAlsTabel({ naam, uitleg, children }: { naam: string; uitleg: ReactNode; children: ReactNode }) {
  return (
    <figcaption className="mt-2 flex flex-col items-start justify-between gap-x-6 gap-y-1 text-sm sm:flex-row-reverse sm:flex-wrap">
      <p className="text-secondary">{uitleg}</p>
      <details className="group open:w-full">
        <summary className="koppeling niet-afdrukken inline-flex items-center gap-1">
          <Icoon naam="rechts" className="size-4 group-open:rotate-90" />
          {naam}
        </summary>
        <div className="mt-3 text-base">{children}</div>
      </details>
    </figcaption>
  )
}
