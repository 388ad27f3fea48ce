'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { VerzendKnop } from '@/components/verzend-knop'
import { stopFactorverzoekActie } from './acties'

/** Stops what was asked for in one's name. */
export function Stopformulier({ geheim }: { geheim: string }) {
  const [staat, actie] = useActionState(stopFactorverzoekActie, { fouten: {}, waarden: {} })
  return (
    <form action={actie} className="flex flex-col gap-4">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      <input type="hidden" name="linkcode" value={geheim} />
      <VerzendKnop vol soort="gevaar" bezig="Bezig …">
        Dit was ik niet: stop het
      </VerzendKnop>
    </form>
  )
}
