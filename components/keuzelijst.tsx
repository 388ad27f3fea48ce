import { Icoon } from './icoon'
import { klas } from './klas'
import type { VeldBasis } from './veld'
import { beschrijving, VeldOmslag } from './veld-omslag'

export interface Optie {
  waarde: string
  label: string
}

/** A select. `leeg` is the text of the first, empty option; leave it out when there is always a choice. */
export function Keuzelijst({
  naam,
  label,
  id = naam,
  hint,
  fout,
  waarde,
  verplicht = true,
  opties,
  leeg,
  breedte = 'vol',
}: VeldBasis & { opties: Optie[]; leeg?: string; breedte?: 'vol' | 'half' }) {
  return (
    <VeldOmslag id={id} label={label} hint={hint} fout={fout} verplicht={verplicht}>
      <div className={klas('relative', breedte === 'half' && 'max-w-sm')}>
        <select
          id={id}
          name={naam}
          defaultValue={waarde ?? ''}
          aria-required={verplicht || undefined}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijving(id, hint, fout)}
          className="invoer appearance-none pr-10"
        >
          {leeg !== undefined && <option value="">{leeg}</option>}
          {opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))}
        </select>
        <Icoon naam="omlaag" className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2" />
      </div>
    </VeldOmslag>
  )
}
