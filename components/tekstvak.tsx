'use client'

import type { ReactNode } from 'react'
import { useOvername } from './gebruik-overname'
import { Icoon } from './icoon'
import type { VeldBasis } from './veld'
import { beschrijving, VeldOmslag } from './veld-omslag'

/** A text area. `privacy` is the one sentence on what may not be written here; it is read out with the field. */
export function Tekstvak({
  naam,
  label,
  id = naam,
  hint,
  fout,
  waarde,
  verplicht = true,
  regels = 4,
  maxLength,
  privacy,
}: VeldBasis & { regels?: number; maxLength?: number; privacy?: ReactNode }) {
  const ref = useOvername(id)
  const beschreven = [beschrijving(id, hint, fout), privacy ? `${id}-privacy` : ''].filter(Boolean).join(' ')
  return (
    <VeldOmslag id={id} label={label} hint={hint} fout={fout} verplicht={verplicht}>
      <textarea
        ref={ref}
        id={id}
        name={naam}
        rows={regels}
        defaultValue={waarde ?? ''}
        maxLength={maxLength}
        aria-required={verplicht || undefined}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschreven || undefined}
        className="invoer resize-y"
      />
      {privacy && (
        <p id={`${id}-privacy`} className="flex items-start gap-1.5 text-sm text-secondary">
          <Icoon naam="slot" className="mt-[0.1em] size-[1.2em]" />
          <span>{privacy}</span>
        </p>
      )}
    </VeldOmslag>
  )
}
