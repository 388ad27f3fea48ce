'use client'

import { type FormEvent, useState } from 'react'
import { knopKlas } from '@/components/knop'
import { Hint, Veldfout } from '@/components/veld-omslag'

const MEESTE_BYTES = 5 * 1024 * 1024

/** Sends the file to the route that makes a proposal of it. With JavaScript a wrong choice is said before sending. */
export function Bestandformulier() {
  const [fout, setFout] = useState<string>()
  const [bezig, setBezig] = useState(false)

  function kijkNa(gebeurtenis: FormEvent<HTMLFormElement>) {
    const bestand = new FormData(gebeurtenis.currentTarget).get('bestand')
    const gevonden = foutVan(bestand)
    setFout(gevonden)
    if (gevonden) gebeurtenis.preventDefault()
    else setBezig(true)
  }

  return (
    <form
      action="/werkgever/inlezen/lezen"
      method="post"
      encType="multipart/form-data"
      onSubmit={kijkNa}
      noValidate
      className="flex flex-col gap-4"
    >
      <div className="flex flex-col gap-1.5">
        <label htmlFor="bestand" className="font-semibold">
          CSV-bestand
        </label>
        <Hint id="bestand">Met puntkomma’s, komma’s of tabs; wij herkennen het zelf.</Hint>
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".csv,.txt,text/csv"
          required
          aria-invalid={fout ? true : undefined}
          aria-describedby={fout ? 'bestand-hint bestand-fout' : 'bestand-hint'}
          onChange={() => setFout(undefined)}
          className="invoer bg-card! file:mr-4 file:rounded-field file:border-0 file:bg-act-soft file:px-3 file:py-1 file:font-semibold file:text-act"
        />
        {fout && <Veldfout id="bestand">{fout}</Veldfout>}
      </div>
      <div>
        <button type="submit" disabled={bezig} className={knopKlas('hoofd')}>
          {bezig ? 'Bezig met lezen …' : 'Bekijk de lijst'}
        </button>
      </div>
    </form>
  )
}

function foutVan(bestand: FormDataEntryValue | null): string | undefined {
  if (!(bestand instanceof File) || bestand.size === 0) return 'Kies eerst een bestand.'
  if (bestand.size > MEESTE_BYTES) return 'Dit bestand is groter dan 5 MB. Deel het op in kleinere bestanden.'
  if (/\.(xlsx?|ods|pdf)$/iu.test(bestand.name)) return 'Dit is geen CSV-bestand. Sla het in Excel op als CSV.'
  return undefined
}
