import type { ReactNode } from 'react'
import { Kaart } from '@/components/kaart'
import { klas } from '@/components/klas'

/** One number: what it is, how it compares with a year before, and how it was computed. */
export function Kerncijfer({
  naam,
  waarde,
  eenheid,
  vergelijking,
  definitie,
  som,
  groot = false,
}: {
  naam: string
  waarde: string
  eenheid?: string
  vergelijking: string
  /** one sentence that stands beside the number */
  definitie: string
  /** the parts of the sum, and the sum */
  som: ReactNode
  groot?: boolean
}) {
  return (
    <Kaart titel={naam}>
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={klas('font-bold', groot ? 'text-[2.6rem] leading-none' : 'text-title')}>{waarde}</span>
          {eenheid && <span className="text-secondary">{eenheid}</span>}
        </p>
        <p className={groot ? undefined : 'text-sm'}>{vergelijking}</p>
        <p className="text-sm text-secondary">{definitie}</p>
        <details className="waarom text-sm">
          <summary className="koppeling">
            Hoe is dit gerekend?<span className="sr-only"> ({naam})</span>
          </summary>
          <div>{som}</div>
        </details>
      </div>
    </Kaart>
  )
}

/** A sum with its parts: what each is, and how many. */
export function Som({
  delen,
  uitkomst,
  children,
}: {
  delen: [string, string][]
  uitkomst: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-col gap-1">
        {delen.map(([wat, hoeveel]) => (
          <div key={wat} className="flex flex-wrap justify-between gap-x-4">
            <dt>{wat}</dt>
            <dd className="font-semibold">{hoeveel}</dd>
          </div>
        ))}
      </dl>
      <p className="font-semibold">{uitkomst}</p>
      {children}
    </div>
  )
}
