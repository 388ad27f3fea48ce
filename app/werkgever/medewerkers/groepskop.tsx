import type { ReactNode } from 'react'

/** A part of a form under its own heading. */
export function Groepskop({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 rounded-card border border-line bg-card px-4 pt-1 pb-5 sm:px-5">
      <legend className="sr-only">{titel}</legend>
      <p aria-hidden="true" className="mt-3 text-heading font-bold">
        {titel}
      </p>
      {children}
    </fieldset>
  )
}
