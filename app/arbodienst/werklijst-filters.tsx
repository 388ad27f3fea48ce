import { FilterKeuze, FilterPil, Filters } from '@/components/filters'
import { opNaam } from '@/components/opties'
import { Statisch } from '@/components/statisch'
import { Zoekinvoer } from '@/components/zoekveld'
import type { Keuzes } from '@/lib/begeleiding/lees-keuzes'
import { MEESTE, type Tellingen } from '@/lib/begeleiding/lees-tellingen'
import { KIESBARE_MIJLPALEN } from '@/lib/begeleiding/mijlpaalnamen'
import { AFWEZIGHEID, alsVraag, STANDEN, type WerklijstFilters, WIE_AAN_ZET } from '@/lib/begeleiding/werklijst-filters'

/** Weeks of sickness that belong together, by what the law asks in them. */
const WEKEN = ['1-2', '3-8', '9-37', '38-44', '45-52', '53-85', '86-104', '105-260'] as const

const STANDNAMEN = { lopend: 'Lopend', onderbroken: 'Onderbroken', gesloten: 'Gesloten' } as const

/** A counted number as it may be said: what is not counted on is "500+". */
export function toonAantal(aantal: number): string {
  return aantal > MEESTE ? `${MEESTE}+` : `${aantal}`
}

/** Address of the work list with these filters. */
export function adres(filters: Partial<WerklijstFilters>): string {
  const vraag = alsVraag(filters)
  return vraag === '' ? '/arbodienst' : `/arbodienst?${vraag}`
}

/** New reports first, then running, interrupted, closed. */
export function Standen({ filters, nieuw }: { filters: WerklijstFilters; nieuw: number }) {
  return (
    <nav aria-label="Welke dossiers" className="niet-afdrukken flex flex-wrap gap-2">
      {nieuw > 0 && (
        <FilterPil
          href={
            filters.nieuw
              ? adres({ stand: 'lopend', van: filters.van })
              : adres({ stand: 'lopend', van: filters.van, nieuw: 'ja' })
          }
          actief={filters.nieuw === 'ja'}
        >
          Nieuw · {toonAantal(nieuw)}
        </FilterPil>
      )}
      {STANDEN.map((stand) => (
        <FilterPil
          key={stand}
          href={adres({ stand, van: filters.van })}
          actief={filters.stand === stand && !filters.nieuw}
        >
          {STANDNAMEN[stand]}
        </FilterPil>
      ))}
    </nav>
  )
}

/** The filters of the work list as one GET form. */
export function WerklijstFilterbalk({
  filters,
  keuzes,
  tellingen,
  eigen,
}: {
  filters: WerklijstFilters
  keuzes: Keuzes
  tellingen: Tellingen
  /** does this person guide people himself? */
  eigen: boolean
}) {
  const lopend = filters.stand === 'lopend'
  return (
    <Filters actie="/arbodienst" label="Filters van de werklijst">
      <Statisch>
        {!lopend && <input type="hidden" name="stand" value={filters.stand} />}
        {filters.nieuw && <input type="hidden" name="nieuw" value={filters.nieuw} />}
        <div className="grid w-full grid-cols-2 gap-2 max-md:[&_select]:w-full md:contents">
          <FilterKeuze
            naam="van"
            label="Van wie"
            alles={eigen ? `Van mij · ${toonAantal(tellingen.lopend)}` : 'Van iedereen'}
            waarde={filters.van === (eigen ? 'mij' : 'alle') ? undefined : filters.van}
            opties={[
              ...(eigen ? [{ waarde: 'alle', label: 'Van iedereen' }] : []),
              { waarde: 'niemand', label: `Zonder consultant · ${toonAantal(tellingen.zonderConsultant)}` },
              ...keuzes.collegas.map((c) => ({ waarde: c.id, label: `Van ${c.naam}` })),
            ]}
          />
          <FilterKeuze
            naam="werkgever"
            label="Werkgever"
            alles="Alle werkgevers"
            waarde={filters.werkgever}
            opties={opNaam(keuzes.werkgevers)}
          />
          {lopend && (
            <>
              <FilterKeuze
                naam="mijlpaal"
                label="Mijlpaal"
                alles="Alle mijlpalen"
                waarde={filters.mijlpaal}
                opties={[
                  ...KIESBARE_MIJLPALEN.map((m) => ({ waarde: m.code, label: m.naam })),
                  ...[...keuzes.protocol].map(([code, naam]) => ({ waarde: code, label: naam })),
                ]}
              />
              <FilterKeuze
                naam="wie"
                label="Wie is aan zet"
                alles="Wie is aan zet"
                waarde={filters.wie}
                opties={WIE_AAN_ZET.map((wie) => ({ waarde: wie, label: wie }))}
              />
              <FilterKeuze
                naam="weken"
                label="Ziekteweek"
                alles="Alle weken"
                waarde={filters.weken && `${filters.weken.van}-${filters.weken.totEnMet}`}
                opties={WEKEN.map((weken) => ({ waarde: weken, label: `week ${weken.replace('-', ' t/m ')}` }))}
              />
              <FilterKeuze
                naam="afwezig"
                label="Afwezigheid"
                alles="Afwezigheid"
                waarde={filters.afwezig}
                opties={Object.entries(AFWEZIGHEID).map(([klasse, { naam }]) => ({ waarde: klasse, label: naam }))}
              />
            </>
          )}
        </div>
      </Statisch>
      <Zoekinvoer label="Zoek op naam of dossiernummer" waarde={filters.zoek} />
    </Filters>
  )
}
