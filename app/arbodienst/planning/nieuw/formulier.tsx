'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { planAfspraakActie, zetOpWachtlijstActie } from '../acties'
import { type Aanbod, Momentvelden } from '../momentvelden'

/** A new appointment: when, and with a moment of one's own also with whom. */
export function Afspraakformulier({
  verborgen,
  momenten,
  gekozen,
  duur,
  behandelaars,
  wie,
}: {
  verborgen: Record<string, string>
  momenten: Aanbod[]
  gekozen?: string
  duur: number
  /** who does this; empty is a practice outside the arbodienst */
  behandelaars: Optie[]
  wie?: string
}) {
  const extern = behandelaars.length === 0
  return (
    <Actieformulier
      actie={planAfspraakActie}
      verborgen={verborgen}
      knoppen={
        <>
          <VerzendKnop>Afspraak maken</VerzendKnop>
          <KnopLink href="/arbodienst/planning" soort="stil">
            Terug naar de planning
          </KnopLink>
        </>
      }
    >
      {(poging) => (
        <>
          {extern && (
            <Veld
              naam="extern"
              label="Praktijk of bureau"
              breedte="half"
              maxLength={120}
              waarde={poging.waarde('extern')}
              fout={poging.fout('extern')}
            />
          )}
          {behandelaars.length === 1 && <input type="hidden" name="behandelaarId" value={behandelaars[0]?.waarde} />}
          {behandelaars.length > 1 && (
            <Keuzelijst
              naam="behandelaarId"
              label="Bij wie?"
              hint="Geldt bij een ander moment. Bij een vrij moment staat het erbij."
              breedte="half"
              opties={behandelaars}
              waarde={poging.waarde('behandelaarId') ?? wie}
              fout={poging.fout('behandelaarId')}
            />
          )}
          <Momentvelden poging={poging} momenten={momenten} gekozen={gekozen} duur={duur} alleenAnders={extern} />
        </>
      )}
    </Actieformulier>
  )
}

/** No moment that fits: put on the list. */
export function Wachtlijstformulier({ verborgen }: { verborgen: Record<string, string> }) {
  return (
    <Actieformulier
      actie={zetOpWachtlijstActie}
      verborgen={verborgen}
      ids={{ soort: 'uiterlijk' }}
      knoppen={<VerzendKnop soort="neven">Zet op de wachtlijst</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <Datumveld
          naam="uiterlijk"
          label="Liefst voor"
          verplicht={false}
          waarde={waarde('uiterlijk')}
          fout={fout('uiterlijk')}
        />
      )}
    </Actieformulier>
  )
}
