'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { neemBriefAanActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

/** A new password. The e-mail address stands there for the password manager, which keeps the two together. */
export function Wachtwoordformulier({ geheim, email }: { geheim: string; email: string }) {
  const [staat, actie] = useActionState(neemBriefAanActie, leeg)
  return (
    <form action={actie} noValidate className="flex flex-col gap-5">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      {/* named after what it is, so that the guard against echoing secrets takes it */}
      <input type="hidden" name="linkcode" value={geheim} />
      <Veld naam="email" label="E-mailadres" type="email" autoComplete="username" waarde={email} alleenLezen />
      <Veld
        naam="wachtwoord"
        label="Nieuw wachtwoord"
        hint="Ten minste 12 tekens. Een paar woorden achter elkaar onthoudt u het makkelijkst."
        type="password"
        autoComplete="new-password"
        fout={staat.fouten.wachtwoord}
      />
      <Veld
        naam="wachtwoordNogEens"
        label="Nog een keer hetzelfde"
        type="password"
        autoComplete="new-password"
        fout={staat.fouten.wachtwoordNogEens}
      />
      <VerzendKnop vol bezig="Bezig met opslaan …">
        Bewaar het wachtwoord
      </VerzendKnop>
    </form>
  )
}
