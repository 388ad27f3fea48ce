'use client'

import { useState } from 'react'
import { Veld, type VeldBasis } from '@/components/veld'
import { type Cascode, isKlachtcode, zoekCas } from '@/lib/medisch/cas'

/** The code of a diagnosis, found by code or by word; another code of the right form can be typed as well. */
export function Casveld(basis: VeldBasis) {
  const [gevonden, zet] = useState<Cascode[]>([])
  const [klacht, zetKlacht] = useState(isKlachtcode(basis.waarde ?? ''))
  const id = basis.id ?? basis.naam
  return (
    <div
      onInput={(gebeurtenis) => {
        if (!(gebeurtenis.target instanceof HTMLInputElement) || gebeurtenis.target.name !== basis.naam) return
        const getypt = gebeurtenis.target.value
        const codes = zoekCas(getypt)
        zet(codes.length === 1 && codes[0]?.code === getypt.trim().toUpperCase() ? [] : codes)
        zetKlacht(isKlachtcode(getypt.trim().toUpperCase()))
      }}
    >
      <Veld {...basis} id={id} breedte="half" maxLength={40} />
      <div aria-live="polite">
        {gevonden.length > 0 && (
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {gevonden.slice(0, 8).map((cas) => (
              <li key={cas.code}>
                <button
                  type="button"
                  className="rounded-field border border-edge bg-card px-2 py-1 text-sm hover:border-act hover:bg-act-soft"
                  onClick={(klik) => {
                    kies(klik.currentTarget.form, basis.naam, cas)
                    zet([])
                  }}
                >
                  <span className="font-semibold">{cas.code}</span> {cas.naam}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {klacht && <p className="mt-1 text-secondary text-sm">Een code voor een klacht (het eerste cijfer is een 1).</p>}
    </div>
  )
}

/** Fills in the code, and the description when nothing stands there; as typing does, so that the draft is kept. */
function kies(formulier: HTMLFormElement | null, naam: string, cas: Cascode): void {
  const vul = (veld: Element | RadioNodeList | null | undefined, waarde: string, alleenLeeg: boolean) => {
    if (!(veld instanceof HTMLInputElement) || (alleenLeeg && veld.value.trim() !== '')) return
    veld.value = waarde
    veld.dispatchEvent(new Event('input', { bubbles: true }))
  }
  vul(formulier?.elements.namedItem('omschrijving'), cas.naam, true)
  vul(formulier?.elements.namedItem(naam), cas.code, false)
}
