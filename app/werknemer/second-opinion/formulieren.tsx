'use client'

import { Eldersvelden, Meegeefvelden, Vraagvelden } from '@/app/second-opinion/velden'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { VerzendKnop } from '@/components/verzend-knop'
import type { OnafhankelijkeArts } from '@/lib/verzuim/second-opinion'
import { geefToestemmingActie, kiesDelenActie, vraagEldersActie, vraagSecondOpinionActie } from './acties'

/** Asks for one. */
export function Vraagformulier({ artsen, verzoek }: { artsen: readonly OnafhankelijkeArts[]; verzoek: string }) {
  return (
    <Actieformulier
      actie={vraagSecondOpinionActie}
      concept={false}
      verborgen={{ verzoek }}
      knoppen={<VerzendKnop>Second opinion vragen</VerzendKnop>}
    >
      {(poging) => <Vraagvelden poging={poging} artsen={artsen} />}
    </Actieformulier>
  )
}

/** Asks for one of somebody who is not in the list. */
export function Eldersformulier({ verzoek }: { verzoek: string }) {
  return (
    <Actieformulier
      actie={vraagEldersActie}
      concept={false}
      verborgen={{ verzoek }}
      ids={{ onderwerp: 'onderwerp-elders' }}
      knoppen={<VerzendKnop soort="neven">Second opinion vragen</VerzendKnop>}
    >
      {(poging) => <Eldersvelden poging={poging} arbodienst="uw eigen arbodienst" />}
    </Actieformulier>
  )
}

/** What may go along. */
export function Toestemmingformulier({
  id,
  gekozen,
  verzoek,
}: {
  id: string
  gekozen: readonly string[]
  verzoek: string
}) {
  return (
    <Actieformulier
      actie={geefToestemmingActie}
      concept={false}
      verborgen={{ id, verzoek }}
      knoppen={<VerzendKnop>Toestemming geven</VerzendKnop>}
    >
      {(poging) => <Meegeefvelden poging={poging} gekozen={gekozen} />}
    </Actieformulier>
  )
}

/** Whether the own doctor gets the advice. */
export function Deelformulier({ id, verzoek }: { id: string; verzoek: string }) {
  return (
    <Actieformulier
      actie={kiesDelenActie}
      concept={false}
      verborgen={{ id, verzoek }}
      knoppen={<VerzendKnop>Vastleggen</VerzendKnop>}
    >
      {(poging) => (
        <Keuze
          naam="delen"
          legende="Mag uw eigen bedrijfsarts het advies lezen?"
          hint="Kiest u nee, dan blijft het advies bij de tweede arts en bij u."
          opties={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ]}
          waarde={poging.waarde('delen')}
          fout={poging.fout('delen')}
        />
      )}
    </Actieformulier>
  )
}
