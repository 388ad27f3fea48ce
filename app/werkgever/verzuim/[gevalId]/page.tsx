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
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { leesBewaartermijn } from '@/lib/bewaren/lees-bewaartermijn'
import { kiesDocumenten } from '@/lib/documenten/lees-documenten'
import { kiesVerzendingen } from '@/lib/documenten/lees-verzending'
import { leesOpvolgingen } from '@/lib/opvolging/lees-bij-geval'
import { vastTeLeggen } from '@/lib/poortwacht/mag-vastleggen'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

import { Bewaarregel } from '../../bewaren/bewaarregel'
import { vinkAfActie } from '../opvolging-acties'

export const metadata: Metadata = { title: 'Dossier' }

/** The case page of the werkgever: what it may know, and what it has to do. */
export default async function Dossierpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const { dossier, documenten, verzendingen, opvolging, bewaartermijn, vandaag, rollen } = await opDrukkePagina(
    'werkgever',
    'verzuim.lezen',
    async (ctx) => {
      const dossier = await leesDossier(ctx, leesGevalId(gevalId))
      return {
        dossier,
        opvolging: await leesOpvolgingen(ctx, gevalId),
        documenten: await kiesDocumenten(ctx, gevalId),
        verzendingen: await kiesVerzendingen(ctx, dossier.geval),
        bewaartermijn: dossier.geval.toestand === 'gesloten' ? await leesBewaartermijn(ctx, gevalId) : null,
        vandaag: ctx.vandaag,
        rollen: ctx.wie.rollen,
      }
    },
  )
  const { geval } = dossier
  const hier = `/werkgever/verzuim/${geval.id}`
  const isZiek = geval.meldingen.some((m) => !m.ingetrokken && m.hersteldPer === null)
  const magCorrigeren = mag(rollen, 'verzuim.corrigeren')
  return (
    <>
      <Dossierkop
        dossier={dossier}
        kruimels={[{ naam: 'Verzuim', href: '/werkgever/verzuim' }]}
        acties={
          isZiek &&
          mag(rollen, 'verzuim.melden') && (
            <>
              <KnopLink href={`${hier}/werk`}>Werk hervatten</KnopLink>
              <KnopLink href={`${hier}/herstel`} soort="hoofd">
                Herstel melden
              </KnopLink>
            </>
          )
        }
      />
      {bewaartermijn && (
        <Bewaarregel termijn={bewaartermijn} werknemerId={dossier.geval.werknemerId} vandaag={vandaag} />
      )}
      <Dossierweergave
        dossier={dossier}
        vandaag={vandaag}
        actie={(m) => (
          <>
            {mag(rollen, 'mijlpaal.vastleggen.werkgever') && vastTeLeggen('werkgever', m).length > 0 && (
              <a href={`${hier}/mijlpaal/${m.code}-${m.nummer}`} className="koppeling">
                {m.gedaanOp === null ? 'Vastleggen' : 'Wijzigen'}
                <span className="sr-only"> ({naamVan(m)})</span>
              </a>
            )}
            {verzendingen
              .filter((v) => v.code === m.code && v.nummer === m.nummer)
              .map((v) => (
                <Verzendregelzin key={v.code} verzending={v} documenten={`${hier}/documenten`} />
              ))}
          </>
        )}
        zij={
          <>
            <Terugkoppelkaart terugkoppelingen={dossier.terugkoppelingen} />
            <Documentkaart documenten={documenten} hier={`${hier}/documenten`} />
            <Kaart titel="Contact met de arbodienst" onder="Wat u mag weten van elk contact.">
              <Contactlijst contacten={dossier.contacten} notities={[]} vandaag={vandaag} />
            </Kaart>
            <Takenkaart
              taken={opvolging.acties}
              vandaag={vandaag}
              nieuw={mag(rollen, 'taak.regelen.werkgever') ? `${hier}/taak` : null}
              vink={mag(rollen, 'taak.regelen.werkgever') ? vinkAfActie : null}
            />
            {opvolging.adviezen.length > 0 && (
              <Advieskaart
                adviezen={opvolging.adviezen}
                nieuw={null}
                opvolgen={mag(rollen, 'advies.opvolgen') ? (id) => `${hier}/advies/${id}` : null}
              />
            )}
            {opvolging.afspraken.length > 0 && (
              <Kaart titel="Afspraken met de arbodienst" onder="U ziet dat er een afspraak is, niet waarover.">
                <Afspraaklijst afspraken={opvolging.afspraken.map((a) => alsRegel(a))} leeg="" />
              </Kaart>
            )}
            <Meldingenkaart
              meldingen={geval.meldingen}
              actie={
                magCorrigeren
                  ? () => (
                      <p className="niet-afdrukken mt-1 flex gap-4 text-[0.94rem]">
                        <a href={`${hier}/corrigeren`} className="koppeling">
                          Dag verbeteren
                        </a>
                        <a href={`${hier}/intrekken`} className="koppeling">
                          Intrekken
                        </a>
                      </p>
                    )
                  : undefined
              }
            />
            <Bijzonderhedenkaart
              geval={geval}
              href={mag(rollen, 'mijlpaal.vastleggen.werkgever') ? `${hier}/bijzonder` : null}
            />
            <Persoonkaart dossier={dossier} />
          </>
        }
      />
    </>
  )
}
