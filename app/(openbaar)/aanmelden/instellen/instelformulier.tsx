'use client'

import { type ReactNode, useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { Herstelcodes } from './herstelcodes'

type Staat = OpenbareStaat<{ herstelcodes: string[]; naar: string }>
const leeg: Staat = { fouten: {}, waarden: {} }

/**
 * The first code of the app, and after it the recovery codes in the same place. `children` is the picture with its
 * explanation; null when the app is confirmed already, which is also how the page looks behind the recovery codes. `verstuur` is
 * the action that takes the code.
 */
export function Instelformulier({
  naar,
  verstuur,
  children,
}: {
  naar?: string
  verstuur: (vorige: Staat, formulier: FormData) => Promise<Staat>
  children: ReactNode
}) {
  const [staat, actie] = useActionState(verstuur, leeg)
  if (staat.klaar) return <Herstelcodes codes={staat.klaar.herstelcodes} naar={staat.klaar.naar} />
  if (!children)
    return (
      <>
        <h1 className="text-title font-bold">Uw app is gekoppeld</h1>
        <p>U meldt zich voortaan aan met uw wachtwoord en een code uit de app.</p>
        <div>
          <KnopLink href="/aanmelden" soort="hoofd">
            Verder
          </KnopLink>
        </div>
      </>
    )
  return (
    <>
      <h1 className="text-title font-bold">Koppel een app op uw telefoon</h1>
      <p>
        Verzuimgegevens zijn extra beschermd. Daarom meldt u zich aan met uw wachtwoord én een code uit een app op uw
        telefoon. Dit stelt u één keer in.
      </p>
      <Kaart>
        <form action={actie} noValidate className="flex flex-col gap-5">
          <Foutoverzicht
            fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
          />
          {children}
          <Veld
            naam="code"
            label="3. Typ de code die de app nu toont"
            hint="Zes cijfers. Er komt elke halve minuut een nieuwe."
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={7}
            breedte="kort"
            fout={staat.fouten.code}
          />
          {naar && <input type="hidden" name="naar" value={naar} />}
          <VerzendKnop vol bezig="Bezig met controleren …">
            Koppel de app
          </VerzendKnop>
        </form>
      </Kaart>
    </>
  )
}
