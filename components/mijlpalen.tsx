import type { ReactNode } from 'react'
import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import { type Dag, dagenTussen, hoeVer } from '@/lib/wet/kalender'
import { Dagregel } from './dag'
import { klas } from './klas'
import { Label } from './label'
import { toestanden } from './toestand'
import { type Uitleg, WaaromDezeDatum } from './waarom-deze-datum'

/** One milestone as a row. Plain values: the page makes them from the engine. */
export interface MijlpaalRij {
  sleutel: string
  naam: string
  /** "werkgever", "werknemer" */
  wie: string[]
  uiterlijk: Dag
  /** grey line under the day; by default how far it is, unless the pill says so or it is done */
  onder?: string
  toestand: MijlpaalToestand
  /** words in the pill; by default the state ("2 dagen te laat", "binnenkort") */
  stand?: string
  /** "Waarom deze datum?" */
  uitleg?: Uitleg
  /** links, buttons or forms of this row: mark done, postpone */
  acties?: ReactNode
}

const raster = '@min-[38rem]:grid-cols-[minmax(0,1.25fr)_minmax(0,1.1fr)_8rem_10rem]'
const klaar: ReadonlySet<MijlpaalToestand> = new Set(['opTijdGedaan', 'teLaatGedaan', 'nietVanToepassing'])
const zonderAfstand: ReadonlySet<MijlpaalToestand> = new Set([...klaar, 'teLaat'])

function standVan(rij: MijlpaalRij, vandaag: Dag): string {
  if (rij.stand) return rij.stand
  const over = dagenTussen(rij.uiterlijk, vandaag)
  if (rij.toestand === 'teLaat' && over > 0) return over === 1 ? '1 dag te laat' : `${over} dagen te laat`
  return toestanden[rij.toestand].woord
}

/** The list "Wat moet wanneer": milestone, who, last day, state; below each row why, and what can be done. */
export function Mijlpalen({ rijen, vandaag }: { rijen: MijlpaalRij[]; vandaag: Dag }) {
  return (
    <div className="@container">
      <div
        aria-hidden="true"
        className={klas(
          'hidden gap-x-4 border-b border-line pb-2 text-sm font-semibold text-secondary @min-[38rem]:grid',
          raster,
        )}
      >
        <span>Mijlpaal</span>
        <span>Wie</span>
        <span>Uiterlijk</span>
        <span>Stand</span>
      </div>
      <ul>
        {rijen.map((rij) => (
          <li
            key={rij.sleutel}
            className={klas(
              'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-line py-3 last:border-b-0 last:pb-0',
              raster,
            )}
          >
            <h3 className={klas('font-semibold', klaar.has(rij.toestand) && 'text-secondary')}>{rij.naam}</h3>
            <p className="text-[0.94rem] @max-[38rem]:col-start-1 @max-[38rem]:row-start-2">
              <span className="sr-only">Wie: </span>
              {rij.wie.join(' + ')}
            </p>
            <div className="text-[0.94rem] @max-[38rem]:col-start-1 @max-[38rem]:row-start-3">
              <span className="sr-only">Uiterlijk: </span>
              <Dagregel
                dag={rij.uiterlijk}
                onder={rij.onder ?? (zonderAfstand.has(rij.toestand) ? undefined : hoeVer(rij.uiterlijk, vandaag))}
              />
            </div>
            <div className="@max-[38rem]:col-start-2 @max-[38rem]:row-start-1 @max-[38rem]:justify-self-end">
              <span className="sr-only">Stand: </span>
              <Label toon={toestanden[rij.toestand].toon}>{standVan(rij, vandaag)}</Label>
            </div>
            {(rij.uitleg || rij.acties) && (
              <div className="niet-afdrukken col-span-full flex flex-wrap items-baseline gap-x-4 gap-y-2 text-[0.94rem]">
                {rij.uitleg && <WaaromDezeDatum uitleg={rij.uitleg} naam={rij.naam} />}
                {rij.acties}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
