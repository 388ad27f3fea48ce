'use client'

import { Aankruis } from '@/components/keuze'
import { beschrijving, Hint, NietVerplicht, Veldfout } from '@/components/veld-omslag'
import { ACCEPT, MEESTE_BYTES } from '@/lib/bestanden/begrippen'

/** Choosing a file, and saying that nothing is in it that may not be there. */
export function Bestandveld({
  id = 'bestand',
  label,
  fouten,
  nietMedisch = true,
  verplicht = true,
  hint = 'Een pdf, jpg, png of Word-bestand (docx), hooguit 10 MB.',
  accept = ACCEPT,
}: {
  /** where more than one stands on a page */
  id?: string
  label: string
  fouten: Bestandfouten
  /** asks for the promise that nothing medical is in it */
  nietMedisch?: boolean
  verplicht?: boolean
  /** what may be chosen, where that is not any file */
  hint?: string
  accept?: string
}) {
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-semibold">
          {label}
          {!verplicht && <NietVerplicht />}
        </label>
        <Hint id={id}>{hint}</Hint>
        <input
          id={id}
          name="bestand"
          type="file"
          accept={accept}
          required={verplicht}
          aria-invalid={fouten.bestand ? true : undefined}
          aria-describedby={beschrijving(id, true, fouten.bestand)}
          className="invoer bg-card! file:mr-4 file:rounded-field file:border-0 file:bg-act-soft file:px-3 file:py-1 file:font-semibold file:text-act"
        />
        {fouten.bestand && <Veldfout id={id}>{fouten.bestand}</Veldfout>}
      </div>
      {nietMedisch && (
        <Aankruis
          naam="nietMedisch"
          label="Er staat geen medische informatie en geen burgerservicenummer in dit bestand."
          fout={fouten.nietMedisch}
        />
      )}
    </>
  )
}

/** Messages by field, of what can be seen before sending. */
export type Bestandfouten = { bestand?: string; nietMedisch?: string }

/** What can be said before sending: the server judges the same, and more. */
export function kijkBestandNa(formulier: FormData, { nietMedisch = true, verplicht = true } = {}): Bestandfouten {
  const bestand = formulier.get('bestand')
  const is = bestand instanceof File && bestand.size > 0
  if (!is) return verplicht ? { bestand: 'Kies eerst een bestand.' } : {}
  if (bestand.size > MEESTE_BYTES)
    return { bestand: 'Dit bestand is groter dan 10 MB. Maak het kleiner of deel het op.' }
  if (nietMedisch && formulier.get('nietMedisch') !== 'ja')
    return { nietMedisch: 'Zet een vinkje als er geen medische informatie en geen burgerservicenummer in staat.' }
  return {}
}
