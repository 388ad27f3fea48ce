import type { Metadata } from 'next'
import { Fragment } from 'react'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Statisch } from '@/components/statisch'
import { leesWerklijst, type Werklijst } from '@/lib/begeleiding/lees-werklijst'
import { leesFilters, type WerklijstFilters } from '@/lib/begeleiding/werklijst-filters'
import { VENSTER } from '@/lib/begeleiding/werklijst-sql'
import type { Signaalsoort } from '@/lib/opvolging/keuzes'
import { leesPlannertaken } from '@/lib/opvolging/lees-plannertaken'
import { leesWerk, MEESTE, type MijnTaak, type Werk } from '@/lib/opvolging/lees-werk'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'
import { MijnTaken, Signaallijst } from '../opvolging/werkkaarten'
import { doePlannerstapActie, vinkAfThuisActie } from './dossiers/opvolging-acties'
import { groet } from './groet'
import { adres, Standen, toonAantal, WerklijstFilterbalk } from './werklijst-filters'
import { WerklijstTabel } from './werklijst-tabel'

export const metadata: Metadata = { title: 'Werklijst' }

/** Home of the arbodienst: what has to be done now, the most urgent first. */
export default async function Werklijstpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const filters = leesFilters(await searchParams)
  const { lijst, werk, naam, vandaag, nu, eigen, planner } = await opDrukkePagina(
    'arbodienst',
    'werklijst.lezen',
    async (ctx) => {
      const eigen = ctx.wie.rollen.includes('verzuimconsultant')
      // Only where the day begins: who searches or pages on looks at the list.
      const begin = isBegin(filters)
      const vanConsultant = eigen && begin ? await leesWerk(ctx) : null
      const vanPlanner = ctx.wie.rollen.includes('planner') && begin ? await leesPlannertaken(ctx) : null
      const werk = voegSamen(vanConsultant, vanPlanner)
      const ook = [...(werk?.signalen ?? []), ...(werk?.taken ?? [])].map((r) => r.werknemerId)
      const lijst = await leesWerklijst(ctx, filters, ook)
      return { lijst, werk, naam: ctx.wie.naam, vandaag: ctx.vandaag, nu: ctx.nu, eigen, planner: vanPlanner !== null }
    },
  )
  const { rijen, volgende, verderZoeken, tellingen, keuzes, vanwie } = lijst
  const mijnTaken = werk && (
    <MijnTaken
      protocol={keuzes.protocol}
      taken={werk.taken}
      vandaag={vandaag}
      dossier={(gevalId) => `/arbodienst/dossiers/${gevalId}`}
      vink={vinkAfThuisActie}
      plannerstap={planner ? doePlannerstapActie : undefined}
    />
  )
  return (
    <>
      <Statisch>
        <Paginakop
          titel={groet(naam, nu)}
          onder={
            <>
              {toonDag(vandaag)}
              {eigen && <Stand tellingen={tellingen} />}
              {werk && <Verderop taken={werk.taken.length} signalen={werk.signalen.length} />}
            </>
          }
          acties={<Standen filters={filters} nieuw={eigen ? tellingen.nieuw : 0} />}
        />
      </Statisch>
      {/* who guides nobody has his work here, and not in the list */}
      {!eigen && mijnTaken}
      <WerklijstFilterbalk filters={filters} keuzes={keuzes} tellingen={tellingen} eigen={eigen} />
      <Statisch>
        <Kaart ruimte="geen">
          {rijen.length === 0 ? (
            <Leeg filters={filters} verderZoeken={verderZoeken} lijst={lijst} />
          ) : (
            <WerklijstTabel
              rijen={rijen}
              stand={filters.stand}
              vandaag={vandaag}
              metConsultant={vanwie.soort === 'alle'}
            />
          )}
        </Kaart>
        {verderZoeken && (
          <p className="text-sm text-secondary">
            Met deze filters zoeken we in stukken van {VENSTER} dossiers. Verderop in de lijst kan meer staan.
          </p>
        )}
        <Bladeren
          uitleg={rijen.length > 0 ? VOLGORDE[filters.stand] : undefined}
          volgende={volgende && adres({ ...filters, na: volgende })}
          begin={filters.na ? adres({ ...filters, na: undefined }) : null}
        />
      </Statisch>
      {werk && eigen && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          {mijnTaken}
          <Statisch>
            <Signaallijst
              protocol={keuzes.protocol}
              signalen={werk.signalen}
              stap={(s) => STAP[s.soort](`/arbodienst/dossiers/${s.gevalId}`, s.gevalId)}
              uitstel={(s) => `/arbodienst/dossiers/${s.gevalId}/signaal/${s.soort}`}
            />
          </Statisch>
        </div>
      )}
    </>
  )
}

