'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { verwijderAfdelingActie, voegAfdelingToeActie, wijzigAfdelingActie } from './acties'

const BOVENAAN = 'Bovenaan, onder geen andere afdeling'

/** A new department. */
export function AfdelingToevoegen({ plaatsen, verzoek }: { plaatsen: Optie[]; verzoek: string }) {
  return (
    <Actieformulier actie={voegAfdelingToeActie} verborgen={{ verzoek }} knoppen={<VerzendKnop>Toevoegen</VerzendKnop>}>
      {({ waarde, fout }) => (
        <>
          <Veld naam="naam" label="Naam" maxLength={80} waarde={waarde('naam')} fout={fout('naam')} />
          <Keuzelijst
            naam="ouderId"
            label="Valt onder"
            opties={plaatsen}
            leeg={BOVENAAN}
            verplicht={false}
            waarde={waarde('ouderId')}
            fout={fout('ouderId')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Another name or another place. */
export function AfdelingWijzigen({
  afdeling,
  plaatsen,
  verzoek,
}: {
  afdeling: { id: string; naam: string; ouderId: string | null }
  plaatsen: Optie[]
  verzoek: string
}) {
  return (
    <Actieformulier
      actie={wijzigAfdelingActie}
      verborgen={{ verzoek, id: afdeling.id }}
      knoppen={
        <>
          <VerzendKnop>Opslaan</VerzendKnop>
          <KnopLink href="/werkgever/afdelingen" soort="stil">
            Toch niet
          </KnopLink>
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Veld naam="naam" label="Naam" maxLength={80} waarde={waarde('naam') ?? afdeling.naam} fout={fout('naam')} />
          <Keuzelijst
            naam="ouderId"
            label="Valt onder"
            hint="De afdelingen eronder verhuizen mee. Leidinggevenden zien alleen hun eigen afdeling en wat eronder valt."
            opties={plaatsen}
            leeg={BOVENAAN}
            verplicht={false}
            waarde={waarde('ouderId') ?? afdeling.ouderId ?? ''}
            fout={fout('ouderId')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Takes an empty department away. */
export function AfdelingVerwijderen({ id, verzoek }: { id: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={verwijderAfdelingActie}
      verborgen={{ verzoek, id }}
      knoppen={<VerzendKnop soort="gevaar">Verwijder deze afdeling</VerzendKnop>}
    >
      {() => null}
    </Actieformulier>
  )
}
