import type { ReactNode } from 'react'

export interface Gegeven {
  naam: string
  waarde: ReactNode
}

/** Names and values ("Functie: timmerman"); an empty value shows a dash. */
export function Gegevenslijst({ gegevens }: { gegevens: Gegeven[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {gegevens.map((gegeven) => (
        <div key={gegeven.naam} className="contents">
          <dt className="text-sm text-secondary max-sm:-mb-2 sm:pt-0.5">{gegeven.naam}</dt>
          <dd className="min-w-0">{gegeven.waarde === '' || gegeven.waarde == null ? '–' : gegeven.waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
