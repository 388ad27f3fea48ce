'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { KnopLink } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { legBsnVastActie } from '../acties'

/** Entering the number, or another one in its place. */
export function Bsnformulier({ dossierId, heeft, verzoek }: { dossierId: string; heeft: boolean; verzoek: string }) {
  return (
    <Actieformulier
      actie={legBsnVastActie}
      concept={false}
      verborgen={{ dossierId, verzoek }}
      knoppen={
        <>
          <VerzendKnop soort={heeft ? 'neven' : 'hoofd'}>{heeft ? 'BSN vervangen' : 'BSN vastleggen'}</VerzendKnop>
          <KnopLink href={`/medisch/dossiers/${dossierId}`} soort="stil">
            Terug naar het dossier
          </KnopLink>
        </>
      }
    >
      {({ fout, waarde }) => (
        <Veld
          naam="bsn"
          label={heeft ? 'Ander nummer' : 'Burgerservicenummer'}
          hint="Negen cijfers. Alleen na het eerste contact met de bedrijfsarts."
          inputMode="numeric"
          breedte="kort"
          maxLength={13}
          waarde={waarde('bsn')}
          fout={fout('bsn')}
        />
      )}
    </Actieformulier>
  )
}
