'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { VerzendKnop } from '@/components/verzend-knop'
import { neemOverActie } from './acties'

/** Takes the case over. */
export function Overnameformulier({ gevalId, van, verzoek }: { gevalId: string; van: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={neemOverActie}
      verborgen={{ gevalId, van, verzoek }}
      knoppen={
        <VerzendKnop soort="neven" klein>
          Neem over
        </VerzendKnop>
      }
    >
      {() => null}
    </Actieformulier>
  )
}
