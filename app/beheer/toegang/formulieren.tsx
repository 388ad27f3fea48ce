'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { maakOrganisatieActie, wisselArbodienstActie } from './acties'

/** A new werkgever or arbodienst. */
export function MaakOrganisatie({ verzoek }: { verzoek: string }) {
  return (
    <Actieformulier
      actie={maakOrganisatieActie}
      verborgen={{ verzoek }}
      ids={{ naam: 'organisatienaam' }}
      knoppen={<VerzendKnop>Maken</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <>
          <Keuzelijst
            naam="soort"
            label="Soort"
            leeg="Kies"
            opties={[
              { waarde: 'werkgever', label: 'Werkgever' },
              { waarde: 'arbodienst', label: 'Arbodienst' },
            ]}
            waarde={waarde('soort')}
            fout={fout('soort')}
          />
          <Veld
            naam="naam"
            id="organisatienaam"
            label="Naam"
            maxLength={120}
            waarde={waarde('naam')}
            fout={fout('naam')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** The contract that begins on a day; the one that runs then ends the day before. */
export function WisselArbodienst({
  verzoek,
  vandaag,
  werkgevers,
  arbodiensten,
}: {
  verzoek: string
  vandaag: string
  werkgevers: Optie[]
  arbodiensten: Optie[]
}) {
  return (
    <Actieformulier
      actie={wisselArbodienstActie}
      verborgen={{ verzoek }}
      knoppen={<VerzendKnop>Contract vastleggen</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <>
          <Keuzelijst
            naam="werkgeverId"
            label="Werkgever"
            leeg="Kies een werkgever"
            opties={werkgevers}
            waarde={waarde('werkgeverId')}
            fout={fout('werkgeverId')}
          />
          <Keuzelijst
            naam="arbodienstId"
            label="Arbodienst"
            verplicht={false}
            leeg="Geen arbodienst meer"
            opties={arbodiensten}
            waarde={waarde('arbodienstId')}
            fout={fout('arbodienstId')}
          />
          <Datumveld
            naam="vanaf"
            label="Vanaf"
            hint="Vanaf deze dag ziet de vorige arbodienst niets nieuws meer. Lopende dossiers gaan over; wat zij zelf noteerde blijft bij haar."
            waarde={waarde('vanaf') ?? vandaag}
            fout={fout('vanaf')}
          />
        </>
      )}
    </Actieformulier>
  )
}
