'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import type { Optie } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { VerzendKnop } from '@/components/verzend-knop'
import type { Dienstverband, Medewerker } from '@/lib/organisatie/lees-medewerker'
import { toonDagKort } from '@/lib/wet/kalender'
import {
  beeindigDienstverbandActie,
  voegDienstverbandToeActie,
  voegMedewerkerToeActie,
  wijzigDienstverbandActie,
  wijzigMedewerkerActie,
} from './acties'
import { Dienstverbandvelden } from './dienstverbandvelden'
import { Intussen } from './intussen'
import { Persoonvelden } from './persoonvelden'

function Knoppen({ tekst, terug }: { tekst: string; terug: string }) {
  return (
    <>
      <VerzendKnop>{tekst}</VerzendKnop>
      <KnopLink href={terug} soort="stil">
        Toch niet
      </KnopLink>
    </>
  )
}

/** Somebody new, with a first employment. */
export function ToevoegFormulier({ afdelingen, verzoek }: { afdelingen: Optie[]; verzoek: string }) {
  return (
    <Actieformulier
      actie={voegMedewerkerToeActie}
      verborgen={{ verzoek }}
      knoppen={<Knoppen tekst="Medewerker toevoegen" terug="/werkgever/medewerkers" />}
    >
      {(poging) => (
        <>
          <Persoonvelden poging={poging} />
          <Dienstverbandvelden poging={poging} afdelingen={afdelingen} />
        </>
      )}
    </Actieformulier>
  )
}

/** The data of a person. */
export function WijzigFormulier({ medewerker, verzoek }: { medewerker: Medewerker; verzoek: string }) {
  const { id, versie } = medewerker
  return (
    <Actieformulier
      actie={wijzigMedewerkerActie}
      verborgen={{ verzoek, id, versie: String(versie) }}
      knoppen={<Knoppen tekst="Opslaan" terug={`/werkgever/medewerkers/${id}`} />}
    >
      {(poging) => (
        <>
          <Intussen poging={poging} />
          <Persoonvelden poging={poging} medewerker={medewerker} />
        </>
      )}
    </Actieformulier>
  )
}

/** An employment: a new one of somebody, or one to change. */
export function DienstverbandFormulier({
  werknemerId,
  dienstverband,
  afdelingen,
  verzoek,
}: {
  werknemerId: string
  dienstverband?: Dienstverband
  afdelingen: Optie[]
  verzoek: string
}) {
  const verborgen: Record<string, string> = dienstverband
    ? { verzoek, id: dienstverband.id, versie: String(dienstverband.versie) }
    : { verzoek, werknemerId }
  return (
    <Actieformulier
      actie={dienstverband ? wijzigDienstverbandActie : voegDienstverbandToeActie}
      verborgen={verborgen}
      knoppen={
        <Knoppen
          tekst={dienstverband ? 'Opslaan' : 'Dienstverband toevoegen'}
          terug={`/werkgever/medewerkers/${werknemerId}`}
        />
      }
    >
      {(poging) => (
        <>
          <Intussen poging={poging} />
          <Dienstverbandvelden poging={poging} afdelingen={afdelingen} dienstverband={dienstverband} />
        </>
      )}
    </Actieformulier>
  )
}

/** The last day of an employment. */
export function BeeindigFormulier({
  werknemerId,
  dienstverband: { id, versie, einde },
  verzoek,
}: {
  werknemerId: string
  dienstverband: Dienstverband
  verzoek: string
}) {
  return (
    <Actieformulier
      actie={beeindigDienstverbandActie}
      verborgen={{ verzoek, id, versie: String(versie) }}
      knoppen={<Knoppen tekst="Dienstverband beëindigen" terug={`/werkgever/medewerkers/${werknemerId}`} />}
    >
      {(poging) => (
        <>
          <Intussen poging={poging} />
          <Datumveld
            naam="einde"
            label="Laatste dag in dienst"
            hint="De laatste dag waarop het dienstverband nog geldt. Schrijf dd-mm-jjjj; een dag in de toekomst mag."
            waarde={poging.waarde('einde') ?? (einde ? toonDagKort(einde) : '')}
            fout={poging.fout('einde')}
          />
        </>
      )}
    </Actieformulier>
  )
}
