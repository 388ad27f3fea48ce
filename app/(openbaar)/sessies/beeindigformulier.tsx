'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { beeindigActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

/** Ends one of one's other sessions. */
export function Beeindigformulier({ id, toestel }: { id: string; toestel: string }) {
  const [staat, actie] = useActionState(beeindigActie, leeg)
  return (
    <form action={actie}>
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      <input type="hidden" name="id" value={id} />
      <VerzendKnop soort="neven" klein bezig="Bezig …" label={`Beëindig de sessie: ${toestel}`}>
        Beëindig
      </VerzendKnop>
    </form>
  )
}
