import type { ReactNode } from 'react'
import { ANDERS, naamAnders } from './datumkeuze'
import { Groep, KeuzeKaart } from './keuze'
import { Veld, type VeldBasis } from './veld'
import { beschrijving } from './veld-omslag'

export interface SnelleDag {
  /** what is posted: dd-mm-jjjj */
  waarde: string
  /** "vandaag" */
  label: string
  /** "za 21 nov" */
  uitleg?: string
}

/**
 * A date as dd-mm-jjjj. With `snel` the usual days are big choices and the text field appears at "anders" (CSS only);
 * then the form posts `naam` = a day or "anders", and `naamAnders` = what was typed: read it with datumUitFormulier.
 */
export function Datumveld({
  naam,
  label,
  id = naam,
  hint,
  fout,
  waarde,
  verplicht = true,
  snel,
  autoComplete,
}: VeldBasis & { snel?: SnelleDag[]; hint?: ReactNode; autoComplete?: 'bday' }) {
  const veld = {
    type: 'text' as const,
    inputMode: 'numeric' as const,
    plaatshouder: 'dd-mm-jjjj',
    breedte: 'half' as const,
    maxLength: 10,
    autoComplete,
  }
  if (!snel || snel.length === 0)
    return (
      <Veld naam={naam} label={label} id={id} hint={hint} fout={fout} waarde={waarde} verplicht={verplicht} {...veld} />
    )
  const gekozen = snel.find((dag) => dag.waarde === waarde)
  const anders = waarde !== undefined && waarde !== '' && !gekozen
  return (
    <div className="group">
      <Groep id={id} legende={label} hint={hint} fout={fout} verplicht={verplicht}>
        <div className="flex gap-2">
          {snel.map((dag, nummer) => (
            <KeuzeKaart
              key={dag.waarde}
              naam={naam}
              id={nummer === 0 && !anders ? id : undefined}
              optie={{ waarde: dag.waarde, label: dag.label, uitleg: dag.uitleg }}
              gekozen={dag === gekozen}
            />
          ))}
          <KeuzeKaart
            naam={naam}
            optie={{ waarde: ANDERS, label: 'anders', uitleg: 'kies een dag' }}
            gekozen={anders}
            klasse="kies-anders"
          />
        </div>
        <div className="hidden group-has-[.kies-anders:checked]:block">
          <label htmlFor={anders ? id : naamAnders(naam)} className="sr-only">
            {label}: welke dag?
          </label>
          <input
            id={anders ? id : naamAnders(naam)}
            name={naamAnders(naam)}
            type="text"
            inputMode="numeric"
            maxLength={10}
            placeholder="dd-mm-jjjj"
            autoComplete="off"
            defaultValue={anders ? waarde : ''}
            aria-invalid={fout && anders ? true : undefined}
            aria-describedby={beschrijving(id, hint, fout)}
            className="invoer max-w-sm"
          />
        </div>
      </Groep>
    </div>
  )
}
