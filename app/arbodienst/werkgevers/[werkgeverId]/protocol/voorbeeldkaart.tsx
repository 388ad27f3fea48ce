import { Datumveld } from '@/components/datumveld'
import { Kaart } from '@/components/kaart'
import { Keuzelijst } from '@/components/keuzelijst'
import { Knop } from '@/components/knop'
import { Label, type Toon } from '@/components/label'
import { VOORBEELDEN, type Voorbeeldsoort } from '@/lib/protocol/voorbeeld'
import { type Dag, toonDag, toonDagKort } from '@/lib/wet/kalender'
import type { Protocolverschil } from '@/lib/wet/protocolvergelijking'

const SOORTEN: Record<Protocolverschil['soort'], { toon: Toon; woord: string }> = {
  erbij: { toon: 'gedaan', woord: 'erbij' },
  weg: { toon: 'vervallen', woord: 'vervalt' },
  verschoven: { toon: 'binnenkort', woord: 'andere dag' },
  gelijk: { toon: 'later', woord: 'blijft' },
}

/** What a sample case would get under the draft: each task with its day and why, and what differs from now. */
export function Voorbeeldkaart({
  pad,
  soort,
  d1,
  verschillen,
}: {
  pad: string
  soort: Voorbeeldsoort
  d1: Dag
  verschillen: Protocolverschil[]
}) {
  return (
    <Kaart titel="Voorbeeld" onder="Wat een dossier krijgt als u dit concept vandaag in werking stelt.">
      <form action={pad} method="get" className="flex flex-col gap-4">
        <Keuzelijst
          naam="soort"
          label="Welk verzuim?"
          waarde={soort}
          opties={Object.entries(VOORBEELDEN).map(([waarde, v]) => ({ waarde, label: v.naam }))}
        />
        <Datumveld naam="d1" label="Eerste ziektedag" waarde={toonDagKort(d1)} />
        <div>
          <Knop type="submit">Toon voorbeeld</Knop>
        </div>
      </form>
      {verschillen.length === 0 ? (
        <p className="mt-4 text-secondary">In dit voorbeeld komt geen enkele stap van het protocol voor.</p>
      ) : (
        <ol className="mt-4 flex flex-col divide-y divide-line border-t border-line">
          {verschillen.map(({ soort: wat, taak, was }) => (
            <li key={taak.code} className="flex flex-col gap-0.5 py-3">
              <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <span className="font-semibold">{taak.naam}</span>
                <Label toon={SOORTEN[wat].toon}>{SOORTEN[wat].woord}</Label>
              </span>
              <span>
                {wat === 'weg' ? <s>{toonDag(taak.uiterlijk)}</s> : toonDag(taak.uiterlijk)}
                {was && <span className="text-secondary"> (was {toonDag(was)})</span>}
              </span>
              <span className="text-sm text-secondary">{taak.uitleg}</span>
            </li>
          ))}
        </ol>
      )}
    </Kaart>
  )
}
