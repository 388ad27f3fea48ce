import type { ReactNode } from 'react'
import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import { type Dag, dagenTussen, hoeVer } from '@/lib/wet/kalender'
import { Dagregel } from './dag'
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
      <div aria-hidden="true" className="mijlpaalkop">
        <span>Mijlpaal</span>
        <span>Wie</span>
        <span>Uiterlijk</span>
        <span>Stand</span>
      </div>
      <ul>
        {rijen.map((rij) => (
          <li key={rij.sleutel} className={klaar.has(rij.toestand) ? 'mijlpaal klaar' : 'mijlpaal'}>
            <h3>{rij.naam}</h3>
            <p>
              <span className="sr-only">Wie: </span>
              {rij.wie.join(' + ')}
            </p>
            <div>
              <span className="sr-only">Uiterlijk: </span>
              <Dagregel
                dag={rij.uiterlijk}
                onder={rij.onder ?? (zonderAfstand.has(rij.toestand) ? undefined : hoeVer(rij.uiterlijk, vandaag))}
              />
            </div>
            <div className="stand">
              <span className="sr-only">Stand: </span>
              <Label toon={toestanden[rij.toestand].toon}>{standVan(rij, vandaag)}</Label>
            </div>
            {(rij.uitleg || rij.acties) && (
              <div className="rest niet-afdrukken">
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
