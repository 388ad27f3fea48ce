'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { koppelOpnieuwActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

/** The password one has, before another app is tied. */
export function Koppelformulier({ geheim, email }: { geheim: string; email: string }) {
  const [staat, actie] = useActionState(koppelOpnieuwActie, leeg)
  return (
    <form action={actie} noValidate className="flex flex-col gap-5">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      <input type="hidden" name="linkcode" value={geheim} />
      <Veld naam="email" label="E-mailadres" type="email" autoComplete="username" waarde={email} alleenLezen />
      <Veld
        naam="wachtwoord"
        label="Wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={staat.fouten.wachtwoord}
      />
      <VerzendKnop vol bezig="Bezig met controleren …">
        Verder
      </VerzendKnop>
    </form>
  )
}
