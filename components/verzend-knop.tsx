'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type KnopSoort, knopKlas } from './knop'

/** The submit button of a form: refuses a second click and shows that it is busy while the action runs. */
export function VerzendKnop({
  soort = 'hoofd',
  klein,
  vol,
  naam,
  waarde,
  bezig = 'Even geduld …',
  label,
  children,
}: {
  soort?: KnopSoort
  klein?: boolean
  vol?: boolean
  naam?: string
  waarde?: string
  /** shown while the action runs */
  bezig?: string
  label?: string
  children: ReactNode
}) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name={naam}
      value={waarde}
      disabled={pending}
      aria-label={pending ? undefined : label}
      className={knopKlas(soort, klein, vol)}
    >
      {pending && (
        <svg viewBox="0 0 24 24" className="size-[1.1em] animate-spin" aria-hidden="true">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="3" strokeDasharray="36 60" />
        </svg>
      )}
      {pending ? bezig : children}
    </button>
  )
}
