'use client'

import type { SnelleDag } from '../datumveld'
import { Datumveld } from '../datumveld'
import { Keuze } from '../keuze'
import { KnopLink } from '../knop'
import { Tekstvak } from '../tekstvak'
import { VerzendKnop } from '../verzend-knop'
import { Actieformulier, type Formulieractie } from './actieformulier'

export type MijlpaalSoort = 'gedaan' | 'uitgesteld' | 'nietVanToepassing'

const opties: Record<MijlpaalSoort, { label: string; uitleg: string }> = {
  gedaan: { label: 'Gedaan', uitleg: 'Het is gebeurd, op een dag die u invult.' },
  uitgesteld: { label: 'Uitgesteld', uitleg: 'Het gebeurt later dan de gewone laatste dag, met een reden.' },
  nietVanToepassing: { label: 'Niet van toepassing', uitleg: 'Het hoeft in dit dossier niet, met een reden.' },
}

const PRIVACY = 'Schrijf hier niets over ziekte, klachten of behandeling. Werkgever, werknemer en arbodienst lezen mee.'

/** What was done about a milestone: done on a day, put off, or not applicable. The fields follow the choice (CSS only). */
export function Mijlpaalformulier({
  actie,
  verborgen,
  soorten,
  begin,
  snel,
  terug,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  soorten: readonly MijlpaalSoort[]
  /** what stands now, to start from */
  begin: { soort: MijlpaalSoort; op?: string; tot?: string; reden?: string }
  snel: SnelleDag[]
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
      {({ fout, waarde }) => (
        <div className="group flex flex-col gap-5">
          <Keuze
            naam="soort"
            legende="Wat legt u vast?"
            vorm="lijst"
            waarde={waarde('soort') ?? begin.soort}
            fout={fout('soort')}
            opties={soorten.map((soort) => ({ waarde: soort, ...opties[soort] }))}
          />
          <div className="hidden group-has-[[value=gedaan]:checked]:block">
            <Datumveld
              naam="op"
              label="Op welke dag is het gedaan?"
              snel={snel}
              waarde={datum(waarde('op'), waarde('opAnders')) ?? begin.op}
              fout={fout('op')}
            />
          </div>
          <div className="hidden group-has-[[value=uitgesteld]:checked]:block">
            <Datumveld
              naam="tot"
              label="Tot welke dag is het uitgesteld?"
              hint="Een dag na de gewone laatste dag."
              waarde={waarde('tot') ?? begin.tot}
              fout={fout('tot')}
            />
          </div>
          <div className="hidden group-has-[[value=uitgesteld]:checked]:block group-has-[[value=nietVanToepassing]:checked]:block">
            <Tekstvak
              naam="reden"
              label="Waarom?"
              regels={3}
              maxLength={300}
              privacy={PRIVACY}
              waarde={waarde('reden') ?? begin.reden}
              fout={fout('reden')}
            />
          </div>
        </div>
      )}
    </Actieformulier>
  )
}

/** What was typed before: the quick choice, or the text behind "anders". */
function datum(keuze: string | undefined, anders: string | undefined): string | undefined {
  return keuze === undefined || keuze === 'anders' ? anders : keuze
}

/** Takes back what was recorded, with a reason. */
export function Mijlpaalterugformulier({
  actie,
  verborgen,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      ids={{ reden: 'terug-reden' }}
      knoppen={<VerzendKnop soort="gevaar">Maak ongedaan</VerzendKnop>}
    >
      {({ fout, waarde }) => (
        <Tekstvak
          naam="reden"
          id="terug-reden"
          label="Waarom klopt het niet?"
          regels={2}
          maxLength={300}
          privacy={PRIVACY}
          waarde={waarde('reden')}
          fout={fout('reden')}
        />
      )}
    </Actieformulier>
  )
}
