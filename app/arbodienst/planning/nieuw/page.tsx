import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { FilterKeuze, FilterPil, Filters } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { Zoekveld } from '@/components/zoekveld'
import { leesZoekvraag, type Zoekresultaat, zoekDossiers } from '@/lib/begeleiding/zoek-dossiers'
import { type Afspraakvorm, leesAfspraakvorm, leesVormvraag, type Vormvraag } from '@/lib/planning/lees-afspraakvorm'
import { AFSPRAAKSOORTEN } from '@/lib/planning/soorten'
import { toonTijd } from '@/lib/planning/tijd'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'
import { nieuwAdres } from '../adres'
import { Afspraakformulier, Wachtlijstformulier } from './formulier'

export const metadata: Metadata = { title: 'Afspraak maken' }

/** A new appointment: first for whom, then what, with whom and when. */
export default async function NieuweAfspraak({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const alles = await searchParams
  const vraag = leesVormvraag(alles)
  const zoek = leesZoekvraag(alles)
  const { vorm, gevonden } = await opPagina('arbodienst', 'planning.wijzigen', async (ctx) => {
    const vorm = await leesAfspraakvorm(ctx, vraag)
    return { vorm, gevonden: vorm || zoek.zoek === '' ? null : await zoekDossiers(ctx, zoek) }
  })
  return (
    <>
      <Paginakop
        titel="Afspraak maken"
        kruimels={[{ naam: 'Planning', href: '/arbodienst/planning' }, { naam: 'Afspraak maken' }]}
        onder={
          vorm ? `${vorm.persoon.naam} · ${vorm.persoon.werkgever}` : `Voor wie is de afspraak${gekozenMoment(vraag)}?`
        }
      />
      {vorm ? <Formulier vorm={vorm} /> : <VoorWie vraag={vraag} zoek={zoek.zoek} gevonden={gevonden} />}
    </>
  )
}

/** The moment that was clicked on, when there is one. */
function gekozenMoment({ dag, van }: Vormvraag): string {
  return dag && van !== undefined && van < 1440 ? ` van ${toonDag(dag)}, ${toonTijd(van)}` : ''
}

function VoorWie({ vraag, zoek, gevonden }: { vraag: Vormvraag; zoek: string; gevonden: Zoekresultaat | null }) {
  const { wie, dag, van } = vraag
  const moment = wie && dag && van !== undefined ? { behandelaarId: wie, dag, vanMinuut: van } : undefined
  return (
    <>
      <Zoekveld
        actie="/arbodienst/planning/nieuw"
        label="Zoek op naam of dossiernummer"
        waarde={zoek}
        verborgen={moment ? { wie: moment.behandelaarId, dag: moment.dag, van: String(moment.vanMinuut) } : {}}
      />
      {gevonden && (
        <Kaart ruimte="geen">
          <Tabel
            bijschrift="Gevonden mensen"
            rijen={gevonden.personen.slice(0, 10)}
            sleutel={(p) => p.id}
            leeg={
              <LegeStaat titel="Niemand gevonden" icoon="zoek">
                <p>Zoek op het begin van de achternaam, de voornaam of het dossiernummer.</p>
              </LegeStaat>
            }
            kolommen={[
              { kop: 'Wie', hoofd: true, cel: (p) => <TweeRegels boven={p.naam} onder={p.werkgever} /> },
              {
                kop: 'Kies',
                cel: (p) => (
                  <ul className="flex flex-col gap-1">
                    {p.dossiers
                      .filter((d) => d.toestand !== 'gesloten')
                      .map((d) => (
                        <li key={d.gevalId}>
                          <a href={nieuwAdres({ geval: d.gevalId, moment })} className="koppeling">
                            Plan bij dossier {d.dossiernummer}
                            <span className="sr-only"> van {p.naam}</span>
                          </a>{' '}
                          <span className="text-sm text-secondary">ziek vanaf {toonDag(d.eersteZiektedag)}</span>
                        </li>
                      ))}
                    {p.dossiers.every((d) => d.toestand === 'gesloten') && (
                      <li className="text-secondary">
                        {p.eigenVerzoek ? 'op eigen verzoek: plan via Gesprekken' : 'geen lopend dossier'}
                      </li>
                    )}
                  </ul>
                ),
              },
            ]}
          />
        </Kaart>
      )}
    </>
  )
}

function Formulier({ vorm }: { vorm: Afspraakvorm }) {
  const { persoon, soort, soorten, behandelaars, wie, momenten, gekozen } = vorm
  const wieHet = { geval: persoon.gevalId, werknemer: persoon.werknemerId }
  const { naam, duur, bij } = AFSPRAAKSOORTEN[soort]
  const extern = (bij as readonly string[]).includes('extern')
  const naamVan = new Map(behandelaars.map((b) => [b.id, b.naam]))
  const verborgen = { werknemerId: persoon.werknemerId, gevalId: persoon.gevalId ?? '', soort }
  const vertrouwelijk = soort === 'preventief' || soort === 'secondOpinion'
  return (
    <>
      <nav aria-label="Waarvoor" className="flex flex-wrap gap-2">
        {soorten.map((s) => (
          <FilterPil key={s} href={nieuwAdres({ ...wieHet, soort: s })} actief={s === soort}>
            {AFSPRAAKSOORTEN[s].naam}
          </FilterPil>
        ))}
      </nav>
      {behandelaars.length > 1 && (
        <Filters actie="/arbodienst/planning/nieuw" label="Bij wie">
          <input
            type="hidden"
            name={persoon.gevalId ? 'geval' : 'werknemer'}
            value={persoon.gevalId ?? persoon.werknemerId}
          />
          <input type="hidden" name="soort" value={soort} />
          <FilterKeuze
            naam="wie"
            label="Bij wie"
            alles="Bij wie er plaats is"
            opties={opNaam(behandelaars)}
            waarde={wie ?? undefined}
          />
        </Filters>
      )}
      <TweeKolommen
        hoofd={
          <Kaart titel={naam}>
            {!extern && behandelaars.length === 0 ? (
              <LegeStaat titel="Niemand van uw arbodienst doet dit" icoon="persoon">
                <p>De arbobeheerder geeft iemand deze rol.</p>
              </LegeStaat>
            ) : (
              <Afspraakformulier
                key={`${soort} ${wie}`}
                verborgen={{ ...verborgen, verzoek: randomUUID() }}
                momenten={momenten.map((m) => ({
                  ...m,
                  naam: behandelaars.length > 1 && wie === null ? naamVan.get(m.behandelaarId) : undefined,
                }))}
                gekozen={gekozen ? `${gekozen.blokId} ${gekozen.vanMinuut}` : undefined}
                duur={duur}
                behandelaars={opNaam(behandelaars)}
                wie={wie ?? undefined}
              />
            )}
          </Kaart>
        }
        zij={
          <>
            <Melding titel={vertrouwelijk ? 'De werkgever ziet deze afspraak niet' : 'Wie ziet wat?'}>
              {vertrouwelijk
                ? 'Hij krijgt geen bericht en ziet hem nergens terug.'
                : soort === 'psycholoog'
                  ? 'De werkgever ziet dat er een afspraak is en wanneer, maar niet waarvoor.'
                  : 'De werkgever ziet dat er een afspraak is, wanneer en wat voor een. De medewerker krijgt een bericht.'}
            </Melding>
            <Kaart titel="Niets vrij?" onder="Dan staat de medewerker klaar voor het eerste moment dat vrijkomt.">
              <Wachtlijstformulier verborgen={{ ...verborgen, verzoek: randomUUID() }} />
            </Kaart>
          </>
        }
      />
    </>
  )
}
