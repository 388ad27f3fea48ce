'use client'

import { Datumveld } from '../datumveld'
import { Keuze } from '../keuze'
import { KnopLink } from '../knop'
import { Tekstvak } from '../tekstvak'
import { Veld } from '../veld'
import { VerzendKnop } from '../verzend-knop'
import { Actieformulier, type Formulieractie } from './actieformulier'
import type { Staande } from './bijzonderhedenkaart'

export type BijzonderheidSoort = Staande['soort']

const opties: Record<BijzonderheidSoort, { label: string; uitleg: string }> = {
  verlof: {
    label: 'Zwangerschaps- en bevallingsverlof',
    uitleg: 'Deze dagen tellen niet mee; de termijnen schuiven op.',
  },
  loonsanctie: {
    label: 'Loonsanctie van UWV',
    uitleg: 'Het loon loopt langer door. Ook bekorting en herstel legt u hier vast.',
  },
  wiaAanvraag: {
    label: 'WIA-aanvraag ontvangen door UWV',
    uitleg: 'Is de aanvraag te laat, dan loopt het loon evenveel langer door.',
  },
  verlenging: {
    label: 'Loon langer doorbetalen, in overleg',
    uitleg: 'Werkgever en werknemer vragen UWV samen om uitstel.',
  },
  overleden: { label: 'De medewerker is overleden', uitleg: 'Alle termijnen stoppen.' },
}

/** Recording a fact that moves or ends the clock. The fields follow the choice (CSS only). */
export function Bijzonderheidformulier({
  actie,
  verborgen,
  soorten,
  begin,
  terug,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  soorten: readonly BijzonderheidSoort[]
  /** what stands now, to start from: field -> value */
  begin: Record<string, string>
  /** address of the case page */
  terug: string
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      knoppen={
        <>
          <VerzendKnop>Vastleggen</VerzendKnop>
          <KnopLink href={terug} soort="stil">
            Terug naar het dossier
          </KnopLink>
        </>
      }
    >
      {({ fout, waarde }) => {
        const dag = (naam: string, label: string, hint?: string, verplicht = true) => (
          <Datumveld
            naam={naam}
            label={label}
            hint={hint}
            verplicht={verplicht}
            waarde={waarde(naam) ?? begin[naam]}
            fout={fout(naam)}
          />
        )
        return (
          <div className="group flex flex-col gap-5">
            <Keuze
              naam="soort"
              legende="Wat legt u vast?"
              vorm="lijst"
              waarde={waarde('soort')}
              fout={fout('soort')}
              opties={soorten.map((soort) => ({ waarde: soort, ...opties[soort] }))}
            />
            {soorten.includes('verlof') && (
              <div className="hidden flex-col gap-5 group-has-[[value=verlof]:checked]:flex">
                {dag('verlofVan', 'Eerste dag van het verlof')}
                {dag('verlofTotEnMet', 'Laatste dag van het verlof', 'Samen meestal 16 weken, bij een meerling 20.')}
              </div>
            )}
            <div className="hidden flex-col gap-5 group-has-[[value=loonsanctie]:checked]:flex">
              <Keuze
                naam="sanctiesoort"
                legende="Wat ontbrak er volgens UWV?"
                waarde={waarde('sanctiesoort') ?? begin.sanctiesoort}
                fout={fout('sanctiesoort')}
                opties={[
                  { waarde: 'inhoudelijk', label: 'Inspanningen' },
                  { waarde: 'administratief', label: 'Documenten' },
                ]}
              />
              {dag('besluitOp', 'Datum van het besluit')}
              <Veld
                naam="weken"
                label="Hoeveel weken?"
                breedte="kort"
                inputMode="numeric"
                achter="weken"
                waarde={waarde('weken') ?? begin.weken ?? '52'}
                fout={fout('weken')}
              />
              {dag('bekortingGevraagdOp', 'Bekorting gevraagd op', 'UWV beslist dan binnen drie weken.', false)}
              {dag('hersteldVastgesteldOp', 'Hersteld volgens UWV op', 'De sanctie eindigt zes weken daarna.', false)}
            </div>
            <div className="hidden group-has-[[value=wiaAanvraag]:checked]:block">
              {dag('aanvraagOp', 'Wanneer ontving UWV de aanvraag?', 'Deze dag staat in de bevestiging van UWV.')}
            </div>
            <div className="hidden group-has-[[value=verlenging]:checked]:block">
              {dag('verlengdTot', 'Tot en met welke dag?')}
            </div>
            <div className="hidden group-has-[[value=overleden]:checked]:block">
              {dag('overledenOp', 'Op welke dag?')}
            </div>
          </div>
        )
      }}
    </Actieformulier>
  )
}

/** Takes one back, with a reason. */
export function Bijzonderheidterugformulier({
  actie,
  verborgen,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
}) {
  const id = `terug-${verborgen.id}`
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      ids={{ reden: id }}
      knoppen={<VerzendKnop soort="gevaar">Maak ongedaan</VerzendKnop>}
    >
      {({ fout, waarde }) => (
        <Tekstvak
          naam="reden"
          id={id}
          label="Waarom klopt het niet?"
          regels={2}
          maxLength={300}
          privacy="Schrijf hier niets over ziekte, klachten of behandeling. Werkgever, werknemer en arbodienst lezen mee."
          waarde={waarde('reden')}
          fout={fout('reden')}
        />
      )}
    </Actieformulier>
  )
}
