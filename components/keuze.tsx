import type { ReactNode } from 'react'
import { klas } from './klas'
import { beschrijving, Hint, NietVerplicht, Veldfout } from './veld-omslag'

export interface KeuzeOptie {
  waarde: string
  label: string
  /** second line */
  uitleg?: string
  uit?: boolean
}

/** A group of fields under one question. */
export function Groep({
  id,
  legende,
  hint,
  fout,
  verplicht = true,
  children,
}: {
  id: string
  legende: string
  hint?: ReactNode
  fout?: string
  verplicht?: boolean
  children: ReactNode
}) {
  return (
    <fieldset className="min-w-0" aria-describedby={beschrijving(id, hint, fout)}>
      <legend className="mb-1.5 font-semibold">
        {legende}
        {!verplicht && <NietVerplicht />}
      </legend>
      <div className="flex flex-col gap-1.5">
        {hint && <Hint id={id}>{hint}</Hint>}
        {children}
        {fout && <Veldfout id={id}>{fout}</Veldfout>}
      </div>
    </fieldset>
  )
}

const kaartKlas = klas(
  'relative flex min-h-12 flex-1 flex-col justify-center rounded-field border border-edge bg-card px-3 py-2 text-center',
  'hover:border-act has-checked:border-act has-checked:bg-act-soft has-checked:text-act has-checked:font-semibold',
  'has-checked:ring-1 has-checked:ring-inset has-checked:ring-act',
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-act has-disabled:opacity-60',
)

/** One big target of a radio group, without its group. */
export function KeuzeKaart({
  naam,
  optie,
  id,
  gekozen,
  klasse,
}: {
  naam: string
  optie: KeuzeOptie
  id?: string
  gekozen: boolean
  klasse?: string
}) {
  return (
    <label className={kaartKlas}>
      <input
        type="radio"
        id={id}
        name={naam}
        value={optie.waarde}
        defaultChecked={gekozen}
        disabled={optie.uit}
        className={klas('absolute inset-0 size-full cursor-pointer appearance-none rounded-field outline-none', klasse)}
      />
      <span>{optie.label}</span>
      {optie.uitleg && <span className="text-sm font-semibold">{optie.uitleg}</span>}
    </label>
  )
}

/** On a phone: three short words beside one another, longer ones two by two; with room all of them in one row. */
function rasterVoor(opties: KeuzeOptie[]): string {
  if (opties.length === 2) return 'grid-cols-2'
  const kort = opties.every((optie) => optie.label.length <= 10)
  return opties.length === 3 ? klas(kort ? 'grid-cols-3' : 'grid-cols-1', 'sm:grid-cols-3') : 'grid-cols-2 sm:flex'
}

/**
 * One choice of a few: as cards side by side (`kaarten`) or as a list with a line of explanation per option (`lijst`).
 */
export function Keuze({
  naam,
  legende,
  id = naam,
  hint,
  fout,
  waarde,
  verplicht = true,
  opties,
  vorm = 'kaarten',
}: {
  naam: string
  legende: string
  id?: string
  hint?: ReactNode
  fout?: string
  waarde?: string
  verplicht?: boolean
  opties: KeuzeOptie[]
  vorm?: 'kaarten' | 'lijst'
}) {
  return (
    <Groep id={id} legende={legende} hint={hint} fout={fout} verplicht={verplicht}>
      {vorm === 'kaarten' ? (
        <div className={klas('grid gap-2', rasterVoor(opties))}>
          {opties.map((optie, nummer) => (
            <KeuzeKaart
              key={optie.waarde}
              naam={naam}
              optie={optie}
              id={nummer === 0 ? id : undefined}
              gekozen={waarde === optie.waarde}
            />
          ))}
        </div>
      ) : (
        <div className="flex flex-col gap-1">
          {opties.map((optie, nummer) => (
            <label key={optie.waarde} className="flex items-start gap-3 rounded-field py-1.5">
              <input
                type="radio"
                id={nummer === 0 ? id : undefined}
                name={naam}
                value={optie.waarde}
                defaultChecked={waarde === optie.waarde}
                disabled={optie.uit}
                className="mt-0.5 size-5 shrink-0 accent-act"
              />
              <span>
                {optie.label}
                {optie.uitleg && <span className="block text-sm text-secondary">{optie.uitleg}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Groep>
  )
}

/** One box to tick. Unticked it posts nothing. */
export function Aankruis({
  naam,
  label,
  id = naam,
  uitleg,
  fout,
  aan = false,
  waarde = 'ja',
}: {
  naam: string
  label: string
  id?: string
  uitleg?: string
  fout?: string
  aan?: boolean
  waarde?: string
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <label className="flex items-start gap-3 py-1.5">
        <input
          type="checkbox"
          id={id}
          name={naam}
          value={waarde}
          defaultChecked={aan}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijving(id, undefined, fout)}
          className="mt-0.5 size-5 shrink-0 accent-act"
        />
        <span>
          {label}
          {uitleg && <span className="block text-sm text-secondary">{uitleg}</span>}
        </span>
      </label>
      {fout && <Veldfout id={id}>{fout}</Veldfout>}
    </div>
  )
}
