import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { toonGrootte } from '@/app/opladen/bestandregels'
import { foutUitAdres } from '@/app/opladen/fout-uit-adres'
import { toonMoment } from '@/components/dossier/moment'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import type { Bijlage } from '@/lib/medisch/lees-dossier'
import { leesOverdrachten, type Overdracht } from '@/lib/medisch/lees-overdrachten'
import { GEINFORMEERD, INSTEMMING } from '@/lib/medisch/overdracht-soorten'
import { gaanMee, MEESTE_BIJLAGEN } from '@/lib/medisch/pakketgrens'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { toonDag, toonDagKort } from '@/lib/wet/kalender'
import { leesDossierId } from '../../dossier-id'
import { Bijlagenlijst } from '../bijlagenlijst'
import { Beginformulier } from './formulieren'
import { Ontvangformulier } from './ontvangformulier'

export const metadata: Metadata = { title: 'Overdracht' }

/** A file goes sealed to another arbodienst, or comes from one. */
export default async function Overdrachtpagina({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const fout = foutUitAdres(await searchParams)
  const dossierId = leesDossierId((await params).dossierId)
  const { beeld, overdrachten, controlegetal } = await opMedischePagina(
    'medisch.overdragen',
    { dossierId, wat: 'dossier' },
    leesOverdrachten,
  )
  const { nietMee } = gaanMee(beeld.bijlagen)
  if (!beeld.behandelt || beeld.soort !== 'begeleiding') notFound()
  return (
    <>
      <Paginakop
        titel="Overdracht aan een andere arbodienst"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'Overdracht' },
        ]}
        onder={beeld.naam}
      />
      <TweeKolommen
        hoofd={
          <>
            {overdrachten.map((o) => (
              <Regel key={o.id} overdracht={o} dossierId={dossierId} controlegetal={controlegetal} />
            ))}
            <Kaart
              titel="Dossier overdragen"
              onder="Het hele medische dossier gaat mee, met de bijlagen en met wie wat schreef. Het burgerservicenummer gaat niet mee. Uw eigen dossier blijft hier bewaard."
            >
              {nietMee.length > 0 && <NietMee bijlagen={nietMee} dossierId={dossierId} />}
              <Beginformulier dossierId={dossierId} vandaag={toonDagKort(beeld.vandaag)} verzoek={randomUUID()} />
            </Kaart>
          </>
        }
        zij={
          <Kaart
            id="ontvangen"
            titel="Dossier ontvangen"
            onder="Kreeg u een verzegeld dossier van een andere arbodienst? Vraag hun telefonisch om de wachtzin en het controlegetal."
          >
            <div className="flex flex-col gap-4">
              {fout && (
                <Melding soort="gevaar" titel="Er is niets ingelezen" live>
                  {fout}
                </Melding>
              )}
              <Ontvangformulier dossierId={dossierId} />
            </div>
          </Kaart>
        }
      />
    </>
  )
}

/** What is too much for one package is said before it is made, with the way to hand it over apart. */
function NietMee({ bijlagen, dossierId }: { bijlagen: Bijlage[]; dossierId: string }) {
  return (
    <div className="mb-4">
      <Melding soort="letop" titel="Niet alle bijlagen passen in het pakket">
        <p className="mb-2">
          Een pakket draagt hooguit {toonGrootte(MEESTE_BIJLAGEN)} aan bijlagen; de nieuwste gaan mee. Draag deze zelf
          over:
        </p>
        <Bijlagenlijst bijlagen={bijlagen} dossierId={dossierId} />
      </Melding>
    </div>
  )
}

function Regel({
  overdracht: o,
  dossierId,
  controlegetal,
}: {
  overdracht: Overdracht
  dossierId: string
  controlegetal: string
}) {
  if (o.richting === 'in')
    return (
      <Kaart titel={`Ontvangen van ${o.tegenpartij}`} onder={`Ingelezen ${toonMoment(o.op)}`}>
        {null}
      </Kaart>
    )
  const weet = [
    (GEINFORMEERD as Record<string, string>)[o.geinformeerd ?? ''],
    o.geinformeerdOp && toonDag(o.geinformeerdOp),
    (INSTEMMING as Record<string, string>)[o.instemming ?? ''],
  ]
  return (
    <Kaart
      titel={`Naar ${o.tegenpartij}`}
      onder={
        o.wachtzin && o.vervaltOp
          ? `Te openen tot en met ${toonDag(o.vervaltOp)}. Stuur het bestand, en geef de wachtzin en het controlegetal telefonisch door.`
          : 'Verlopen. Leg een nieuwe overdracht vast als het dossier nog moet worden gestuurd.'
      }
    >
      <Gegevenslijst
        gegevens={[
          { naam: 'Vastgelegd', waarde: toonMoment(o.op) },
          { naam: 'De medewerker weet het', waarde: weet.filter(Boolean).join(' · ') },
          ...(o.wachtzin
            ? [
                {
                  naam: 'Wachtzin',
                  waarde: <span className="break-all font-semibold tabular-nums">{o.wachtzin}</span>,
                },
                { naam: 'Controlegetal', waarde: <span className="font-semibold tabular-nums">{controlegetal}</span> },
              ]
            : []),
        ]}
      />
      {o.wachtzin && (
        <p className="niet-afdrukken mt-4">
          <KnopLink href={`/medisch/dossiers/${dossierId}/overdracht/${o.id}`} soort="hoofd">
            Verzegeld bestand maken
          </KnopLink>
        </p>
      )}
    </Kaart>
  )
}
