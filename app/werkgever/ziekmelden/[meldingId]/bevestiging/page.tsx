import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { type Stap, Stappen } from '@/components/stappen'
import { WaaromDezeDatum } from '@/components/waarom-deze-datum'
import { opPagina } from '@/lib/toegang/op-pagina'
import { type Bevestiging, leesBevestiging } from '@/lib/verzuim/lees-bevestiging'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { dag, toonDag } from '@/lib/wet/kalender'
import { legUit } from '@/lib/wet/uitleg'
import { wieTekst } from '../../../wie-tekst'

export const metadata: Metadata = { title: 'Ziek gemeld' }

const duren: Record<string, string> = {
  dagen: 'een paar dagen',
  weken: 'een tot twee weken',
  langer: 'langer',
  onbekend: 'onbekend',
}

/** The receipt of a sick report: what was recorded, who has been told, and what happens next, when and why. */
export default async function Bevestigingspagina({ params }: { params: Promise<{ meldingId: string }> }) {
  const { meldingId } = await params
  if (!z.uuid().safeParse(meldingId).success) notFound()
  const b = await opPagina('werkgever', 'verzuim.lezen', (ctx) => leesBevestiging(ctx, meldingId))
  const { melding, medewerker } = b
  return (
    <Kolom>
      <Paginakop
        titel={melding.hersteldPer ? `Ziekmelding van ${medewerker.naam}` : `${medewerker.naam} is ziek gemeld`}
        onder={`Ontvangstnummer ${melding.ontvangstnummer}`}
      />
      {melding.ingetrokken ? (
        <Melding soort="letop" titel="Deze ziekmelding is later ingetrokken" />
      ) : (
        <Melding soort="gelukt" titel="De ziekmelding is vastgelegd">
          {wieIsBericht(b)}
        </Melding>
      )}
      {b.vorigHerstel && !melding.ingetrokken && (
        <Melding titel={`Dossier ${b.dossiernummer} loopt door`}>
          {medewerker.voornaam} was hersteld per {toonDag(b.vorigHerstel)},{' '}
          {b.tussen === 1 ? '1 dag' : `${b.tussen} dagen`} voor deze ziekte. Dat is korter dan vier weken, dus voor de
          wet is het één ziekteperiode. Die dagen tellen niet mee.
        </Melding>
      )}
      {b.straks.length > 0 && (
        <Kaart
          titel="Wat er nu gebeurt"
          onder={`Gerekend vanaf ${toonDag(melding.eersteZiektedag)}, als iemand ziek blijft.`}
        >
          <Stappen stappen={b.straks.map((m) => stap(m, b))} />
        </Kaart>
      )}
      <Kaart titel="Wat is vastgelegd">
        <Gegevenslijst gegevens={vastgelegd(b)} />
      </Kaart>
      <div className="flex flex-wrap gap-2">
        <KnopLink soort="hoofd" href={`/werkgever/verzuim/${b.gevalId}`}>
          Naar het dossier
        </KnopLink>
        <KnopLink href="/werkgever/ziekmelden">Nog iemand ziek melden</KnopLink>
        {melding.hersteldPer === null && !melding.ingetrokken && (
          <KnopLink soort="stil" href={`/werkgever/verzuim/${b.gevalId}/herstel`}>
            {medewerker.voornaam} is alweer beter
          </KnopLink>
        )}
      </div>
    </Kolom>
  )
}

function wieIsBericht({ consultantNaam, arbodienstNaam }: Bevestiging): string {
  if (consultantNaam && arbodienstNaam) return `${consultantNaam} van ${arbodienstNaam} heeft bericht gekregen.`
  if (arbodienstNaam) return `De melding staat bij ${arbodienstNaam}. Er is nog geen vaste verzuimconsultant.`
  return 'Er loopt nu geen contract met een arbodienst, dus er is niemand ingelicht.'
}

function stap(m: Mijlpaal, { consultantNaam }: Bevestiging): Stap {
  const wie = m.code === 'eersteContact' && consultantNaam ? consultantNaam : wieTekst(m.wie)
  return {
    naam: m.naam,
    wanneer: `uiterlijk ${toonDag(m.uiterlijk)}`,
    uitleg: (
      <>
        <p>{wie}</p>
        <WaaromDezeDatum uitleg={{ ...legUit(m), regelversie: dag(m.afleiding.regelversie) }} naam={m.naam} />
      </>
    ),
  }
}

function vastgelegd({ melding, medewerker, dossiernummer }: Bevestiging) {
  const alsJa = (naam: string, waarde: string) => (waarde === 'onbekend' ? [] : [{ naam, waarde }])
  const alsEr = (naam: string, waarde: string | null) => (waarde ? [{ naam, waarde }] : [])
  return [
    { naam: 'Medewerker', waarde: medewerker.naam },
    { naam: 'Eerste ziektedag', waarde: toonDag(melding.eersteZiektedag) },
    ...alsEr('Eerste dag hersteld', melding.hersteldPer && toonDag(melding.hersteldPer)),
    { naam: 'Dossier', waarde: dossiernummer },
    { naam: 'Gemeld', waarde: `${toonDag(melding.gemeldOp)} door ${melding.gemeldDoorNaam}` },
    ...alsEr('Telefoon', melding.telefoon),
    ...alsEr('Verblijft op', melding.verpleegadres),
    { naam: 'Verwachte duur', waarde: duren[melding.verwachteDuur] ?? 'onbekend' },
    ...alsEr('Over te nemen werk', melding.lopendWerk),
    ...alsJa('Ongeval op het werk', melding.arbeidsongeval),
    ...alsJa('Verkeersongeval', melding.verkeersongeval),
    ...alsJa('Vangnet', melding.vangnet),
  ]
}
