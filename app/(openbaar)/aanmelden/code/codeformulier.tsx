'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

type Staat = OpenbareStaat<never>

/** The six digits of the app, or a recovery code; `verstuur` is the action that takes it. */
export function Codeformulier({
  met,
  naar,
  verstuur,
}: {
  met: 'code' | 'herstelcode'
  naar?: string
  verstuur: (vorige: Staat, formulier: FormData) => Promise<Staat>
}) {
  const [staat, actie] = useActionState(verstuur, leeg)
  return (
    <form action={actie} noValidate className="flex flex-col gap-5">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      {met === 'code' ? (
        <Veld
          naam="code"
          label="Code uit uw app"
          hint="Zes cijfers. Er komt elke halve minuut een nieuwe."
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={7}
          breedte="kort"
          beginHier
          fout={staat.fouten.code}
        />
      ) : (
        <Veld
          naam="herstelcode"
          label="Herstelcode"
          hint="Van de lijst die u bewaarde toen u de app koppelde. Elke code werkt één keer."
          maxLength={40}
          beginHier
          fout={staat.fouten.herstelcode}
        />
      )}
      {naar && <input type="hidden" name="naar" value={naar} />}
      <VerzendKnop vol bezig="Bezig met controleren …">
        {met === 'code' ? 'Controleer de code' : 'Gebruik deze herstelcode'}
      </VerzendKnop>
    </form>
  )
}
