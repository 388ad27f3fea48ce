import type { ReactNode } from 'react'
import { Icoon } from './icoon'

/** Which ids describe a field, for aria-describedby; undefined when there is neither hint nor error. */
export function beschrijving(id: string, hint?: ReactNode, fout?: string): string | undefined {
  return [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined
}

/** "(niet verplicht)" behind the label of a field that may stay empty. */
export function NietVerplicht() {
  return <span className="font-normal text-secondary"> (niet verplicht)</span>
}

/** The grey line under a label. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-sm text-secondary">
      {children}
    </p>
  )
}

/** The message beside a field: what is wrong and what to do. */
export function Veldfout({ id, children }: { id: string; children: string }) {
  return (
    <p id={`${id}-fout`} className="flex items-start gap-1.5 text-sm font-semibold text-late">
      <Icoon naam="waarschuwing" className="mt-[0.1em] size-[1.2em]" />
      <span>{children}</span>
    </p>
  )
}

/** Label, hint, field and error under one another. */
export function VeldOmslag({
  id,
  label,
  hint,
  fout,
  verplicht = true,
  labelVerborgen = false,
  children,
}: {
  id: string
  label: string
  hint?: ReactNode
  fout?: string
  verplicht?: boolean
  labelVerborgen?: boolean
  children: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className={labelVerborgen ? 'sr-only' : 'font-semibold'}>
        {label}
        {!verplicht && <NietVerplicht />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
      {fout && <Veldfout id={id}>{fout}</Veldfout>}
    </div>
  )
}
