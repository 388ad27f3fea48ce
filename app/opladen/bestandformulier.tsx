'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { knopKlas } from '@/components/knop'
import { type Bestandfouten, Bestandveld, kijkBestandNa } from './bestandveld'

/**
 * A form with a file, sent to a route; works without JavaScript too. With it, a wrong choice is said before sending and a second click
 * does nothing.
 */
export function Bestandformulier({
  naar,
  id = 'bestand',
  label = 'Bestand',
  knop = 'Voeg toe',
  hoofd = false,
  nietMedisch = true,
  verplicht = true,
  verborgen = {},
  hint,
  accept,
  children,
}: {
  /** address of the route */
  naar: string
  /** of the field, where more than one stands on a page */
  id?: string
  label?: string
  knop?: string
  hoofd?: boolean
  nietMedisch?: boolean
  verplicht?: boolean
  verborgen?: Record<string, string>
  /** what may be chosen, where that is not any file */
  hint?: string
  accept?: string
  /** fields above the file */
  children?: ReactNode
}) {
  const [fouten, setFouten] = useState<Bestandfouten>({})
  const [bezig, setBezig] = useState(false)

  function kijkNa(gebeurtenis: FormEvent<HTMLFormElement>) {
    const gevonden = kijkBestandNa(new FormData(gebeurtenis.currentTarget), { nietMedisch, verplicht })
    setFouten(gevonden)
    const veld = Object.keys(gevonden)[0]
    if (veld || bezig) {
      gebeurtenis.preventDefault()
      if (veld) document.getElementById(veld === 'bestand' ? id : veld)?.focus()
    } else setBezig(true)
  }

  return (
    <form
      action={naar}
      method="post"
      encType="multipart/form-data"
      onSubmit={kijkNa}
      noValidate
      className="flex flex-col gap-4"
    >
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {children}
      <Bestandveld
        id={id}
        label={label}
        fouten={fouten}
        nietMedisch={nietMedisch}
        verplicht={verplicht}
        hint={hint}
        accept={accept}
      />
      <div>
        <button type="submit" disabled={bezig} className={knopKlas(hoofd ? 'hoofd' : 'neven')}>
          {bezig ? 'Bezig met nakijken …' : knop}
        </button>
      </div>
    </form>
  )
}
