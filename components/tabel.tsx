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

const breedten = { smal: 'md:w-px md:whitespace-nowrap', breed: 'md:w-2/5' } as const

/** Two lines in one cell: what matters and, grey below it, what belongs to it. */
export function TweeRegels({ boven, onder }: { boven: ReactNode; onder?: ReactNode }) {
  return (
    <>
      <span className="block">{boven}</span>
      {onder !== undefined && onder !== null && onder !== '' && (
        <span className="block text-sm font-normal text-secondary">{onder}</span>
      )}
    </>
  )
}

/**
 * A table that becomes a stack of cards below 768 px: each cell then carries its heading. `koppeling` makes the whole
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
    <table role="table" className="block w-full md:table md:border-collapse">
      <caption className="sr-only">{bijschrift}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:border-b md:border-line">
          {kolommen.map((kolom) => (
            <th
              key={kolom.kop}
              role="columnheader"
              scope="col"
              className={klas(
                'px-3 py-2.5 text-left text-sm font-semibold text-secondary first:pl-5 last:pr-5',
                kolom.getal && 'text-right',
                kolom.breedte && breedten[kolom.breedte],
              )}
            >
              <span className={klas(kolom.kopVerborgen && 'sr-only')}>{kolom.kop}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {rijen.map((rij) => (
          <tr
            key={sleutel(rij)}
            role="row"
            className={klas(
              'relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 border-b border-line px-4 py-3 last:border-b-0 md:table-row md:p-0',
              koppeling && 'hover:bg-sunken',
            )}
          >
            {kolommen.map((kolom) => {
              const inhoud = kolom.cel(rij)
              return (
                <td
                  key={kolom.kop}
                  role="cell"
                  className={klas(
                    'min-w-0 align-top md:table-cell md:px-3 md:py-2.5 md:first:pl-5 md:last:pr-5',
                    kolom.hoofd ? 'font-semibold' : 'flex gap-3 empty:hidden',
                    hoek(kolom) ? 'max-md:col-start-2 max-md:row-start-1' : !kolom.hoofd && 'max-md:col-span-2',
                    kolom.getal && 'md:text-right',
                    kolom.telefoon === 'weg' && 'max-md:hidden',
                  )}
                >
                  {!kolom.hoofd && !kolom.kopVerborgen && !hoek(kolom) && !leegteIn(inhoud) && (
                    <span aria-hidden="true" className="w-28 shrink-0 text-sm text-secondary md:hidden">
                      {kolom.kop}
                    </span>
                  )}
                  {kolom.hoofd && koppeling ? (
                    <a href={koppeling(rij)} className="rijkoppeling font-semibold">
                      {inhoud}
                    </a>
                  ) : kolom.hoofd ? (
                    inhoud
                  ) : leegteIn(inhoud) ? null : (
                    <div className="min-w-0">{inhoud}</div>
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

function hoek<Rij>(kolom: Kolom<Rij>): boolean {
  return kolom.telefoon === 'hoek'
}

function leegteIn(inhoud: ReactNode): boolean {
  return inhoud === null || inhoud === undefined || inhoud === '' || inhoud === false
}