/** What a consultant has to do and what a planner has, for who is either or both. */
function voegSamen(consultant: Werk | null, planner: MijnTaak[] | null): Werk | null {
  if (!planner) return consultant
  const taken = [...(consultant?.taken ?? []).filter((t) => !planner.some((p) => isZelfde(p, t))), ...planner]
  return { signalen: consultant?.signalen ?? [], taken: taken.sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1)) }
}

const isZelfde = (a: MijnTaak, b: MijnTaak) => b.id === null && a.gevalId === b.gevalId && a.wat === b.wat

type Stap = (dossier: string, gevalId: string) => { href: string; tekst: string }
const open: Stap = (href) => ({ href, tekst: 'Open het dossier' })
const contact: Stap = (dossier) => ({ href: `${dossier}/contact`, tekst: 'Leg contact vast' })
const plan: Stap = (_, gevalId) => ({ href: `/arbodienst/planning/nieuw?geval=${gevalId}`, tekst: 'Maak een afspraak' })

/** What a consultant does about each signal. */
const STAP: Record<Signaalsoort, Stap> = {
  garantie: contact,
  mijlpaal: open,
  geenContact: contact,
  advies: contact,
  frequent: plan,
  contract: open,
  duurVoorbij: contact,
  deels: plan,
  langdurig: plan,
}

/** The first view of the day, without a search, a filter or a next page. */
function isBegin({ stand, van, ...rest }: WerklijstFilters): boolean {
  return stand === 'lopend' && van !== 'alle' && Object.values(rest).every((w) => w === undefined || w === '')
}

const VOLGORDE = {
  lopend: 'Gesorteerd op wat het eerst moet.',
  onderbroken: 'Het dossier dat het eerst sluit staat bovenaan.',
  gesloten: 'Het laatst gesloten dossier staat bovenaan.',
} as const

function Stand({ tellingen }: { tellingen: Werklijst['tellingen'] }) {
  const { lopend, teLaat, dezeWeek } = tellingen
  return (
    <>
      {` · ${toonAantal(lopend)} ${lopend === 1 ? 'lopend dossier' : 'lopende dossiers'} · `}
      {teLaat > 0 ? <strong className="font-semibold text-late">{toonAantal(teLaat)} te laat</strong> : 'niets te laat'}
      {dezeWeek > 0 && `, ${toonAantal(dezeWeek)} deze week`}
    </>
  )
}

/** What stands below the list, so that nobody has to scroll to know of it. */
function Verderop({ taken, signalen }: { taken: number; signalen: number }) {
  return [
    { aantal: taken, href: '#mijn-taken', een: 'eigen taak', meer: 'eigen taken' },
    { aantal: signalen, href: '#signalen', een: 'signaal', meer: 'signalen' },
  ].map(
    ({ aantal, href, een, meer }) =>
      aantal > 0 && (
        <Fragment key={href}>
          {' · '}
          <a href={href} className="koppeling">
            {aantal < MEESTE ? `${aantal} ${aantal === 1 ? een : meer}` : `${MEESTE} of meer ${meer}`}
          </a>
        </Fragment>
      ),
  )
}

function Leeg({
  filters,
  lijst,
  verderZoeken,
}: {
  filters: WerklijstFilters
  lijst: Werklijst
  verderZoeken: boolean
}) {
  const { stand, van, ...rest } = filters
  const gefilterd = Object.values(rest).some((waarde) => waarde !== undefined && waarde !== '')
  if (gefilterd) {
    return (
      <LegeStaat
        titel={verderZoeken ? 'In dit stuk van de lijst staat niets' : 'Geen dossiers met deze filters'}
        icoon="zoek"
        actie={<KnopLink href={adres({ stand, van })}>Wis de filters</KnopLink>}
      >
        {filters.zoek && <p>Zoek op het begin van de achternaam, de voornaam of het dossiernummer.</p>}
        {filters.zoek && lijst.vanwie.soort !== 'alle' && (
          <p className="mt-2">
            <a href={adres({ ...filters, van: 'alle', na: undefined })} className="koppeling">
              Zoek in de dossiers van iedereen
            </a>
          </p>
        )}
      </LegeStaat>
    )
  }
  if (stand === 'lopend') {
    return (
      <LegeStaat
        titel="Geen lopende dossiers"
        actie={van === 'alle' ? undefined : <KnopLink href={adres({ van: 'alle' })}>Bekijk die van iedereen</KnopLink>}
      >
        <p>Meldt een werkgever iemand ziek, dan staat die hier meteen.</p>
      </LegeStaat>
    )
  }
  return <LegeStaat titel={stand === 'onderbroken' ? 'Geen onderbroken dossiers' : 'Geen gesloten dossiers'} />
}
