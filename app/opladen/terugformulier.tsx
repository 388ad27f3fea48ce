'use client'

import { Actieformulier, type Formulieractie } from '@/components/dossier/actieformulier'
import { Keuzelijst } from '@/components/keuzelijst'
import { opties } from '@/components/opties'
import { VerzendKnop } from '@/components/verzend-knop'
import { terugredenen } from '@/lib/bestanden/begrippen'

/** Takes a file away, with why. */
export function Terugformulier({ actie, verborgen }: { actie: Formulieractie; verborgen: Record<string, string> }) {
  const id = `reden-${verborgen.bestandId}`
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      ids={{ reden: id }}
      concept={false}
      knoppen={
        <VerzendKnop soort="gevaar" klein>
          Verwijder dit bestand
        </VerzendKnop>
      }
    >
      {(poging) => (
        <Keuzelijst
          id={id}
          naam="reden"
          label="Waarom?"
          leeg="Kies een reden"
          hint="Het bestand is dan meteen weg. Dat het er was, blijft staan."
          opties={opties(terugredenen)}
          waarde={poging.waarde('reden')}
          fout={poging.fout('reden')}
          breedte="half"
        />
      )}
    </Actieformulier>
  )
}
