'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { VerzendKnop } from '@/components/verzend-knop'
import { vraagNieuweFactorActie } from './acties'

/** Asks for another app; there is nothing to fill in. */
export function Kwijtformulier() {
  const [staat, actie] = useActionState(vraagNieuweFactorActie, { fouten: {}, waarden: {} })
  return (
    <form action={actie} className="flex flex-col gap-4">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      <p>U vraagt hiermee om een nieuwe app te mogen koppelen. Uw oude app blijft werken tot u de nieuwe koppelt.</p>
      <VerzendKnop vol bezig="Bezig …">
        Vraag het mijn beheerder
      </VerzendKnop>
    </form>
  )
}
