'use client'

import { Datumveld, type SnelleDag } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Aankruis, Groep, Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { AFSPRAAK_DOOR, CONTACTSOORTEN, CONTACTUITKOMSTEN, IDENTITEITSVRAGEN } from '@/lib/begeleiding/contactkeuzes'
import { legContactVastActie } from './acties'

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
          <Groep
            id="identiteit"
            legende="Wat vroeg u om zeker te weten wie het is?"
            verplicht={false}
            hint="Geeft u telefonisch informatie, stel dan twee van deze vragen. We bewaren alleen dat u het vroeg."
            fout={fout('identiteit')}
          >
            <div className="flex flex-wrap gap-x-6">
              {Object.entries(IDENTITEITSVRAGEN).map(([waarde, label], nummer) => (
                <Aankruis
                  key={waarde}
                  naam="identiteit"
                  id={nummer === 0 ? 'identiteit' : `identiteit-${waarde}`}
                  waarde={waarde}
                  label={label}
                />
              ))}
            </div>
          </Groep>
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
          <Groep id="afspraakWat-groep" legende="Wie doet wat?" hint="Wordt een taak." verplicht={false}>
            <div className="flex flex-col gap-4">
              <Veld
                naam="afspraakWat"
                label="Wat"
                verplicht={false}
                maxLength={200}
                waarde={waarde('afspraakWat')}
                fout={fout('afspraakWat')}
              />
              <div className="grid gap-4 sm:grid-cols-2">
                <Keuzelijst
                  naam="afspraakDoor"
                  label="Wie"
                  verplicht={false}
                  leeg="Kies wie"
                  opties={opties(AFSPRAAK_DOOR)}
                  waarde={waarde('afspraakDoor')}
                  fout={fout('afspraakDoor')}
                />
                <Datumveld
                  naam="afspraakUiterlijk"
                  label="Klaar op"
                  verplicht={false}
                  waarde={waarde('afspraakUiterlijk')}
                  fout={fout('afspraakUiterlijk')}
                />
              </div>
            </div>
          </Groep>
          <Datumveld
            naam="volgendContactOp"
            label="Volgend contact"
            verplicht={false}
            hint="Spreek iemand minstens elke 6 weken."
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
