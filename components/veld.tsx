import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { klas } from './klas'
import { beschrijving, VeldOmslag } from './veld-omslag'

const breedten = { vol: '', half: 'max-w-sm', kort: 'max-w-40' } as const

/** Values every field takes: its name, label, the value typed before and the message when that was wrong. */
export interface VeldBasis {
  naam: string
  label: string
  /** id of the field and of the target of the error summary; the name by default */
  id?: string
  hint?: ReactNode
  fout?: string
  /** what was typed or stored; comes back after a refusal */
  waarde?: string
  verplicht?: boolean
}

/** A labelled text field. A password is never filled in again. */
export function Veld({
  naam,
  label,
  id = naam,
  hint,
  fout,
  waarde,
  verplicht = true,
  type = 'text',
  breedte = 'vol',
  autoComplete,
  inputMode,
  maxLength,
  plaatshouder,
  alleenLezen,
  labelVerborgen,
  lijst,
  achter,
  beginHier,
}: VeldBasis & {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'
  breedte?: keyof typeof breedten
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url'
  maxLength?: number
  plaatshouder?: string
  alleenLezen?: boolean
  labelVerborgen?: boolean
  /** id of a datalist */
  lijst?: string
  /** unit behind the field, such as "uur" or "%" */
  achter?: string
  /** the only field of a page: typing can start at once */
  beginHier?: boolean
}) {
  const geheim = type === 'password'
  return (
    <VeldOmslag id={id} label={label} hint={hint} fout={fout} verplicht={verplicht} labelVerborgen={labelVerborgen}>
      <div className={klas('flex items-center gap-2', breedten[breedte])}>
        <input
          id={id}
          name={naam}
          type={type}
          defaultValue={geheim ? undefined : (waarde ?? '')}
          autoComplete={autoComplete ?? 'off'}
          inputMode={inputMode}
          maxLength={maxLength}
          placeholder={plaatshouder}
          readOnly={alleenLezen}
          list={lijst}
          // biome-ignore lint/a11y/noAutofocus: only where the page asks one thing and nothing stands before it
          autoFocus={beginHier}
          spellCheck={type === 'text' ? undefined : false}
          aria-required={verplicht || undefined}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijving(id, hint, fout)}
          className="invoer"
        />
        {achter && <span className="shrink-0 text-secondary">{achter}</span>}
      </div>
    </VeldOmslag>
  )
}
