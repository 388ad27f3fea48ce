import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon'

/** What to show when there is nothing to list: that it is empty, why, and the next step. */
export function LegeStaat({
  titel,
  icoon = 'vinkje',
  actie,
  children,
}: {
  titel: string
  icoon?: IcoonNaam
  actie?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-2 px-5 py-10 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-act-soft text-act">
        <Icoon naam={icoon} className="size-6" />
      </span>
      <p className="text-heading font-semibold">{titel}</p>
      {children && <div className="max-w-md text-secondary">{children}</div>}
      {actie && <div className="mt-2">{actie}</div>}
    </div>
  )
}
