'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { gronden } from '@/lib/medisch/toegang-schema'
import { neemNoodinzageActie } from './acties'

/** Why, first; then the file opens. */
export function Noodformulier({ werknemerId, verzoek }: { werknemerId: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={neemNoodinzageActie}
      concept={false}
      verborgen={{ werknemerId, verzoek }}
      knoppen={
        <>
          <VerzendKnop soort="gevaar">Dossier in nood openen</VerzendKnop>
          <KnopLink href="/medisch" soort="stil">
            Niet openen
          </KnopLink>
        </>
      }
    >
      {({ fout, waarde }) => (
        <>
          <Keuze
            naam="grond"
            legende="Op welke grond?"
            vorm="lijst"
            waarde={waarde('grond')}
            fout={fout('grond')}
            opties={opties(gronden)}
          />
          <Tekstvak
            naam="reden"
            label="Waarom moet u dit dossier nu openen?"
            regels={4}
            maxLength={2000}
            privacy="Dit komt versleuteld in het dossier te staan; de behandelend bedrijfsarts leest het."
            waarde={waarde('reden')}
            fout={fout('reden')}
          />
        </>
      )}
    </Actieformulier>
  )
}
