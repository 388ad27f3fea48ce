import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { alsRegel } from '@/app/afspraakregel'
import { Verzendregelzin } from '@/app/opladen/verzendregel'
import { Advieskaart, Takenkaart } from '@/app/opvolging/kaarten'
import { Afspraaklijst } from '@/components/afspraaklijst'
import { Documentkaart } from '@/components/document/documentkaart'
import { Bijzonderhedenkaart } from '@/components/dossier/bijzonderhedenkaart'
import { Contactlijst } from '@/components/dossier/contactlijst'
import { Dossierkop } from '@/components/dossier/dossierkop'
import { Dossierweergave } from '@/components/dossier/dossierweergave'
import { Meldingenkaart } from '@/components/dossier/meldingenkaart'
import { naamVan } from '@/components/dossier/mijlpaallijst'
import { Persoonkaart } from '@/components/dossier/persoonkaart'
import { Terugkoppelkaart } from '@/components/dossier/terugkoppeling'
import { WatAlsPaneel } from '@/components/dossier/wat-als-paneel'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Statisch } from '@/components/statisch'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { leesBegeleidDossier } from '@/lib/begeleiding/lees-begeleid-dossier'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { leesWatAls, WAT_ALS } from '@/lib/begeleiding/wat-als-vraag'
import { kiesDocumenten } from '@/lib/documenten/lees-documenten'
import { kiesVerzendingen } from '@/lib/documenten/lees-verzending'
import { leesOpvolgingen } from '@/lib/opvolging/lees-bij-geval'
import { vastTeLeggen } from '@/lib/poortwacht/mag-vastleggen'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import type { Mijlpaal, Uitkomst } from '@/lib/wet/begrippen'
import { eerstvolgende } from '@/lib/wet/eerstvolgende'
import { watAls } from '@/lib/wet/wat-als'
import { vinkAfActie } from '../opvolging-acties'
import { Overnameformulier } from './overnameformulier'

export const metadata: Metadata = { title: 'Dossier' }

