import type { Metadata } from 'next'
import { Bladeren } from '@/components/bladeren'
import { FilterKeuze, FilterPil, Filters } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Zoekinvoer } from '@/components/zoekveld'
import { leesAfdelingsboom } from '@/lib/organisatie/lees-afdelingen'
import { zoekMedewerkers } from '@/lib/organisatie/zoek-medewerkers'
import { type Zoekvraag, zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { keuzeAfdelingen } from './keuze-afdelingen'
import { MedewerkersTabel } from './medewerkers-tabel'

export const metadata: Metadata = { title: 'Medewerkers' }

const PAD = '/werkgever/medewerkers'
const DIENST = { in: 'In dienst', uit: 'Uit dienst', alle: 'Iedereen' } as const

/** The register: search as you type, by department, in service or left. */
export default async function Medewerkerspagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = zoekMedewerkersSchema.parse(await searchParams)
  const { lijst, afdelingen, vandaag, magWijzigen } = await opDrukkePagina(
    'werkgever',
    'register.lezen',
    async (ctx) => ({
      lijst: await zoekMedewerkers(ctx, vraag),
      afdelingen: await leesAfdelingsboom(ctx),
      vandaag: ctx.vandaag,
      magWijzigen: mag(ctx.wie.rollen, 'register.wijzigen'),
    }),
  )
  const isGefilterd = vraag.zoek !== '' || vraag.afdeling !== null
  return (
    <>
      <Paginakop
        titel="Medewerkers"
        onder={magWijzigen ? 'Iedereen in uw register.' : 'De medewerkers van uw afdelingen.'}
        acties={
          magWijzigen && (
            <>
              <KnopLink href="/werkgever/inlezen" icoon="omhoogladen">
                Lijst inlezen
              </KnopLink>
              <KnopLink href={`${PAD}/toevoegen`} soort="hoofd" icoon="plus">
                Medewerker toevoegen
              </KnopLink>
            </>
          )
        }
      />
      <Filters actie={PAD} label="Medewerkers zoeken">
        <div className="flex w-full sm:w-auto sm:flex-1">
          <Zoekinvoer label="Zoek op naam of personeelsnummer" waarde={vraag.zoek} />
        </div>
        {(['in', 'uit', 'alle'] as const).map((dienst) => (
          <FilterPil key={dienst} href={adres({ ...vraag, dienst, na: null })} actief={vraag.dienst === dienst}>
            {DIENST[dienst]}
          </FilterPil>
        ))}
        {vraag.dienst !== 'in' && <input type="hidden" name="dienst" value={vraag.dienst} />}
        {afdelingen.length > 1 && (
          <FilterKeuze
            naam="afdeling"
            label="Afdeling"
            alles="Alle afdelingen"
            opties={keuzeAfdelingen(afdelingen)}
            waarde={vraag.afdeling ?? undefined}
          />
        )}
      </Filters>
      <Kaart ruimte="geen">
        <MedewerkersTabel
          medewerkers={lijst.medewerkers}
          vandaag={vandaag}
          leeg={
            isGefilterd || vraag.dienst !== 'in' ? (
              <LegeStaat
                titel="Niemand gevonden"
                icoon="zoek"
                actie={<KnopLink href={PAD}>Wis zoekopdracht en filters</KnopLink>}
              >
                Zoek op het begin van een achternaam, een voornaam of een personeelsnummer.
              </LegeStaat>
            ) : (
              <LegeRegister magWijzigen={magWijzigen} />
            )
          }
        />
      </Kaart>
      <Bladeren
        uitleg={lijst.medewerkers.length > 0 ? 'Gesorteerd op achternaam.' : undefined}
        begin={vraag.na ? adres({ ...vraag, na: null }) : null}
        volgende={lijst.volgende && `${adres({ ...vraag, na: null }, { na: lijst.volgende })}`}
      />
    </>
  )
}

function LegeRegister({ magWijzigen }: { magWijzigen: boolean }) {
  if (!magWijzigen)
    return (
      <LegeStaat titel="Er staat nog niemand op uw afdelingen" icoon="personen">
        HR zet medewerkers op een afdeling.
      </LegeStaat>
    )
  return (
    <LegeStaat
      titel="Er staat nog niemand in uw register"
      icoon="personen"
      actie={
        <KnopLink href="/werkgever/inlezen" soort="hoofd" icoon="omhoogladen">
          Lijst inlezen
        </KnopLink>
      }
    >
      Lees de lijst uit uw salarisprogramma in, of voeg medewerkers een voor een toe.
    </LegeStaat>
  )
}

function adres({ zoek, afdeling, dienst }: Zoekvraag, extra: Record<string, string> = {}): string {
  const delen = new URLSearchParams({
    ...(zoek ? { zoek } : {}),
    ...(afdeling ? { afdeling } : {}),
    ...(dienst === 'in' ? {} : { dienst }),
    ...extra,
  }).toString()
  return delen === '' ? PAD : `${PAD}?${delen}`
}
