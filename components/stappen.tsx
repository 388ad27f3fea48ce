import type { ReactNode } from 'react'
import { Icoon } from './icoon'
import { klas } from './klas'

export interface Stap {
  naam: ReactNode
  /** grey line: who, why */
  uitleg?: ReactNode
  /** as shown: "uiterlijk za 28 nov 2026" */
  wanneer?: ReactNode
  /** a check mark instead of the number */
  gedaan?: boolean
}

/** What happens next, numbered, with who and when. */
export function Stappen({ stappen }: { stappen: Stap[] }) {
  return (
    <ol className="flex flex-col gap-3">
      {stappen.map((stap, nummer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is what a step is
        <li key={nummer} className="flex gap-3">
          <span
            className={klas(
              'grid size-7 shrink-0 place-items-center rounded-full text-sm font-bold',
              stap.gedaan ? 'bg-done-soft text-done' : 'bg-act-soft text-act',
            )}
          >
            {stap.gedaan ? <Icoon naam="vinkje" titel="gedaan" className="size-4 stroke-3" /> : nummer + 1}
          </span>
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{stap.naam}</span>
              {stap.wanneer && <span>{stap.wanneer}</span>}
            </div>
            {stap.uitleg && <div className="text-sm text-secondary">{stap.uitleg}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Where one is in a form of a few pages: "Stap 2 van 3: controleren". */
export function Stappenbalk({ namen, nu }: { namen: string[]; nu: number }) {
  return (
    <div>
      <p className="text-sm font-semibold text-secondary">
        Stap {nu} van {namen.length}: {namen[nu - 1]}
      </p>
      <div aria-hidden="true" className="mt-1.5 flex gap-1.5">
        {namen.map((naam, nummer) => (
          <span key={naam} className={klas('h-1.5 flex-1 rounded-full', nummer < nu ? 'bg-act' : 'bg-later-soft')} />
        ))}
      </div>
    </div>
  )
}
