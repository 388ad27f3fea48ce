'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { VerzendKnop } from '@/components/verzend-knop'
import { openDossierActie } from './acties'

/** Opens the file of somebody who has none yet, or of somebody who came himself. */
export function Openknop({
  werknemerId,
  soort,
  verzoek,
  label,
  children,
}: {
  werknemerId: string
  soort: 'begeleiding' | 'preventief'
  verzoek: string
  label?: string
  children: string
}) {
  const [staat, verstuur] = useActionState(openDossierActie, { fouten: {}, waarden: {} })
  return (
    <form action={verstuur} className="flex flex-col gap-2">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      <input type="hidden" name="werknemerId" value={werknemerId} />
      <input type="hidden" name="soort" value={soort} />
      <input type="hidden" name="verzoek" value={verzoek} />
      <VerzendKnop soort="neven" klein label={label}>
        {children}
      </VerzendKnop>
    </form>
  )
}
