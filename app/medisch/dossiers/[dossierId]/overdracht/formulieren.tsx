'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VeldOmslag } from '@/components/veld-omslag'
import { VerzendKnop } from '@/components/verzend-knop'
import { GEINFORMEERD, INSTEMMING } from '@/lib/medisch/overdracht-soorten'
import { beginOverdrachtActie, ontvangActie } from './acties'

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

/** A package of another arbodienst, with what was told by telephone. */
export function Ontvangformulier({ dossierId, verzoek }: { dossierId: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={ontvangActie}
      concept={false}
      verborgen={{ dossierId, verzoek }}
      knoppen={<VerzendKnop soort="neven">Dossier inlezen</VerzendKnop>}
    >
      {(poging) => (
        <>
          <VeldOmslag id="pakket" label="Bestand (.poortwacht)" fout={poging.fout('pakket')}>
            <input
              id="pakket"
              name="pakket"
              type="file"
              accept=".poortwacht"
              aria-invalid={poging.fout('pakket') ? true : undefined}
              className="invoer py-2"
            />
          </VeldOmslag>
          <Veld naam="wachtzin" label="Wachtzin" maxLength={100} waarde="" fout={poging.fout('wachtzin')} />
          <Veld
            naam="controlegetal"
            label="Controlegetal"
            breedte="kort"
            maxLength={20}
            waarde={poging.waarde('controlegetal')}
            fout={poging.fout('controlegetal')}
          />
        </>
      )}
    </Actieformulier>
  )
}
