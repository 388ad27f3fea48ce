import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { Tabel } from '@/components/tabel'
import { type Codevoorstel, leesCodevoorstel } from '@/lib/beheer/diagnosecodes/lees-codevoorstel'
import { opPagina } from '@/lib/toegang/op-pagina'
import { Bevestigformulier } from './bevestigformulier'
import { Codekaart, getal } from './codekaart'

export const metadata: Metadata = { title: 'Lijst bekijken' }

/** A list of codes that was read: what is wrong with it, what it changes, and the button that does so. */
export default async function Codelijstpagina({ params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const voorstel = await opPagina('beheer', 'diagnosecodes.beheren', (ctx) => leesCodevoorstel(ctx, id.data))
  return (
    <>
      <Paginakop
        titel={voorstel.stand === 'verwerkt' ? 'De lijst is ingelezen' : 'Klopt deze lijst?'}
        onder={`${voorstel.bestandsnaam} · ${voorstel.bron}`}
        kruimels={[{ naam: 'Diagnosecodes', href: '/beheer/diagnosecodes' }, { naam: 'Lijst bekijken' }]}
      />
      <Inhoud voorstel={voorstel} />
    </>
  )
}

const opnieuw = (
  <KnopLink href="/beheer/diagnosecodes" soort="hoofd">
    Lees een ander bestand in
  </KnopLink>
)

function Inhoud({ voorstel: v }: { voorstel: Codevoorstel }) {
  if (v.stand === 'verlopen')
    return (
      <Melding soort="letop" titel="Dit voorstel is verlopen" acties={opnieuw}>
        Een voorstel blijft een dag staan. Er is niets opgeslagen.
      </Melding>
    )
  if (v.stand === 'verwerkt')
    return (
      <Melding
        soort="gelukt"
        titel={`Bedrijfsartsen kiezen nu uit ${getal(v.uitkomst.codes, 'code', 'codes')}`}
        live
        acties={<KnopLink href="/beheer/diagnosecodes">Naar de lijst</KnopLink>}
      >
        {`${getal(v.uitkomst.nieuw, 'code is nieuw', 'codes zijn nieuw')}; ${getal(v.uitkomst.vervallen, 'code is vervallen', 'codes zijn vervallen')}.`}
      </Melding>
    )
  if (v.aantalFouten > 0) return <Fouten voorstel={v} />
  const { nieuw, gewijzigd, vervalt, gelijk } = v.verschil
  if (nieuw.length + gewijzigd.length + vervalt.length === 0)
    return (
      <Melding soort="uitleg" titel="Deze lijst verandert niets" acties={opnieuw}>
        {`Alle ${gelijk.toLocaleString('nl-NL')} codes staan al zo in de lijst.`}
      </Melding>
    )
  return (
    <>
      <Kaart titel="Wat er verandert">
        <div className="flex flex-col gap-4">
          <p>
            {`${getal(nieuw.length, 'code is nieuw', 'codes zijn nieuw')}, ${getal(gewijzigd.length, 'krijgt een andere omschrijving', 'krijgen een andere omschrijving')}, ${getal(vervalt.length, 'vervalt', 'vervallen')} en ${getal(gelijk, 'blijft gelijk', 'blijven gelijk')}. `}
            Er is nog niets opgeslagen.
          </p>
          {vervalt.length > gelijk + gewijzigd.length && (
            <Melding soort="letop" titel="Van de codes van nu vervalt meer dan de helft">
              Kijk na of dit de hele lijst is, en niet een deel ervan.
            </Melding>
          )}
          <Bevestigformulier id={v.id} aantal={v.aantal} verzoek={randomUUID()} />
        </div>
      </Kaart>
      <Codekaart titel="Vervalt" onder="Blijft leesbaar in dossiers, en is niet meer te kiezen." codes={vervalt} />
      <Codekaart titel="Andere omschrijving" codes={gewijzigd} />
      <Codekaart titel="Nieuw" codes={nieuw} />
    </>
  )
}

function Fouten({ voorstel: v }: { voorstel: Extract<Codevoorstel, { stand: 'open' }> }) {
  return (
    <>
      <Melding
        soort="gevaar"
        titel={`${getal(v.aantalFouten, 'rij klopt', 'rijen kloppen')} nog niet`}
        acties={opnieuw}
      >
        Verbeter het bestand en lees het opnieuw in. Er is niets opgeslagen; ook de goede rijen niet.
      </Melding>
      <Kaart
        titel="Wat er niet klopt"
        onder={v.aantalFouten > v.fouten.length ? `De eerste ${v.fouten.length} staan hieronder.` : undefined}
        ruimte="geen"
      >
        <Tabel
          bijschrift="Fouten in het bestand"
          rijen={v.fouten}
          sleutel={(f) => `${f.rij} ${f.fout}`}
          kolommen={[
            { kop: 'Waar', hoofd: true, cel: (f) => `rij ${f.rij}` },
            {
              kop: 'Er staat',
              cel: (f) => (f.waarde === '' ? <span className="text-secondary">niets</span> : <bdi>{f.waarde}</bdi>),
            },
            { kop: 'Wat te doen', breedte: 'breed', cel: (f) => f.fout },
          ]}
        />
      </Kaart>
    </>
  )
}
