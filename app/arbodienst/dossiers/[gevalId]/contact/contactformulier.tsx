'use client'

import { Datumveld, type SnelleDag } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { CONTACTSOORTEN, CONTACTUITKOMSTEN } from '@/lib/begeleiding/contactkeuzes'
import { legContactVastActie } from './acties'

const opties = (namen: Record<string, string>) => Object.entries(namen).map(([waarde, label]) => ({ waarde, label }))

/** Recording a contact: what the werkgever may read, and apart from it what he may not. */
export function Contactformulier({
  gevalId,
  verzoek,
  snel,
  terug,
}: {
  gevalId: string
  verzoek: string
  snel: SnelleDag[]
  terug: string
}) {
  return (
    <Actieformulier
      actie={legContactVastActie}
      verborgen={{ gevalId, verzoek }}
      knoppen={
        <>
          <VerzendKnop>Contact vastleggen</VerzendKnop>
          <KnopLink href={terug} soort="stil">
            Terug naar het dossier
          </KnopLink>
        </>
      }
    >
      {({ fout, waarde }) => (
        <>
          <Keuze
            naam="soort"
            legende="Hoe zocht u contact?"
            waarde={waarde('soort') ?? 'telefoon'}
            fout={fout('soort')}
            opties={opties(CONTACTSOORTEN)}
          />
          <Datumveld
            naam="op"
            label="Wanneer?"
            snel={snel}
            waarde={(waarde('op') === 'anders' ? waarde('opAnders') : waarde('op')) ?? snel[0]?.waarde}
            fout={fout('op')}
          />
          <Keuze
            naam="uitkomst"
            legende="Hoe verliep het?"
            waarde={waarde('uitkomst')}
            fout={fout('uitkomst')}
            opties={opties(CONTACTUITKOMSTEN)}
          />
          <Tekstvak
            naam="afspraken"
            label="Afspraken"
            verplicht={false}
            regels={4}
            maxLength={1000}
            hint="De werkgever en de werknemer lezen dit."
            privacy="Schrijf op wat er is afgesproken over werk en contact. Niets over ziekte, klachten of behandeling."
            waarde={waarde('afspraken')}
            fout={fout('afspraken')}
          />
          <Datumveld
            naam="volgendContactOp"
            label="Volgend contact"
            verplicht={false}
            waarde={waarde('volgendContactOp')}
            fout={fout('volgendContactOp')}
          />
          <Tekstvak
            naam="notitie"
            label="Notitie voor de arbodienst"
            verplicht={false}
            regels={4}
            maxLength={4000}
            hint="De werkgever kan dit niet lezen."
            privacy="Ook hier geen medische informatie: die hoort in het dossier van de bedrijfsarts."
            waarde={waarde('notitie')}
            fout={fout('notitie')}
          />
        </>
      )}
    </Actieformulier>
  )
}
