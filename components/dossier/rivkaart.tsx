import type { Feiten, Tijdlijn } from '@/lib/wet/begrippen'
import type { Onderdeel } from '@/lib/wet/dossiergezondheid'
import { dossiergezondheid } from '@/lib/wet/dossiergezondheid'
import type { Dag } from '@/lib/wet/kalender'
import { Kaart } from '../kaart'
import { Label, type Toon } from '../label'
import { Voortgang } from '../voortgang'

const toon: Record<Onderdeel['toestand'], { toon: Toon; woord: string }> = {
  aanwezig: { toon: 'gedaan', woord: 'aanwezig' },
  aanwezigTeLaat: { toon: 'gedaan', woord: 'aanwezig, te laat' },
  onvolledig: { toon: 'binnenkort', woord: 'onvolledig' },
  ontbreekt: { toon: 'teLaat', woord: 'ontbreekt' },
  nogNiet: { toon: 'later', woord: 'nog niet nodig' },
  nietNodig: { toon: 'vervallen', woord: 'niet nodig' },
}

/**
 * What the re-integratieverslag has and lacks (Regeling procesgang art. 6), with why. What is missing stands open; the
 * whole list folds out. Shows nothing where no report is needed.
 */
export function Rivkaart({ tijdlijn, feiten, vandaag }: { tijdlijn: Tijdlijn; feiten: Feiten; vandaag: Dag }) {
  const { onderdelen, aanwezig, nodig, mist } = dossiergezondheid(tijdlijn, feiten, vandaag)
  if (nodig === 0) return null
  const open = onderdelen.filter((o) => o.toestand === 'ontbreekt' || o.toestand === 'onvolledig')
  return (
    <Kaart titel="Re-integratieverslag" acties={mist > 0 ? <Label toon="teLaat">{`${mist} mist`}</Label> : undefined}>
      <div className="flex flex-col gap-3">
        <Voortgang gedaan={aanwezig} totaal={nodig} eenheid="stappen gedaan" />
        {open.length > 0 && <Onderdelen onderdelen={open} />}
        <details>
          <summary className="font-semibold text-act">Alle onderdelen ({onderdelen.length})</summary>
          <div className="mt-3">
            <Onderdelen onderdelen={onderdelen} />
          </div>
        </details>
      </div>
    </Kaart>
  )
}

function Onderdelen({ onderdelen }: { onderdelen: Onderdeel[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {onderdelen.map((o) => (
        <li key={`${o.code} ${o.nummer}`} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span>
            <span className="font-semibold">{o.code === 'evaluatie' ? `${o.naam} ${o.nummer}` : o.naam}</span>
            {o.reden && <span className="block text-sm text-secondary">{o.reden}</span>}
          </span>
          <Label toon={toon[o.toestand].toon}>{toon[o.toestand].woord}</Label>
        </li>
      ))}
    </ul>
  )
}
