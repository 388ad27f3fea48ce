'use client'

import { Meegeefvelden, Vraagvelden } from '@/app/second-opinion/velden'
import { Actieformulier, type Formulieractie } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { opNaam, opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { type OnafhankelijkeArts, REACTIES, TOESTEMMING_VIA } from '@/lib/verzuim/second-opinion'
import { type Begonnen, Dossierconcept } from '../../dossierconcept'
import {
  besluitActie,
  besprokenActie,
  deelActie,
  draagOverActie,
  reactieActie,
  toestemmingActie,
  vraagActie,
} from './acties'

interface Hier {
  dossierId: string
  verzoek: string
}
type Bij = Hier & { id: string }
type Schrijft = Bij & { begonnen: Begonnen | null }

/** The doctor records that the employee asks for one. */
export function Vraagformulier({ artsen, ...hier }: Hier & { artsen: readonly OnafhankelijkeArts[] }) {
  return (
    <Actieformulier actie={vraagActie} verborgen={{ ...hier }} knoppen={<VerzendKnop>Verzoek vastleggen</VerzendKnop>}>
      {(poging) => <Vraagvelden poging={poging} artsen={artsen} legende="Waarover, zegt de medewerker?" />}
    </Actieformulier>
  )
}

/** What the employee told the doctor that may go along. */
export function Toestemmingformulier({ gekozen, ...bij }: Bij & { gekozen: readonly string[] }) {
  return (
    <Actieformulier
      actie={toestemmingActie}
      concept="toestemming"
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop soort="neven">Toestemming vastleggen</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Meegeefvelden poging={poging} gekozen={gekozen} />
          <Keuze
            naam="via"
            legende="Hoe kreeg u de toestemming?"
            vorm="lijst"
            opties={opties(TOESTEMMING_VIA)}
            waarde={poging.waarde('via')}
            fout={poging.fout('via')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** The second doctor writes his advice, as he discussed it. Medical: the draft stands in the vault, not with those of ordinary forms. */
export function Besprokenformulier({ begonnen, ...bij }: Schrijft) {
  return (
    <Actieformulier
      actie={besprokenActie}
      concept={false}
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop>Advies is besproken</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Tekstvak
            naam="advies"
            label="Uw advies"
            regels={8}
            maxLength={8000}
            hint="Zoals u het met de medewerker hebt besproken. De eerste arts leest dit alleen als de medewerker dat wil."
            waarde={poging.waarde('advies') ?? begonnen?.velden.advies}
            fout={poging.fout('advies')}
          />
          <Dossierconcept
            dossierId={bij.dossierId}
            soort="secondOpinionAdvies"
            velden={['id', 'advies']}
            begonnen={begonnen}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Yes or no, as the employee said. */
export function Deelformulier({
  actie = deelActie,
  legende,
  ...bij
}: {
  id: string
  dossierId?: string
  verzoek: string
  actie?: Formulieractie
  legende: string
}) {
  return (
    <Actieformulier
      actie={actie}
      concept={false}
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop>Vastleggen</VerzendKnop>}
    >
      {(poging) => (
        <Keuze
          naam="delen"
          legende={legende}
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

/** What the first doctor does with it, and why; the draft in the vault too. */
export function Reactieformulier({ begonnen, ...bij }: Schrijft) {
  return (
    <Actieformulier
      actie={reactieActie}
      concept={false}
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop>Reactie geven</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Keuze
            naam="uitkomst"
            legende="Wat doet u met het advies?"
            vorm="lijst"
            opties={opties(REACTIES)}
            waarde={poging.waarde('uitkomst') ?? begonnen?.velden.uitkomst}
            fout={poging.fout('uitkomst')}
          />
          <Tekstvak
            naam="reden"
            label="Waarom?"
            regels={5}
            maxLength={8000}
            hint="Komt in het dossier. Bespreek dit met de medewerker; die ziet alleen of u het advies overneemt."
            waarde={poging.waarde('reden') ?? begonnen?.velden.reden}
            fout={poging.fout('reden')}
          />
          <Dossierconcept
            dossierId={bij.dossierId}
            soort="secondOpinionReactie"
            velden={['id', 'uitkomst', 'reden']}
            begonnen={begonnen}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Yes with a colleague, or no; always with the reasons. */
export function Besluitformulier({ collegas, ...bij }: Bij & { collegas: { id: string; naam: string }[] }) {
  return (
    <Actieformulier
      actie={besluitActie}
      concept="besluit"
      verborgen={{ ...bij }}
      knoppen={<VerzendKnop>Besluiten</VerzendKnop>}
    >
      {(poging) => (
        <>
          <Keuze
            naam="besluit"
            legende="Uw besluit"
            opties={[
              { waarde: 'toegewezen', label: 'Toewijzen' },
              { waarde: 'afgewezen', label: 'Afwijzen' },
            ]}
            waarde={poging.waarde('besluit')}
            fout={poging.fout('besluit')}
          />
          <Keuzelijst
            naam="naarId"
            label="Wie neemt het dossier over?"
            verplicht={false}
            hint="Alleen als u toewijst."
            leeg="Kies een collega"
            opties={opNaam(collegas)}
            waarde={poging.waarde('naarId')}
            fout={poging.fout('naarId')}
          />
          <Tekstvak
            naam="uitleg"
            label="Waarom?"
            regels={4}
            maxLength={2000}
            privacy="De medewerker leest dit in zijn portaal. Schrijf hier niets over ziekte of klachten."
            waarde={poging.waarde('uitleg')}
            fout={poging.fout('uitleg')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Hands the file to a colleague. */
export function Overdrachtformulier({ collegas, ...hier }: Hier & { collegas: { id: string; naam: string }[] }) {
  return (
    <Actieformulier
      actie={draagOverActie}
      concept={false}
      verborgen={{ ...hier }}
      ids={{ naarId: 'overnemer' }}
      knoppen={<VerzendKnop soort="neven">Overdragen</VerzendKnop>}
    >
      {(poging) => (
        <Keuzelijst
          naam="naarId"
          id="overnemer"
          label="Wie behandelt voortaan?"
          leeg="Kies een collega"
          opties={opNaam(collegas)}
          waarde={poging.waarde('naarId')}
          fout={poging.fout('naarId')}
        />
      )}
    </Actieformulier>
  )
}
