'use client'

import { Actieformulier, type Formulieractie } from '../dossier/actieformulier'
import { Keuze } from '../keuze'
import { VerzendKnop } from '../verzend-knop'

/** Approves, and says how it was checked who asks. Nothing of a document is asked for. */
export function Factorformulier({ actie, verzoek, id }: { actie: Formulieractie; verzoek: string; id: string }) {
  return (
    <Actieformulier actie={actie} verborgen={{ verzoek, id }} knoppen={<VerzendKnop>Keur goed</VerzendKnop>}>
      {({ waarde, fout }) => (
        <Keuze
          naam="hoe"
          legende="Hoe hebt u gecontroleerd wie het is?"
          hint="We bewaren alleen dat u dit deed en hoe. Noteer of kopieer niets van een document."
          vorm="lijst"
          opties={[
            { waarde: 'document', label: 'In het echt, met een geldig identiteitsbewijs' },
            { waarde: 'videogesprek', label: 'In een videogesprek, met iemand die ik zelf goed ken' },
          ]}
          waarde={waarde('hoe')}
          fout={fout('hoe')}
        />
      )}
    </Actieformulier>
  )
}
