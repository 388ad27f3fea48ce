'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { ANKERS, UITVOERDERS } from '@/lib/protocol/keuzes'
import { schrijfStapActie } from '../../acties'

interface Ingevuld {
  naam: string
  anker: string
  dagen: string
  uitvoerder: string
  geldt: string
}

/** What has to happen, after what and how many days, by whom, and whether it holds. */
export function Stapformulier({
  verborgen,
  stap,
  terug,
}: {
  verborgen: Record<string, string>
  stap: Ingevuld | undefined
  terug: string
}) {
  return (
    <Actieformulier
      actie={schrijfStapActie}
      verborgen={verborgen}
      knoppen={
        <>
          <VerzendKnop>{stap ? 'Stap wijzigen' : 'Stap toevoegen'}</VerzendKnop>
          <KnopLink href={terug} soort="stil">
            Terug
          </KnopLink>
        </>
      }
    >
      {({ waarde, fout }) => {
        const van = (naam: keyof Ingevuld) => ({ naam, waarde: waarde(naam) ?? stap?.[naam], fout: fout(naam) })
        return (
          <>
            <Veld
              {...van('naam')}
              label="Wat moet er gebeuren?"
              hint="Bijvoorbeeld: Gesprek over de werkplek. De medewerker leest dit ook."
              maxLength={120}
            />
            <div className="flex flex-wrap items-start gap-4">
              <Veld
                {...van('dagen')}
                label="Aantal dagen"
                breedte="kort"
                inputMode="numeric"
                maxLength={4}
                achter="dagen"
              />
              <div className="min-w-60 flex-1">
                <Keuzelijst {...van('anker')} label="Na" leeg="Kies een moment" opties={opties(ANKERS)} />
              </div>
            </div>
            <Keuzelijst
              {...van('uitvoerder')}
              label="Wie doet dit?"
              leeg="Kies wie"
              opties={Object.entries(UITVOERDERS).map(([w, { naam }]) => ({ waarde: w, label: naam }))}
            />
            <Keuze
              {...van('geldt')}
              waarde={waarde('geldt') ?? stap?.geldt ?? 'ja'}
              legende="Geldt deze stap?"
              hint="Zet u hem uit, dan vervallen open taken. Wat gedaan is, blijft staan."
              opties={[
                { waarde: 'ja', label: 'Ja' },
                { waarde: 'nee', label: 'Nee' },
              ]}
            />
          </>
        )
      }}
    </Actieformulier>
  )
}
