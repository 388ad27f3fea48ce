'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { VerzendKnop } from '@/components/verzend-knop'
import { bevestigCodelijstActie } from '../acties'

/** Puts the list in the place of the one that is offered. */
export function Bevestigformulier({ id, aantal, verzoek }: { id: string; aantal: number; verzoek: string }) {
  return (
    <Actieformulier
      actie={bevestigCodelijstActie}
      concept={false}
      verborgen={{ verzoek, id }}
      knoppen={
        <VerzendKnop bezig="Bezig met opslaan …">{`Gebruik deze lijst (${aantal.toLocaleString('nl-NL')} codes)`}</VerzendKnop>
      }
    >
      {() => null}
    </Actieformulier>
  )
}
