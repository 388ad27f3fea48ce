'use client'

import { Actieformulier, type Formulieractie } from '../dossier/actieformulier'
import { Tekstvak } from '../tekstvak'
import { Veld } from '../veld'
import { VerzendKnop } from '../verzend-knop'

/** A new version of what was fixed, with why. */
export function NieuweVersie({ actie, verborgen }: { actie: Formulieractie; verborgen: Record<string, string> }) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      concept="nieuwe versie"
      knoppen={<VerzendKnop soort="neven">Maak een nieuwe versie</VerzendKnop>}
    >
      {(poging) => (
        <Tekstvak
          naam="reden"
          label="Waarom komt er een nieuwe versie?"
          regels={2}
          maxLength={300}
          waarde={poging.waarde('reden')}
          fout={poging.fout('reden')}
        />
      )}
    </Actieformulier>
  )
}

/** The link for an employee who has no account. */
export function StuurTekenlink({
  actie,
  verborgen,
  email,
  opnieuw,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  email: string
  opnieuw: boolean
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      concept="link"
      knoppen={<VerzendKnop soort="neven">{opnieuw ? 'Stuur een nieuwe link' : 'Stuur een link'}</VerzendKnop>}
    >
      {(poging) => (
        <Veld
          naam="email"
          label="E-mailadres van de medewerker"
          type="email"
          inputMode="email"
          maxLength={254}
          breedte="half"
          waarde={poging.waarde('email') ?? email}
          fout={poging.fout('email')}
        />
      )}
    </Actieformulier>
  )
}
