'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { vraagNieuwWachtwoordActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

/** The address to send a link to. */
export function Vergetenformulier() {
  const [staat, actie] = useActionState(vraagNieuwWachtwoordActie, leeg)
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
        beginHier
        waarde={staat.waarden.email?.[0]}
        fout={staat.fouten.email}
      />
      <VerzendKnop vol bezig="Bezig …">
        Stuur mij een link
      </VerzendKnop>
    </form>
  )
}
