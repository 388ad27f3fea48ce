'use client'

import type { Veld as Vorm } from '@/lib/documenten/begrippen'
import { Datumveld } from '../datumveld'
import type { Poging } from '../dossier/actieformulier'
import { Groep, Keuze } from '../keuze'
import { Tekstvak } from '../tekstvak'
import { Veld } from '../veld'

const PRIVACY = 'Niets over ziekte, klachten of behandeling, en geen burgerservicenummer.'

/** The fields of a part, from its description. What is asked to be complete may be empty in a draft. */
export function Deelvelden({
  velden,
  waarden,
  poging,
}: {
  velden: readonly Vorm[]
  waarden: Record<string, string | string[][]>
  poging: Poging
}) {
  return velden.map((v) => <Invoer key={v.naam} veld={v} stond={waarden[v.naam]} poging={poging} />)
}

function Invoer({ veld, stond, poging }: { veld: Vorm; stond: string | string[][] | undefined; poging: Poging }) {
  const basis = {
    naam: veld.naam,
    label: veld.label,
    hint: veld.hint,
    verplicht: veld.verplicht ?? false,
    fout: poging.fout(veld.naam),
    waarde: poging.waarde(veld.naam) ?? (typeof stond === 'string' ? stond : ''),
  }
  if (veld.soort === 'tekst')
    return <Tekstvak {...basis} regels={veld.regels ?? 5} maxLength={4000} privacy={PRIVACY} />
  if (veld.soort === 'regel') return <Veld {...basis} maxLength={300} />
  if (veld.soort === 'dag') return <Datumveld {...basis} />
  if (veld.soort === 'keuze') {
    const { naam, label, ...rest } = basis
    return <Keuze {...rest} naam={naam} legende={label} vorm="lijst" opties={[...veld.opties]} />
  }
  return <Rijen veld={veld} stond={Array.isArray(stond) ? stond : []} poging={poging} />
}

/** Rows of a table to type in: what is there and three empty ones. An empty row is left out. */
function Rijen({
  veld,
  stond,
  poging,
}: {
  veld: Extract<Vorm, { soort: 'tabel' }>
  stond: string[][]
  poging: Poging
}) {
  const aantal = Math.min(Math.max(stond.length + 2, 4), 15)
  return (
    <Groep
      id={veld.naam}
      legende={veld.label}
      hint={veld.hint}
      fout={poging.fout(veld.naam)}
      verplicht={veld.verplicht ?? false}
    >
      <ol className="flex flex-col gap-3">
        {Array.from({ length: aantal }, (_, rij) => `${veld.naam}.${rij}`).map((sleutel, rij) => (
          <li key={sleutel} className="grid gap-2 sm:grid-cols-[2fr_1fr_1fr]">
            {veld.kolommen.map((kolom, i) => {
              const naam = `${sleutel}.${kolom.naam}`
              return (
                <div key={naam} className="flex flex-col gap-1">
                  <label
                    htmlFor={naam}
                    className={rij === 0 ? 'text-sm text-secondary' : 'text-sm text-secondary sm:sr-only'}
                  >
                    {kolom.label}
                    <span className="sr-only">, rij {rij + 1}</span>
                  </label>
                  <input
                    id={naam}
                    name={naam}
                    className="invoer"
                    maxLength={300}
                    autoComplete="off"
                    defaultValue={poging.waarde(naam) ?? stond[rij]?.[i] ?? ''}
                  />
                </div>
              )
            })}
          </li>
        ))}
      </ol>
    </Groep>
  )
}
