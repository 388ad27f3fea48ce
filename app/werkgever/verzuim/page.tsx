import type { Metadata } from 'next'
import { Bladeren } from '@/components/bladeren'
import { FilterKeuze, FilterPil, Filters } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Zoekinvoer } from '@/components/zoekveld'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { leesVerzuim, PER_PAGINA } from '@/lib/verzuim/lees-verzuim'
import { DUREN, STANDEN, type Verzuimvraag, verzuimlijstSchema } from '@/lib/verzuim/lees-verzuim-schema'
import { Verzuimtabel } from './verzuimtabel'

export const metadata: Metadata = { title: 'Verzuim' }

const NAMEN = { lopend: 'Ziek', hersteld: 'Pas hersteld', gesloten: 'Afgesloten' } as const
const UITLEG = {
  lopend: 'De nieuwste ziekmelding staat bovenaan.',
  hersteld: 'Wordt iemand binnen vier weken weer ziek, dan loopt het dossier door.',
  gesloten: 'De nieuwste ziekmelding staat bovenaan.',
} as const

/** Running, just recovered and closed absences of the werkgever. */
export default async function Verzuimpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = verzuimlijstSchema.parse(await searchParams)
  const { lijst, vandaag } = await opDrukkePagina('werkgever', 'verzuim.lezen', async (ctx) => ({
    lijst: await leesVerzuim(ctx, vraag),
    vandaag: ctx.vandaag,
  }))
  const { na: plek, ...zonderPlek } = vraag
  const gefilterd = Boolean(vraag.zoek || vraag.afdeling || vraag.duur)
  return (
    <>
      <Paginakop
        titel="Verzuim"
        onder={UITLEG[vraag.stand]}
        acties={
          <KnopLink soort="hoofd" icoon="plus" href="/werkgever/ziekmelden">
            Ziek melden
          </KnopLink>
        }
      />
      <nav aria-label="Welk verzuim" className="niet-afdrukken flex flex-wrap gap-2">
        {STANDEN.map((stand) => (
          <FilterPil key={stand} href={adres({ stand })} actief={vraag.stand === stand}>
            {NAMEN[stand]}
          </FilterPil>
        ))}
      </nav>
      <Filters actie="/werkgever/verzuim" label="Filters van het verzuim">
        {vraag.stand !== 'lopend' && <input type="hidden" name="stand" value={vraag.stand} />}
        {lijst.afdelingen.length > 1 && (
          <FilterKeuze
            naam="afdeling"
            label="Afdeling"
            alles="Alle afdelingen"
            waarde={vraag.afdeling}
            opties={opNaam(lijst.afdelingen)}
          />
        )}
        {vraag.stand === 'lopend' && (
          <FilterKeuze
            naam="duur"
            label="Hoe lang ziek"
            alles="Hoe lang ziek"
            waarde={vraag.duur}
            opties={Object.entries(DUREN).map(([waarde, { naam }]) => ({ waarde, label: naam }))}
          />
        )}
        <Zoekinvoer label="Zoek op naam of dossiernummer" waarde={vraag.zoek} />
      </Filters>
      <Kaart ruimte="geen">
        {lijst.regels.length === 0 ? (
          <Leeg vraag={vraag} gefilterd={gefilterd} />
        ) : (
          <Verzuimtabel regels={lijst.regels} stand={vraag.stand} vandaag={vandaag} protocol={lijst.protocol} />
        )}
      </Kaart>
      <Bladeren
        aantal={PER_PAGINA}
        volgende={lijst.volgende && adres(zonderPlek, lijst.volgende)}
        begin={plek ? adres(zonderPlek) : null}
      />
    </>
  )
}

function Leeg({ vraag, gefilterd }: { vraag: Verzuimvraag; gefilterd: boolean }) {
  if (gefilterd) {
    return (
      <LegeStaat
        titel="Niets gevonden met deze filters"
        icoon="zoek"
        actie={<KnopLink href={adres({ stand: vraag.stand })}>Wis de filters</KnopLink>}
      >
        <p>Zoek op het begin van de achternaam, de voornaam of het dossiernummer.</p>
      </LegeStaat>
    )
  }
  if (vraag.stand === 'hersteld') return <LegeStaat titel="Niemand is in de afgelopen vier weken hersteld" />
  if (vraag.stand === 'gesloten') return <LegeStaat titel="Er is nog geen verzuim afgesloten" icoon="document" />
  return <LegeStaat titel="Niemand is ziek gemeld" />
}

function adres(vraag: Partial<Omit<Verzuimvraag, 'na'>>, na?: string): string {
  const delen = new URLSearchParams()
  for (const [naam, waarde] of Object.entries({ ...vraag, na }))
    if (typeof waarde === 'string' && waarde !== '' && waarde !== 'lopend') delen.set(naam, waarde)
  const tekst = delen.toString()
  return tekst === '' ? '/werkgever/verzuim' : `/werkgever/verzuim?${tekst}`
}
