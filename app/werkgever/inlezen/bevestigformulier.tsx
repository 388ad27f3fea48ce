'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { VerzendKnop } from '@/components/verzend-knop'
import { bevestigVoorstelActie, verwijderVoorstelActie } from './acties'

/** Puts the proposal into the register. */
export function Bevestigformulier({ id, aantal, verzoek }: { id: string; aantal: number; verzoek: string }) {
  return (
    <Actieformulier
      actie={bevestigVoorstelActie}
      verborgen={{ verzoek, id }}
      knoppen={
        <VerzendKnop bezig="Bezig met toevoegen …">
          {aantal === 1 ? 'Voeg 1 medewerker toe' : `Voeg ${aantal.toLocaleString('nl-NL')} medewerkers toe`}
        </VerzendKnop>
      }
    >
      {() => null}
    </Actieformulier>
  )
}

/** Throws the proposal away. */
export function Weggooiformulier({ id, verzoek }: { id: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={verwijderVoorstelActie}
      verborgen={{ verzoek, id }}
      knoppen={<VerzendKnop soort="stil">Gooi dit voorstel weg</VerzendKnop>}
    >
      {() => null}
    </Actieformulier>
  )
}
