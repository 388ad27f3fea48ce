import type { ReactNode } from 'react'

export interface Gebeurtenis {
  sleutel: string
  /** as shown: "ma 23 nov 2026, 14:05" */
  wanneer: string
  /** the same for machines: a day or an ISO moment */
  moment: string
  wat: ReactNode
  /** who did it */
  wie?: string
  /** the reason that was given */
  reden?: string
}

/** What happened, newest first, with who and why. */
export function Geschiedenis({ gebeurtenissen }: { gebeurtenissen: Gebeurtenis[] }) {
  return (
    <ol className="flex flex-col">
      {gebeurtenissen.map((gebeurtenis) => (
        <li
          key={gebeurtenis.sleutel}
          className="relative border-l-2 border-line pb-4 pl-5 last:border-transparent last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-1.5 -left-[0.42rem] size-3 rounded-full border-2 border-edge bg-card"
          />
          <p className="text-sm text-secondary">
            <time dateTime={gebeurtenis.moment}>{gebeurtenis.wanneer}</time>
            {gebeurtenis.wie && ` · ${gebeurtenis.wie}`}
          </p>
          <div>{gebeurtenis.wat}</div>
          {gebeurtenis.reden && <p className="text-sm text-secondary">Reden: {gebeurtenis.reden}</p>}
        </li>
      ))}
    </ol>
  )
}
