'use client'

import { Actieformulier, type Formulieractie } from '../dossier/actieformulier'
import { Keuze } from '../keuze'
import { Tekstvak } from '../tekstvak'
import { Veld } from '../veld'
import { VerzendKnop } from '../verzend-knop'

const OPTIES = [
  { waarde: 'akkoord', label: 'Voor akkoord', uitleg: 'Ik ben het eens met wat er staat.' },
  { waarde: 'gezien', label: 'Voor gezien', uitleg: 'Ik heb het gelezen. Ik hoef het er niet mee eens te zijn.' },
]

/** Signing: what is meant by it, and what one wants to say. */
export function Tekenformulier({
  actie,
  verborgen,
  functie,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  /** asks for the function of who signs, beginning with this */
  functie?: string
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      concept="tekenen"
      knoppen={<VerzendKnop>Onderteken dit document</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Keuze
            naam="betekenis"
            legende="Hoe tekent u?"
            vorm="lijst"
            waarde={poging.waarde('betekenis') ?? ''}
            fout={poging.fout('betekenis')}
            opties={OPTIES}
          />
          {functie !== undefined && (
            <Veld
              naam="functie"
              label="Uw functie"
              breedte="half"
              maxLength={120}
              verplicht={false}
              waarde={poging.waarde('functie') ?? functie}
              fout={poging.fout('functie')}
            />
          )}
          <Tekstvak
            naam="opmerking"
            label="Opmerking bij uw handtekening"
            verplicht={false}
            regels={3}
            maxLength={1000}
            waarde={poging.waarde('opmerking')}
            fout={poging.fout('opmerking')}
            privacy="Iedereen die het document leest, leest dit ook."
          />
        </>
      )}
    </Actieformulier>
  )
}
