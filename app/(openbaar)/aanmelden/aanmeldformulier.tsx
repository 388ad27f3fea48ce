'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { meldAanActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

/** E-mail and password. */
export function Aanmeldformulier({ naar }: { naar?: string }) {
  const [staat, actie] = useActionState(meldAanActie, leeg)
  return (
    <form action={actie} noValidate className="flex flex-col gap-5">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      <Veld
        naam="email"
        label="E-mailadres"
        type="email"
        autoComplete="username"
        maxLength={254}
        waarde={staat.waarden.email?.[0]}
        fout={staat.fouten.email}
      />
      <Veld
        naam="wachtwoord"
        label="Wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={staat.fouten.wachtwoord}
      />
      {naar && <input type="hidden" name="naar" value={naar} />}
      <VerzendKnop vol bezig="Bezig met controleren …">
        Verder
      </VerzendKnop>
    </form>
  )
}