/** The case page of the arbodienst. */
export default async function Dossierpagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { gevalId } = await params
  const { dossier, documenten, verzendingen, verzuimconsultantId, isVanMij, opvolging, vandaag, rollen } =
    await opDrukkePagina('arbodienst', 'dossier.lezen', async (ctx) => {
      const gelezen = await leesBegeleidDossier(ctx, leesGevalId(gevalId))
      return {
        ...gelezen,
        opvolging: await leesOpvolgingen(ctx, gevalId),
        documenten: await kiesDocumenten(ctx, gevalId),
        verzendingen: await kiesVerzendingen(ctx, gelezen.dossier.geval),
        vandaag: ctx.vandaag,
        rollen: ctx.wie.rollen,
      }
    })
  const vraag = leesWatAls(await searchParams)
  const hier = `/arbodienst/dossiers/${dossier.geval.id}`
  const magContact = mag(rollen, 'contact.vastleggen')
  const magMijlpaal = mag(rollen, 'mijlpaal.vastleggen.arbodienst')
  return (
    <>
      <Statisch>
        <Dossierkop
          dossier={dossier}
          kruimels={[{ naam: 'Werklijst', href: '/arbodienst' }]}
          acties={magContact && <Stappen uitkomst={dossier.uitkomst} hier={hier} />}
        />
      </Statisch>
      <Dossierweergave
        dossier={dossier}
        vandaag={vandaag}
        actie={(m) => (
          <>
            {magMijlpaal && <Mijlpaalkoppeling mijlpaal={m} hier={hier} />}
            {verzendingen
              .filter((v) => v.code === m.code && v.nummer === m.nummer)
              .map((v) => (
                <Verzendregelzin key={v.code} verzending={v} documenten={`${hier}/documenten`} alleenLezen />
              ))}
          </>
        )}
        zij={
          <>
            <Statisch>
              <Terugkoppelkaart terugkoppelingen={dossier.terugkoppelingen} />
              <Kaart
                titel="Contact"
                id="contact"
                acties={
                  magContact && (
                    <KnopLink href={`${hier}/contact`} klein icoon="plus">
                      Contact vastleggen
                    </KnopLink>
                  )
                }
              >
                <Contactlijst contacten={dossier.contacten} notities={dossier.notities} vandaag={vandaag} />
              </Kaart>
              <Kaart
                titel="Afspraken"
                acties={
                  mag(rollen, 'planning.wijzigen') &&
                  dossier.geval.toestand !== 'gesloten' && (
                    <KnopLink href={`/arbodienst/planning/nieuw?geval=${dossier.geval.id}`} klein icoon="plus">
                      Afspraak maken
                    </KnopLink>
                  )
                }
              >
                <Afspraaklijst
                  afspraken={opvolging.afspraken.map((a) => alsRegel(a, `/arbodienst/planning/${a.id}`))}
                  leeg="Er is nog geen afspraak gemaakt."
                />
              </Kaart>
              <Documentkaart documenten={documenten} hier={`${hier}/documenten`} />
              {dossier.uitkomst.goed && (
                <WatAlsPaneel
                  adres={hier}
                  soorten={Object.entries(WAT_ALS)
                    .filter(([soort]) => soort !== (dossier.geval.toestand === 'open' ? 'weerZiek' : 'hersteldPer'))
                    .map(([waarde, label]) => ({ waarde, label }))}
                  staat={vraag}
                  uitkomst={vraag.verandering && watAls(dossier.feiten, vraag.verandering, vandaag)}
                />
              )}
            </Statisch>
            <Takenkaart
              taken={opvolging.acties}
              vandaag={vandaag}
              nieuw={mag(rollen, 'taak.regelen.arbodienst') ? `${hier}/taak` : null}
              vink={mag(rollen, 'taak.regelen.arbodienst') ? vinkAfActie : null}
            />
            <Statisch>
              <Advieskaart
                adviezen={opvolging.adviezen}
                nieuw={mag(rollen, 'advies.geven') ? `${hier}/advies` : null}
                opvolgen={null}
              />
            </Statisch>
            <Persoonkaart
              dossier={dossier}
              acties={
                !isVanMij &&
                mag(rollen, 'dossier.overnemen') && (
                  <Overnameformulier
                    gevalId={dossier.geval.id}
                    van={verzuimconsultantId ?? ''}
                    verzoek={randomUUID()}
                  />
                )
              }
            />
            <Statisch>
              <Bijzonderhedenkaart geval={dossier.geval} href={magMijlpaal ? `${hier}/bijzonder` : null} />
              <Meldingenkaart meldingen={dossier.geval.meldingen} />
            </Statisch>
          </>
        }
      />
    </>
  )
}

/** The next step, filled, and recording a contact beside it. */
function Stappen({ uitkomst, hier }: { uitkomst: Uitkomst; hier: string }) {
  const eerst = uitkomst.goed ? eerstvolgende(uitkomst.tijdlijn) : null
  const isContact = eerst === null || eerst.code === 'eersteContact'
  return (
    <>
      <KnopLink href={`${hier}/contact`} soort={isContact ? 'hoofd' : 'neven'}>
        Contact vastleggen
      </KnopLink>
      {eerst && !isContact && vastTeLeggen('arbodienst', eerst).length > 0 && (
        <KnopLink href={`${hier}/mijlpaal/${eerst.code}-${eerst.nummer}`} soort="hoofd">
          {mijlpaalnaam(eerst.code)} vastleggen
        </KnopLink>
      )}
    </>
  )
}

function Mijlpaalkoppeling({ mijlpaal: m, hier }: { mijlpaal: Mijlpaal; hier: string }) {
  if (m.code === 'eersteContact' && m.gedaanOp === null) {
    return (
      <a href={`${hier}/contact`} className="koppeling">
        Contact vastleggen
      </a>
    )
  }
  if (vastTeLeggen('arbodienst', m).length === 0 || (m.code === 'eersteContact' && m.gedaanOp !== null)) return null
  return (
    <a href={`${hier}/mijlpaal/${m.code}-${m.nummer}`} className="koppeling">
      {m.gedaanOp === null ? 'Vastleggen' : 'Wijzigen'}
      <span className="sr-only"> ({naamVan(m)})</span>
    </a>
  )
}
