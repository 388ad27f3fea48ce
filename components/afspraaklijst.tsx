import type { Dag } from '@/lib/wet/kalender'
import { Dagtekst } from './dag'
import { Label, type Toon } from './label'

/** An appointment as a card lists it. */
export interface Afspraakregel {
  id: string
  /** what kind */
  titel: string
  dag: Dag
  /** "09:30–10:00" */
  tijd: string
  /** grey lines: how, where, with whom */
  onder: string[]
  /** shown when it is something else than planned */
  toestand?: { tekst: string; toon: Toon }
  href?: string
}

/** Appointments under one another, each with its moment first. */
export function Afspraaklijst({ afspraken, leeg }: { afspraken: Afspraakregel[]; leeg: string }) {
  if (afspraken.length === 0) return <p className="text-secondary">{leeg}</p>
  return (
    <ul>
      {afspraken.map((a) => (
        <li key={a.id} className="relative border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
          <p className="flex flex-wrap items-center justify-between gap-2">
            <span className="font-semibold">
              <Dagtekst dag={a.dag} />, {a.tijd}
            </span>
            {a.toestand && <Label toon={a.toestand.toon}>{a.toestand.tekst}</Label>}
          </p>
          <p>
            {a.href ? (
              <a href={a.href} className="koppeling">
                {a.titel}
              </a>
            ) : (
              a.titel
            )}
          </p>
          {a.onder.map((regel) => (
            <p key={regel} className="text-sm text-secondary">
              {regel}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
