'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { klas } from '@/components/klas'
import type { VeldBasis } from '@/components/veld'
import { beschrijving, VeldOmslag } from '@/components/veld-omslag'
import { alsCode, CASVORM, type Diagnosecode, isKlachtcode } from '@/lib/wet/diagnosecode'
import { useCodes } from './gebruik-codes'

/**
 * The code of a diagnosis, found by code or by word: a combobox for the mouse and for the keyboard (arrows, Enter, Escape). Another
 * code of the right form can be typed as well, with or without JavaScript.
 */
export function Casveld({ naam, label, id = naam, hint, fout, waarde, verplicht = true }: VeldBasis) {
  const [codes, zoek, sluit] = useCodes()
  const [actief, zetActief] = useState(-1)
  const [code, zetCode] = useState(alsCode(waarde ?? ''))
  const gevuld = useRef('')
  const veld = useRef<HTMLInputElement>(null)
  const isOpen = codes !== null && codes.length > 0
  const lijst = `${id}-codes`

  function kies(formulier: HTMLFormElement | null, gekozen: Diagnosecode): void {
    const omschrijving = formulier?.elements.namedItem('omschrijving')
    // what somebody wrote himself stays; what the list filled in before does not
    if (omschrijving instanceof HTMLInputElement && ['', gevuld.current].includes(omschrijving.value.trim()))
      vul(omschrijving, gekozen.omschrijving)
    gevuld.current = gekozen.omschrijving
    if (veld.current) vul(veld.current, gekozen.code)
    zetCode(gekozen.code)
    sluit()
  }

  useEffect(() => {
    const { current } = veld
    // typed before the script was there
    if (current && current === document.activeElement && current.value !== current.defaultValue) laatHoren(current)
  }, [])

  function toets(gebeurtenis: KeyboardEvent<HTMLInputElement>): void {
    if (!isOpen) return
    const { key } = gebeurtenis
    const gekozen = codes[actief]
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const stap = key === 'ArrowDown' ? 1 : -1
      zetActief((actief + stap + codes.length + (actief < 0 && stap < 0 ? 1 : 0)) % codes.length)
    } else if (key === 'Enter' && gekozen) kies(gebeurtenis.currentTarget.form, gekozen)
    else if (key === 'Escape') sluit()
    else return
    gebeurtenis.preventDefault()
  }

  return (
    <VeldOmslag id={id} label={label} hint={hint} fout={fout} verplicht={verplicht}>
      <div className="relative max-w-sm">
        <input
          ref={veld}
          id={id}
          name={naam}
          type="text"
          defaultValue={waarde ?? ''}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={lijst}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && actief >= 0 ? `${lijst}-${actief}` : undefined}
          aria-required={verplicht || undefined}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijving(id, hint, fout)}
          className="invoer"
          // Not onChange, which React does not make for what it already found there.
          onInput={({ currentTarget }) => {
            zetActief(-1)
            zetCode(alsCode(currentTarget.value))
            zoek(currentTarget.value)
          }}
          onKeyDown={toets}
          onBlur={sluit}
        />
        <div
          id={lijst}
          role="listbox"
          aria-label="Gevonden codes"
          hidden={!isOpen}
          className="absolute inset-x-0 top-full z-20 mt-1 rounded-card border border-line bg-card p-1.5 shadow-menu"
        >
          {codes?.map((gevonden, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            <div
              key={gevonden.code}
              id={`${lijst}-${i}`}
              role="option"
              aria-selected={i === actief}
              tabIndex={-1}
              className={klas(
                'flex cursor-pointer gap-3 rounded-field px-2.5 py-2 hover:bg-act-soft',
                i === actief && 'bg-act-soft',
              )}
              onPointerDown={(gebeurtenis) => gebeurtenis.preventDefault()}
              onClick={(gebeurtenis) => kies(gebeurtenis.currentTarget.closest('form'), gevonden)}
            >
              <span className="w-12 shrink-0 font-semibold">{gevonden.code}</span>
              <span className="min-w-0">{gevonden.omschrijving}</span>
            </div>
          ))}
        </div>
      </div>
      <p className="sr-only" aria-live="polite">
        {isOpen && (codes.length === 1 ? '1 code gevonden' : `${codes.length} codes gevonden`)}
      </p>
      <p className="text-secondary text-sm empty:hidden" aria-live="polite">
        {zegt(codes, code)}
      </p>
    </VeldOmslag>
  )
}

/** What is good to know of the code. */
function zegt(codes: readonly Diagnosecode[] | null, code: string): string {
  if (codes?.length === 0)
    return CASVORM.test(code)
      ? 'Deze code staat niet in de lijst. U kunt hem wel gebruiken.'
      : 'Niets gevonden. Typ een ander woord, of een code van een letter en drie cijfers.'
  return isKlachtcode(code) ? 'Een code voor een klacht (het eerste cijfer is een 1).' : ''
}

/** Fills in a field as typing does, so that the draft is kept. */
function vul(veld: HTMLInputElement, waarde: string): void {
  veld.value = waarde
  laatHoren(veld)
}

function laatHoren(veld: HTMLInputElement): void {
  veld.dispatchEvent(new Event('input', { bubbles: true }))
}
