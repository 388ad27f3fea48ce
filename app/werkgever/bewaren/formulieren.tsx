'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier, type Formulieractie } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { REDENEN } from '@/lib/bewaren/redenen'

interface Vorm {
  actie: Formulieractie
  verborgen: Record<string, string>
  /** last day one can choose, as dd-mm-jjjj */
  uiterlijk: string
}

/** Why the files of somebody are kept longer, and until when. */
export function Langerformulier({ actie, verborgen, uiterlijk }: Vorm) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      knoppen={
        <>
          <VerzendKnop>Langer bewaren</VerzendKnop>
          <KnopLink href="/werkgever/bewaren" soort="stil">
            Terug
          </KnopLink>
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Keuze
            naam="reden"
            legende="Waarom bewaart u langer?"
            vorm="lijst"
            waarde={waarde('reden')}
            fout={fout('reden')}
            opties={opties(REDENEN)}
          />
          <Veld
            naam="toelichting"
            label="Toelichting"
            verplicht={false}
            hint="Alleen nodig bij ‘Anders’. Niets over ziekte, klachten of behandeling."
            maxLength={200}
            waarde={waarde('toelichting')}
            fout={fout('toelichting')}
          />
          <Totveld uiterlijk={uiterlijk} waarde={waarde('tot')} fout={fout('tot')} />
        </>
      )}
    </Actieformulier>
  )
}

/** A later day for what is held already. */
export function Verlengformulier({ actie, verborgen, uiterlijk }: Vorm) {
  return (
    <Actieformulier actie={actie} verborgen={verborgen} knoppen={<VerzendKnop>Verlengen</VerzendKnop>}>
      {({ waarde, fout }) => <Totveld uiterlijk={uiterlijk} waarde={waarde('tot')} fout={fout('tot')} />}
    </Actieformulier>
  )
}

/** Until when: a year at most. */
function Totveld({ uiterlijk, waarde, fout }: { uiterlijk: string; waarde?: string; fout?: string }) {
  const hint = `Hooguit een jaar, dus tot en met ${uiterlijk}. Daarna kunt u verlengen.`
  return <Datumveld naam="tot" label="Bewaren tot en met" hint={hint} waarde={waarde} fout={fout} />
}
