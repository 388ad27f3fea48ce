'use client'

import { type FormEvent, useState } from 'react'
import { Bestandveld } from '@/app/opladen/bestandveld'
import { knopKlas } from '@/components/knop'
import { Veld } from '@/components/veld'

/** Sends a list to the route that shows what it would change. With JavaScript what is missing is said before sending. */
export function Lijstformulier() {
  const [fouten, zetFouten] = useState<{ bestand?: string; bron?: string }>({})

  function kijkNa(gebeurtenis: FormEvent<HTMLFormElement>) {
    const formulier = new FormData(gebeurtenis.currentTarget)
    const bestand = formulier.get('bestand')
    const gevonden = {
      ...(!(bestand instanceof File && bestand.size > 0) && { bestand: 'Kies eerst een bestand.' }),
      ...(String(formulier.get('bron') ?? '').trim() === '' && { bron: 'Vul in waar de lijst vandaan komt.' }),
    }
    zetFouten(gevonden)
    if (Object.keys(gevonden).length > 0) gebeurtenis.preventDefault()
  }

  return (
    <form
      action="/beheer/diagnosecodes/lezen"
      method="post"
      encType="multipart/form-data"
      onSubmit={kijkNa}
      noValidate
      className="flex flex-col gap-4"
    >
      <Bestandveld
        label="CSV-bestand"
        hint="Op de eerste regel: code;omschrijving."
        accept=".csv,.txt,text/csv"
        fouten={fouten}
        nietMedisch={false}
      />
      <Veld
        naam="bron"
        label="Bron"
        hint="Van wie de lijst is en van wanneer, bijvoorbeeld: UWV, CAS-codes, 1 juli 2025."
        maxLength={200}
        fout={fouten.bron}
      />
      <div>
        <button type="submit" className={knopKlas('hoofd')}>
          Bekijk wat er verandert
        </button>
      </div>
    </form>
  )
}
