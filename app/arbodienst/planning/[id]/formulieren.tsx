'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { opties } from '@/components/opties'
import { VerzendKnop } from '@/components/verzend-knop'
import { AFZEGREDENEN } from '@/lib/planning/soorten'
import { verzetAfspraakActie, zegAfspraakAfActie } from '../acties'
import { type Aanbod, Momentvelden } from '../momentvelden'

/** The same appointment at another moment. */
export function Verzetformulier({
  verborgen,
  momenten,
  duur,
  extern,
}: {
  verborgen: Record<string, string>
  momenten: Aanbod[]
  duur: number
  extern: boolean
}) {
  return (
    <Actieformulier
      actie={verzetAfspraakActie}
      verborgen={verborgen}
      knoppen={<VerzendKnop>Afspraak verzetten</VerzendKnop>}
    >
      {(poging) => <Momentvelden poging={poging} momenten={momenten} duur={duur} alleenAnders={extern} />}
    </Actieformulier>
  )
}

/** It is off: why, and whether it is charged. */
export function Afzegformulier({ verborgen }: { verborgen: Record<string, string> }) {
  return (
    <Actieformulier
      actie={zegAfspraakAfActie}
      verborgen={verborgen}
      knoppen={<VerzendKnop soort="gevaar">Afspraak afzeggen</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <>
          <Keuze
            naam="reden"
            legende="Waarom gaat de afspraak niet door?"
            vorm="lijst"
            waarde={waarde('reden')}
            fout={fout('reden')}
            opties={opties(AFZEGREDENEN)}
          />
          <Keuze
            naam="inRekening"
            legende="Komt de afspraak in rekening?"
            waarde={waarde('inRekening')}
            fout={fout('inRekening')}
            opties={[
              { waarde: 'ja', label: 'Ja' },
              { waarde: 'nee', label: 'Nee' },
            ]}
          />
        </>
      )}
    </Actieformulier>
  )
}
