import type { ReactNode } from 'react'
import { klas } from './klas'

export interface Kolom<Rij> {
  kop: string
  cel: (rij: Rij) => ReactNode
  /** the column that names the row: bold, and the title of the card on a phone */
  hoofd?: boolean
  /** the heading is read out but not shown (a column of links) */
  kopVerborgen?: boolean
  /** numbers: aligned right */
  getal?: boolean
  /** on a phone: in the corner beside the name of the row (a status pill), or left out when it only repeats something */
  telefoon?: 'hoek' | 'weg'
  /** share of the width on a wide screen */
  breedte?: 'smal' | 'breed'
}

/** Two lines in one cell: what matters and, grey below it, what belongs to it. */
export function TweeRegels({ boven, onder }: { boven: ReactNode; onder?: ReactNode }) {
  return (
    <span>
      {boven}
      {!leegteIn(onder) && <span className="onder">{onder}</span>}
    </span>
  )
}

/**
 * A table that becomes a stack of cards on a phone: each cell then carries its heading. `koppeling` makes the whole
 * row one link, named by the main column. The roles are explicit, because a changed `display` takes them away.
 */
export function Tabel<Rij>({
  bijschrift,
  kolommen,
  rijen,
  sleutel,
  koppeling,
  leeg,
}: {
  /** says what the table holds; read out, not shown */
  bijschrift: string
  kolommen: Kolom<Rij>[]
  rijen: readonly Rij[]
  sleutel: (rij: Rij) => string
  koppeling?: (rij: Rij) => string
  /** shown instead of the table when there are no rows */
  leeg?: ReactNode
}) {
  if (rijen.length === 0 && leeg !== undefined) return leeg
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when it is stacked
    <table role="table" className="tabel">
      <caption className="sr-only">{bijschrift}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map((kolom) => (
            <th
              key={kolom.kop}
              role="columnheader"
              scope="col"
              className={klas(kolom.getal && 'getal', kolom.breedte) || undefined}
            >
              {kolom.kopVerborgen ? <span className="sr-only">{kolom.kop}</span> : kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map((rij) => (
          <tr key={sleutel(rij)} role="row">
            {kolommen.map((kolom) => {
              const inhoud = kolom.cel(rij)
              const metKop = !kolom.hoofd && !kolom.kopVerborgen && kolom.telefoon !== 'hoek' && !leegteIn(inhoud)
              return (
                <td
                  key={kolom.kop}
                  role="cell"
                  data-kop={metKop ? kolom.kop : undefined}
                  className={klas(kolom.hoofd && 'hoofd', kolom.getal && 'getal', kolom.telefoon) || undefined}
                >
                  {kolom.hoofd && koppeling ? (
                    <a href={koppeling(rij)} className="rijkoppeling">
                      {inhoud}
                    </a>
                  ) : (
                    inhoud
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: the roles keep the table a table when it is stacked
  )
}

function leegteIn(inhoud: ReactNode): boolean {
  return inhoud === null || inhoud === undefined || inhoud === '' || inhoud === false
}
