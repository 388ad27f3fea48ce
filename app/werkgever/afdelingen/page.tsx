import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { type Afdelingenpagina, leesAfdelingenpagina } from '@/lib/organisatie/lees-afdelingen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { keuzeAfdelingen } from '../medewerkers/keuze-afdelingen'
import { AfdelingToevoegen } from './formulieren'

export const metadata: Metadata = { title: 'Afdelingen' }

const GELUKT = {
  toegevoegd: 'De afdeling is toegevoegd.',
  gewijzigd: 'De afdeling is gewijzigd.',
  verwijderd: 'De afdeling is verwijderd.',
} as const

/** The tree of departments, with who is where. */
export default async function Afdelingenoverzicht({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>
}) {
  const { gelukt } = await searchParams
  const { afdelingen, magWijzigen } = await opPagina('werkgever', 'register.lezen', leesAfdelingenpagina)
  const boom = (
    <Kaart ruimte="geen">
      {afdelingen.length === 0 ? (
        <LegeStaat titel="Er zijn nog geen afdelingen" icoon="gebouw">
          Met afdelingen ziet een leidinggevende alleen de eigen mensen.
        </LegeStaat>
      ) : (
        <Boom afdelingen={afdelingen} magWijzigen={magWijzigen} />
      )}
    </Kaart>
  )
  return (
    <>
      <Paginakop
        titel="Afdelingen"
        onder="Een leidinggevende ziet de medewerkers van de eigen afdeling en van alles wat eronder valt."
        acties={
          magWijzigen &&
          afdelingen.length > 0 && (
            <span className="lg:hidden">
              <KnopLink href="#toevoegen" icoon="plus">
                Afdeling toevoegen
              </KnopLink>
            </span>
          )
        }
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      {magWijzigen ? (
        <TweeKolommen
          hoofd={boom}
          zij={
            <Kaart titel="Afdeling toevoegen" id="toevoegen">
              <AfdelingToevoegen plaatsen={keuzeAfdelingen(afdelingen)} verzoek={randomUUID()} />
            </Kaart>
          }
        />
      ) : (
        boom
      )}
    </>
  )
}

/** Steps of the tree; a class each, because the page has no inline styles. Deeper than this stays at the last step. */
const INSPRINGEN = ['pl-4 sm:pl-5', 'pl-9 sm:pl-12', 'pl-14 sm:pl-19', 'pl-19 sm:pl-26', 'pl-24 sm:pl-33']

function Boom({ afdelingen, magWijzigen }: Pick<Afdelingenpagina, 'afdelingen' | 'magWijzigen'>) {
  return (
    <ul className="divide-y divide-line">
      {afdelingen.map((a) => (
        <li
          key={a.id}
          className={`flex min-h-13 items-center justify-between gap-x-4 py-2 pr-4 sm:pr-5 ${INSPRINGEN[Math.min(a.diepte, INSPRINGEN.length - 1)]}`}
        >
          <div className="min-w-0">
            <span className={a.diepte === 0 ? 'font-bold' : 'font-semibold'}>
              {a.pad.length > 1 && <span className="sr-only">{a.pad.slice(0, -1).join(', ')}, </span>}
              {a.naam}
            </span>
            {a.inDienst > 0 && (
              <a
                href={`/werkgever/medewerkers?afdeling=${a.id}`}
                aria-label={`Medewerkers van ${a.naam}`}
                className="koppeling ml-3 text-sm whitespace-nowrap"
              >
                {a.inDienst === 1 ? '1 medewerker' : `${a.inDienst} medewerkers`}
              </a>
            )}
          </div>
          {magWijzigen && (
            <KnopLink href={`/werkgever/afdelingen/${a.id}`} klein icoon="potlood" label={`${a.naam} wijzigen`}>
              Wijzig
            </KnopLink>
          )}
        </li>
      ))}
    </ul>
  )
}
