'use client'

import { useActionState } from 'react'
import { Herstelcodes } from '@/app/(openbaar)/aanmelden/instellen/herstelcodes'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { vernieuwHerstelcodesActie } from './acties'

const leeg: OpenbareStaat<string[]> = { fouten: {}, waarden: {} }

/** Asks once more, because the old list is worthless afterwards; then shows the new codes in the same place. */
export function Herstelcodeformulier() {
  const [staat, actie] = useActionState<OpenbareStaat<string[]>, FormData>(vernieuwHerstelcodesActie, leeg)
  if (staat.klaar)
    return <Herstelcodes codes={staat.klaar} naar="/sessies" gebeurd="Uw oude codes werken niet meer." verder="Klaar" />
  return (
    <>
      <h1 className="text-title font-bold">Nieuwe herstelcodes</h1>
      <p>
        Met een herstelcode meldt u zich aan als u uw telefoon niet bij u hebt. Maak nieuwe als u de lijst kwijt bent,
        als iemand anders hem zag of als de codes bijna op zijn.
      </p>
      <Kaart>
        <form action={actie} className="flex flex-col gap-4">
          <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
          <input type="hidden" name="naar" value="/sessies/herstelcodes" />
          <p>U krijgt tien nieuwe codes. De oude codes werken daarna niet meer.</p>
          <VerzendKnop vol bezig="Bezig …">
            Maak nieuwe codes
          </VerzendKnop>
        </form>
      </Kaart>
      <p>
        <a className="koppeling" href="/sessies">
          Terug naar uw sessies
        </a>
      </p>
    </>
  )
}
