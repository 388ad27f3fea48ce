'use client'

import { type ReactNode, useActionState } from 'react'
import { Herstelcodes } from '@/app/(openbaar)/aanmelden/instellen/herstelcodes'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { beginTelefoonActie, bevestigTelefoonActie } from './acties'

const leeg: OpenbareStaat<string[]> = { fouten: {}, waarden: {} }
const TERUG = '/sessies/telefoon'

/** Starts tying another phone. Does nothing to the one that is tied now. */
export function Beginformulier() {
  const [staat, actie] = useActionState(beginTelefoonActie, { fouten: {}, waarden: {} })
  return (
    <form action={actie} className="flex flex-col gap-4">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      <input type="hidden" name="naar" value={TERUG} />
      <p>Pak uw nieuwe telefoon erbij. Uw oude telefoon blijft werken tot de nieuwe is gekoppeld.</p>
      <VerzendKnop vol bezig="Bezig …">
        Begin
      </VerzendKnop>
    </form>
  )
}

/** The first code of the new phone, and after it the recovery codes in the same place. */
export function Telefoonformulier({ begin, children }: { begin: boolean; children: ReactNode }) {
  const [staat, actie] = useActionState<OpenbareStaat<string[]>, FormData>(bevestigTelefoonActie, leeg)
  if (staat.klaar)
    return (
      <Herstelcodes
        codes={staat.klaar}
        naar="/sessies"
        gebeurd="Uw nieuwe telefoon is gekoppeld en de oude werkt niet meer. Op andere toestellen bent u afgemeld. Ook uw oude herstelcodes werken niet meer."
        verder="Klaar"
      />
    )
  return (
    <>
      <h1 className="text-title font-bold">Nieuwe telefoon</h1>
      <Kaart>
        {begin ? (
          <Beginformulier />
        ) : (
          <form action={actie} noValidate className="flex flex-col gap-5">
            <Foutoverzicht
              fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
            />
            {children}
            <input type="hidden" name="naar" value={TERUG} />
            <Veld
              naam="code"
              label="3. Typ de code die de nieuwe telefoon toont"
              hint="Zes cijfers. Er komt elke halve minuut een nieuwe."
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={7}
              breedte="kort"
              fout={staat.fouten.code}
            />
            <VerzendKnop vol bezig="Bezig met controleren …">
              Koppel deze telefoon
            </VerzendKnop>
          </form>
        )}
      </Kaart>
      <p>
        <a className="koppeling" href="/sessies">
          Terug naar uw sessies
        </a>
      </p>
    </>
  )
}
