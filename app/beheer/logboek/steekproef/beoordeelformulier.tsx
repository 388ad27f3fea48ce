'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { beoordeelActie } from './acties'

/** Judges one line of the review. */
export function Beoordeelformulier({
  id,
  verzoek,
  magNavragen,
}: {
  id: string
  verzoek: string
  magNavragen: boolean
}) {
  return (
    <Actieformulier
      actie={beoordeelActie}
      verborgen={{ id, verzoek }}
      knoppen={<VerzendKnop>Leg het oordeel vast</VerzendKnop>}
    >
      {({ fout, waarde }) => (
        <>
          <Keuze
            naam="oordeel"
            legende="Uw oordeel"
            hint="Terecht en onterecht sluiten deze regel. Daarna is er niets meer aan te veranderen."
            fout={fout('oordeel')}
            waarde={waarde('oordeel')}
            opties={[
              { waarde: 'terecht', label: 'Terecht' },
              { waarde: 'onterecht', label: 'Onterecht' },
              ...(magNavragen ? [{ waarde: 'navragen', label: 'Eerst navragen' }] : []),
            ]}
          />
          <Tekstvak
            naam="opmerking"
            label="Opmerking"
            regels={3}
            maxLength={1000}
            fout={fout('opmerking')}
            waarde={waarde('opmerking')}
            privacy="Waarop berust uw oordeel? Schrijf geen medische gegevens op."
          />
        </>
      )}
    </Actieformulier>
  )
}
