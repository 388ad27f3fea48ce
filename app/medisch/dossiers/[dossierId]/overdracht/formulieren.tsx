'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { GEINFORMEERD, INSTEMMING } from '@/lib/medisch/overdracht-soorten'
import { beginOverdrachtActie } from './acties'

/** To whom, and how the employee knows. */
export function Beginformulier({
  dossierId,
  vandaag,
  verzoek,
}: {
  dossierId: string
  vandaag: string
  verzoek: string
}) {
  return (
    <Actieformulier
      actie={beginOverdrachtActie}
      verborgen={{ dossierId, verzoek }}
      knoppen={<VerzendKnop>Overdracht vastleggen</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Veld
            naam="tegenpartij"
            label="Naar welke arbodienst?"
            maxLength={120}
            waarde={poging.waarde('tegenpartij')}
            fout={poging.fout('tegenpartij')}
          />
          <Keuze
            naam="geinformeerd"
            legende="Hoe weet de medewerker dit?"
            vorm="lijst"
            opties={opties(GEINFORMEERD)}
            waarde={poging.waarde('geinformeerd')}
            fout={poging.fout('geinformeerd')}
          />
          <Datumveld
            naam="geinformeerdOp"
            label="Op welke dag?"
            waarde={poging.waarde('geinformeerdOp') ?? vandaag}
            fout={poging.fout('geinformeerdOp')}
          />
          <Keuze
            naam="instemming"
            legende="Wat vindt de medewerker ervan?"
            vorm="lijst"
            opties={opties(INSTEMMING)}
            waarde={poging.waarde('instemming')}
            fout={poging.fout('instemming')}
          />
        </>
      )}
    </Actieformulier>
  )
}
