'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { VORMEN } from '@/lib/planning/soorten'
import { planBlokActie } from '../acties'

/** Plans time in which somebody can be booked. */
export function Spreekuurformulier({ verzoek, behandelaars }: { verzoek: string; behandelaars: Optie[] }) {
  return (
    <Actieformulier
      actie={planBlokActie}
      verborgen={{ verzoek }}
      knoppen={<VerzendKnop>Spreekuur plannen</VerzendKnop>}
    >
      {({ waarde, fout }) => {
        const kort = (
          naam: string,
          label: string,
          rest: { plaatshouder?: string; achter?: string; begin?: string },
        ) => (
          <Veld
            naam={naam}
            label={label}
            breedte="kort"
            inputMode="numeric"
            maxLength={5}
            plaatshouder={rest.plaatshouder}
            achter={rest.achter}
            waarde={waarde(naam) ?? rest.begin}
            fout={fout(naam)}
          />
        )
        return (
          <>
            <Keuzelijst
              naam="behandelaarId"
              label="Voor wie"
              leeg="Kies een behandelaar"
              opties={behandelaars}
              waarde={waarde('behandelaarId')}
              fout={fout('behandelaarId')}
            />
            <Datumveld naam="dag" label="Dag" waarde={waarde('dag')} fout={fout('dag')} />
            <div className="flex flex-wrap gap-4">
              {kort('van', 'Van', { plaatshouder: '09:00' })}
              {kort('tot', 'Tot', { plaatshouder: '12:00' })}
              {kort('duur', 'Per afspraak', { achter: 'min', begin: '30' })}
              {kort('weken', 'Herhalen', { achter: 'weken', begin: '1' })}
            </div>
            <Keuze
              naam="vorm"
              legende="Hoe?"
              waarde={waarde('vorm') ?? 'locatie'}
              fout={fout('vorm')}
              opties={opties(VORMEN)}
            />
            <Veld
              naam="locatie"
              label="Adres"
              verplicht={false}
              hint="Alleen bij een spreekuur op locatie."
              maxLength={120}
              waarde={waarde('locatie')}
              fout={fout('locatie')}
            />
          </>
        )
      }}
    </Actieformulier>
  )
}
