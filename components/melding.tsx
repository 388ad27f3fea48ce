import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon'
import { klas } from './klas'

export type MeldingSoort = 'uitleg' | 'gelukt' | 'letop' | 'gevaar'

const vormen: Record<MeldingSoort, { huid: string; icoon: IcoonNaam; teken: string }> = {
  uitleg: { huid: 'bg-act-soft', icoon: 'info', teken: 'text-act' },
  gelukt: { huid: 'bg-done-soft', icoon: 'vinkje', teken: 'text-done' },
  letop: { huid: 'bg-soon-soft', icoon: 'waarschuwing', teken: 'text-soon' },
  gevaar: { huid: 'bg-late-soft', icoon: 'waarschuwing', teken: 'text-late' },
}

/** A callout. `live` makes it announced when it appears after an action (role status). */
export function Melding({
  soort = 'uitleg',
  titel,
  live = false,
  acties,
  children,
}: {
  soort?: MeldingSoort
  titel?: string
  live?: boolean
  /** links or buttons below the text */
  acties?: ReactNode
  children?: ReactNode
}) {
  const vorm = vormen[soort]
  return (
    <div
      role={live ? (soort === 'gevaar' ? 'alert' : 'status') : undefined}
      className={klas('flex gap-3 rounded-card px-4 py-3', vorm.huid)}
    >
      <Icoon naam={vorm.icoon} className={klas('mt-px size-[1.4em]', vorm.teken)} />
      <div className="flex min-w-0 flex-col gap-1">
        {titel && <p className="font-semibold">{titel}</p>}
        {children && <div className="text-[0.94rem]">{children}</div>}
        {acties && <div className="mt-1.5 flex flex-wrap gap-2">{acties}</div>}
      </div>
    </div>
  )
}
