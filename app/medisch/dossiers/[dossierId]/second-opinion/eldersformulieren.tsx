'use client'

import { Eldersvelden } from '@/app/second-opinion/velden'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { type Begonnen, Dossierconcept } from '../../dossierconcept'
import { adviesEldersActie, vraagEldersActie } from './acties'

/** The doctor records that the employee asks somebody who is not in the list. */
export function Eldersformulier({ arbodienst, ...hier }: { dossierId: string; arbodienst: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={vraagEldersActie}
      concept={false}
      verborgen={{ ...hier }}
      ids={{ onderwerp: 'onderwerp-elders' }}
      knoppen={<VerzendKnop soort="neven">Verzoek vastleggen</VerzendKnop>}
    >
      {(poging) => <Eldersvelden poging={poging} arbodienst={arbodienst} legende="Waarover, zegt de medewerker?" />}
    </Actieformulier>
  )
}

/** Whether the employee shares the advice, and then what it is; medical, so the draft is kept in the file. */
export function Advieseldersformulier({
  arts,
  begonnen,
  ...bij
}: {
  id: string
  dossierId: string
  verzoek: string
  arts: string
  begonnen: Begonnen | null
}) {
  return (
    <Actieformulier
      actie={adviesEldersActie}
      concept={false}
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop>Vastleggen</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Keuze
            naam="delen"
            legende="Deelt de medewerker het advies met u?"
            opties={[
              { waarde: 'ja', label: 'Ja' },
              { waarde: 'nee', label: 'Nee' },
            ]}
            waarde={poging.waarde('delen') ?? begonnen?.velden.delen}
            fout={poging.fout('delen')}
          />
          <Tekstvak
            naam="advies"
            label={`Advies van ${arts}`}
            regels={8}
            maxLength={8000}
            verplicht={false}
            hint="Alleen als de medewerker het deelt. Zijn brief kunt u bij de bijlagen van het dossier bewaren."
            waarde={poging.waarde('advies') ?? begonnen?.velden.advies}
            fout={poging.fout('advies')}
          />
          <Dossierconcept
            dossierId={bij.dossierId}
            soort="secondOpinionAdvies"
            velden={['id', 'delen', 'advies']}
            begonnen={begonnen}
          />
        </>
      )}
    </Actieformulier>
  )
}
