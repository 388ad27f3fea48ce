'use client'

import type { Poging } from '@/components/dossier/actieformulier'
import { Aankruis, Groep, Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { MEEGEVEN, ONDERWERPEN, type OnafhankelijkeArts } from '@/lib/verzuim/second-opinion'

function Onderwerpkeuze({ poging, legende, id }: { poging: Poging; legende: string; id?: string }) {
  return (
    <Keuze
      naam="onderwerp"
      id={id}
      legende={legende}
      vorm="lijst"
      opties={opties(ONDERWERPEN)}
      waarde={poging.waarde('onderwerp')}
      fout={poging.fout('onderwerp')}
    />
  )
}

/** Whom to ask, and about what. */
export function Vraagvelden({
  poging,
  artsen,
  legende = 'Waarover?',
}: {
  poging: Poging
  artsen: readonly OnafhankelijkeArts[]
  legende?: string
}) {
  return (
    <>
      <Keuzelijst
        naam="artsId"
        label="Onafhankelijke bedrijfsarts"
        leeg="Kies een bedrijfsarts"
        opties={artsen.map((a) => ({ waarde: a.id, label: `${a.naam}, ${a.organisatie}` }))}
        waarde={poging.waarde('artsId')}
        fout={poging.fout('artsId')}
      />
      <Onderwerpkeuze poging={poging} legende={legende} />
    </>
  )
}

/** Whom to ask who is not in the list; that he is independent is said by who asks. */
export function Eldersvelden({
  poging,
  arbodienst,
  legende = 'Waarover?',
}: {
  poging: Poging
  arbodienst: string
  legende?: string
}) {
  return (
    <>
      <Veld
        naam="arts"
        label="Naam van de bedrijfsarts"
        maxLength={120}
        waarde={poging.waarde('arts')}
        fout={poging.fout('arts')}
      />
      <Veld
        naam="organisatie"
        label="Waar werkt deze arts?"
        maxLength={120}
        waarde={poging.waarde('organisatie')}
        fout={poging.fout('organisatie')}
      />
      <Onderwerpkeuze poging={poging} legende={legende} id="onderwerp-elders" />
      <Aankruis
        naam="onafhankelijk"
        waarde="ja"
        label={`Deze bedrijfsarts werkt niet voor ${arbodienst} en niet voor de werkgever.`}
        fout={poging.fout('onafhankelijk')}
      />
    </>
  )
}

/** Parts of the file that may go along; nothing is ticked beforehand. */
export function Meegeefvelden({ poging, gekozen }: { poging: Poging; gekozen: readonly string[] }) {
  const aan = poging.waarden('magMee').length > 0 ? poging.waarden('magMee') : gekozen
  return (
    <Groep
      id="magMee"
      legende="Wat mag er mee uit het dossier?"
      hint="Naam, functie en telefoonnummer gaan altijd mee. Wat hier niet is aangekruist, ziet de tweede arts niet."
      fout={poging.fout('magMee')}
      verplicht={false}
    >
      {Object.entries(MEEGEVEN).map(([waarde, label], i) => (
        <Aankruis
          key={waarde}
          naam="magMee"
          id={i === 0 ? 'magMee' : `magMee-${waarde}`}
          waarde={waarde}
          label={label}
          aan={aan.includes(waarde)}
        />
      ))}
    </Groep>
  )
}
