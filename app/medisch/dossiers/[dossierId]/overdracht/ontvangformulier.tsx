'use client'

import { type FormEvent, useState } from 'react'
import { knopKlas } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VeldOmslag } from '@/components/veld-omslag'

/** A package of another arbodienst, with what was told by telephone. Sent to a route: it may be large. Works without JavaScript too. */
export function Ontvangformulier({ dossierId }: { dossierId: string }) {
  const [fouten, setFouten] = useState<Record<string, string>>({})
  const [bezig, setBezig] = useState(false)

  function kijkNa(gebeurtenis: FormEvent<HTMLFormElement>) {
    const velden = new FormData(gebeurtenis.currentTarget)
    const bestand = velden.get('bestand')
    const gevonden: Record<string, string> = {
      ...(!(bestand instanceof File && bestand.size > 0) && { bestand: 'Kies het bestand.' }),
      ...(!velden.get('wachtzin') && { wachtzin: 'Vul de wachtzin in.' }),
      ...(!velden.get('controlegetal') && { controlegetal: 'Vul het controlegetal in.' }),
    }
    setFouten(gevonden)
    const veld = Object.keys(gevonden)[0]
    if (veld || bezig) {
      gebeurtenis.preventDefault()
      if (veld) document.getElementById(veld)?.focus()
    } else setBezig(true)
  }

  return (
    <form
      action={`/medisch/dossiers/${dossierId}/overdracht/ontvangen`}
      method="post"
      encType="multipart/form-data"
      onSubmit={kijkNa}
      noValidate
      className="flex flex-col gap-4"
    >
      <VeldOmslag id="bestand" label="Bestand (.poortwacht)" fout={fouten.bestand}>
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".poortwacht"
          aria-invalid={fouten.bestand ? true : undefined}
          className="invoer bg-card! file:mr-4 file:rounded-field file:border-0 file:bg-act-soft file:px-3 file:py-1 file:font-semibold file:text-act"
        />
      </VeldOmslag>
      <Veld naam="wachtzin" label="Wachtzin" maxLength={100} fout={fouten.wachtzin} />
      <Veld naam="controlegetal" label="Controlegetal" breedte="kort" maxLength={20} fout={fouten.controlegetal} />
      <div>
        <button type="submit" disabled={bezig} className={knopKlas('neven')}>
          {bezig ? 'Bezig met inlezen …' : 'Dossier inlezen'}
        </button>
      </div>
    </form>
  )
}
