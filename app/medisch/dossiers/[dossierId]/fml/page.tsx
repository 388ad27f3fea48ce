import type { Metadata } from 'next'
import { z } from 'zod'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { klas } from '@/components/klas'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { aantalBeperkt, alsFml, type Fml, vergelijkFml } from '@/lib/medisch/fml/fml'
import { leesMedischDossier, type MedischDossierbeeld, type Notitie } from '@/lib/medisch/lees-dossier'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { isDag, toonDag } from '@/lib/wet/kalender'
import { leesDossierId } from '../../dossier-id'
import { Fmlbeeld, Fmlverschillen } from './fmlbeeld'

export const metadata: Metadata = { title: 'Mogelijkheden' }

const vraagSchema = z.object({ fml: z.uuid().nullable().catch(null), met: z.uuid().nullable().catch(null) })

interface Lijst {
  notitie: Notitie
  fml: Fml
}

/** The lists of possibilities of a file: the one on top, what changed since another, and what can be made of it. */
export default async function Fmlpagina({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const dossierId = leesDossierId((await params).dossierId)
  const vraag = vraagSchema.parse(await searchParams)
  const beeld = await opMedischePagina('medisch.lezen', { dossierId, wat: 'dossier' }, leesMedischDossier)
  const lijsten = beeld.notities.flatMap((notitie): Lijst[] =>
    notitie.soort === 'fml' && notitie.velden ? [{ notitie, fml: alsFml(notitie.velden) }] : [],
  )
  const plek = Math.max(
    0,
    lijsten.findIndex((l) => l.notitie.id === vraag.fml),
  )
  const deze = lijsten[plek]
  const ander = lijsten.find((l) => l.notitie.id === vraag.met && l !== deze) ?? lijsten[plek + 1]
  const hier = `/medisch/dossiers/${dossierId}/fml`
  const schrijft = beeld.vol
  const nieuw = schrijft && (
    <KnopLink href={`${hier}/nieuw`} soort={deze ? 'neven' : 'hoofd'}>
      {beeld.concepten.fml ? 'Verder met uw concept' : deze ? 'Nieuwe FML, begint met deze' : 'FML opstellen'}
    </KnopLink>
  )
  return (
    <>
      <Paginakop
        titel="Functionele Mogelijkhedenlijst"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'FML' },
        ]}
        onder={`${beeld.naam} · de lijst zelf ziet de werkgever nooit`}
      />
      {!deze ? (
        <Kaart>
          <LegeStaat titel="Nog geen FML" icoon="document">
            <p>Geef per onderdeel aan wat beperkt is. Wat u niet noemt is normaal.</p>
            {nieuw}
          </LegeStaat>
        </Kaart>
      ) : (
        <TweeKolommen
          hoofd={
            <>
              {ander && <Verschil deze={deze} ander={ander} />}
              <Kaart titel={`FML van ${dag(deze)}`} onder={regel(deze)} id="lijst">
                <Fmlbeeld fml={deze.fml} />
              </Kaart>
            </>
          }
          zij={
            <>
              <Kaart titel="Met deze lijst">
                <div className="niet-afdrukken flex flex-col items-start gap-2">
                  {beeld.vol && (
                    <KnopLink href={`${hier}/${deze.notitie.id}/pdf`} icoon="document">
                      PDF voor de verzekeringsarts
                    </KnopLink>
                  )}
                  <Samenvattingen beeld={beeld} fmlId={deze.notitie.id} />
                  {nieuw}
                </div>
              </Kaart>
              {lijsten.length > 1 && (
                <Kaart titel="Alle lijsten" onder="Kies een lijst, of vergelijk er een met de lijst hiernaast.">
                  <ul className="flex flex-col divide-y divide-line">
                    {lijsten.map((l) => (
                      <li key={l.notitie.id} className="flex flex-wrap items-baseline justify-between gap-x-3 py-2">
                        <span>
                          <a
                            href={`${hier}?fml=${l.notitie.id}`}
                            aria-current={l === deze ? 'true' : undefined}
                            className={klas('koppeling', l === deze && 'font-bold')}
                          >
                            {dag(l)}
                          </a>
                          <span className="onder">{telling(l.fml)}</span>
                        </span>
                        {l !== deze && (
                          <a href={`${hier}?fml=${deze.notitie.id}&met=${l.notitie.id}`} className="koppeling text-sm">
                            Vergelijk<span className="sr-only"> met die van {dag(l)}</span>
                          </a>
                        )}
                      </li>
                    ))}
                  </ul>
                </Kaart>
              )}
            </>
          }
        />
      )}
    </>
  )
}

function Verschil({ deze, ander }: { deze: Lijst; ander: Lijst }) {
  const verschillen = vergelijkFml(ander.fml, deze.fml)
  return (
    <Kaart titel={`Wat is er anders dan op ${dag(ander)}?`} id="verschil">
      {verschillen.length === 0 ? (
        <p>Niets: beide lijsten zijn gelijk.</p>
      ) : (
        <Fmlverschillen verschillen={verschillen} />
      )}
    </Kaart>
  )
}

/** The summary for the employer is written at a case that is open, by who treats. */
function Samenvattingen({ beeld, fmlId }: { beeld: MedischDossierbeeld; fmlId: string }) {
  const open = beeld.behandelt ? beeld.gevallen.filter((g) => g.toestand !== 'gesloten') : []
  return open.map((g) => (
    <KnopLink
      key={g.id}
      href={`/medisch/dossiers/${beeld.dossierId}/advies?soort=mogelijkheden&geval=${g.id}&fml=${fmlId}`}
      soort="hoofd"
    >
      {open.length === 1
        ? 'Samenvatting voor de werkgever'
        : `Samenvatting bij verzuim vanaf ${toonDag(g.eersteZiektedag)}`}
    </KnopLink>
  ))
}

function dag({ notitie, fml }: Lijst): string {
  return fml.op && isDag(fml.op) ? toonDag(fml.op) : toonMoment(notitie.op)
}

function regel(l: Lijst): string {
  return `${telling(l.fml)} · ${l.notitie.doorNaam}, ${toonMoment(l.notitie.op)}`
}

function telling(fml: Fml): string {
  const aantal = aantalBeperkt(fml)
  return aantal === 0 ? 'geen beperkingen' : aantal === 1 ? '1 beperking' : `${aantal} beperkingen`
}
