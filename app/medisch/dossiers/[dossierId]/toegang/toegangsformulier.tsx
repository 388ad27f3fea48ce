'use client'

import { useActionState } from 'react'
import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Aankruis, Groep, Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { VerzendKnop } from '@/components/verzend-knop'
import { delegeerbaar, notitiesoorten } from '@/lib/medisch/soorten'
import { beeindigToegangActie, geefToegangActie } from '../acties'

interface Collega {
  id: string
  naam: string
}

/** Asking a colleague for advice, or delegating part of the work. */
export function Toegangsformulier({
  dossierId,
  artsen,
  gedelegeerden,
  totEnMet,
  verzoek,
}: {
  dossierId: string
  artsen: Collega[]
  gedelegeerden: Collega[]
  totEnMet: string
  verzoek: string
}) {
  const opties = [
    ...artsen.map((a) => ({ waarde: a.id, label: `${a.naam}, bedrijfsarts` })),
    ...gedelegeerden.map((g) => ({ waarde: g.id, label: `${g.naam}, taakgedelegeerde` })),
  ]
  return (
    <Actieformulier
      actie={geefToegangActie}
      concept={false}
      verborgen={{ dossierId, verzoek }}
      knoppen={<VerzendKnop>Toegang geven</VerzendKnop>}
    >
      {({ fout, waarde }) => (
        <>
          <Keuzelijst
            naam="gebruikerId"
            label="Collega"
            leeg="Kies een collega"
            opties={opties}
            waarde={waarde('gebruikerId')}
            fout={fout('gebruikerId')}
          />
          <Keuze
            naam="soort"
            legende="Waarvoor?"
            vorm="lijst"
            waarde={waarde('soort') ?? 'consult'}
            fout={fout('soort')}
            opties={[
              { waarde: 'consult', label: 'Consult', uitleg: 'Een bedrijfsarts leest mee en kan schrijven.' },
              {
                waarde: 'gedelegeerd',
                label: 'Delegeren',
                uitleg: 'Een taakgedelegeerde ziet en doet alleen wat u aankruist.',
              },
            ]}
          />
          <Groep id="omvang" legende="Alleen bij delegeren: wat?" verplicht={false} fout={fout('omvang')}>
            {delegeerbaar.map((s) => (
              <Aankruis key={s} naam="omvang" id={`omvang-${s}`} waarde={s} label={notitiesoorten[s]} />
            ))}
          </Groep>
          <Datumveld
            naam="totEnMet"
            label="Tot en met"
            waarde={waarde('totEnMet') ?? totEnMet}
            fout={fout('totEnMet')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Ends access at once. */
export function Beeindigknop({
  dossierId,
  toegangId,
  naam,
  verzoek,
}: {
  dossierId: string
  toegangId: string
  naam: string
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(beeindigToegangActie, { fouten: {}, waarden: {} })
  return (
    <form action={verstuur}>
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      {Object.entries({ dossierId, toegangId, verzoek }).map(([n, w]) => (
        <input key={n} type="hidden" name={n} value={w} />
      ))}
      <VerzendKnop soort="gevaar" klein label={`Toegang van ${naam} beëindigen`}>
        Beëindigen
      </VerzendKnop>
    </form>
  )
}
