import type { ReactNode } from 'react'
import { Icoon } from './icoon'
import type { Optie } from './keuzelijst'
import { klas } from './klas'
import { LevendFormulier } from './levend-formulier'

const pil = 'inline-flex min-h-11 items-center gap-1.5 rounded-field border px-3 text-[0.94rem] whitespace-nowrap'

/** A row of filters in one GET form; children are FilterPil, FilterKeuze and Zoekinvoer. */
export function Filters({ actie, label, children }: { actie: string; label: string; children: ReactNode }) {
  return (
    <LevendFormulier actie={actie} label={label} className="niet-afdrukken flex flex-wrap items-center gap-2">
      {children}
      <noscript>
        <button type="submit" className={klas(pil, 'border-act bg-card font-semibold text-act')}>
          Toon
        </button>
      </noscript>
    </LevendFormulier>
  )
}

/** A filter that is a link: on or off, with an optional number ("Van mij · 147"). */
export function FilterPil({
  href,
  actief,
  aantal,
  children,
}: {
  href: string
  actief: boolean
  aantal?: number
  children: ReactNode
}) {
  return (
    <a
      href={href}
      aria-current={actief ? 'true' : undefined}
      className={klas(
        pil,
        actief ? 'border-act bg-act-soft font-semibold text-act' : 'border-edge bg-card hover:border-act',
      )}
    >
      <span>
        {children}
        {aantal !== undefined && ` · ${aantal}`}
      </span>
    </a>
  )
}

/** A filter that is a select; `alles` is the text of the empty choice ("Alle werkgevers"). */
export function FilterKeuze({
  naam,
  label,
  alles,
  opties,
  waarde,
}: {
  naam: string
  label: string
  alles: string
  /** those with the same `groep` stand together under its name */
  opties: (Optie & { groep?: string })[]
  waarde?: string
}) {
  return (
    <div className="relative max-w-full">
      <label htmlFor={`filter-${naam}`} className="sr-only">
        {label}
      </label>
      <select
        key={waarde}
        id={`filter-${naam}`}
        name={naam}
        defaultValue={waarde ?? ''}
        className={klas(
          pil,
          'max-w-full appearance-none truncate pr-8',
          waarde ? 'border-act bg-act-soft font-semibold text-act' : 'border-edge bg-card hover:border-act',
        )}
      >
        <option value="">{alles}</option>
        {inGroepen(opties).map(({ groep, leden }) => {
          const keuzes = leden.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))
          return groep === undefined ? (
            keuzes
          ) : (
            <optgroup key={groep} label={groep}>
              {keuzes}
            </optgroup>
          )
        })}
      </select>
      <Icoon naam="omlaag" className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2" />
    </div>
  )
}

function inGroepen<O extends { groep?: string }>(opties: readonly O[]): { groep?: string; leden: O[] }[] {
  const groepen = [...new Set(opties.map((optie) => optie.groep))]
  return groepen.map((groep) => ({ groep, leden: opties.filter((optie) => optie.groep === groep) }))
}
