import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesWijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { toonDag } from '@/lib/wet/kalender'
import { gevalUitAdres } from '../../wijzigen/geval-uit-adres'
import { Wijzigkop } from '../../wijzigen/wijzigkop'
import { Werkformulier } from './werkformulier'

export const metadata: Metadata = { title: 'Meer of minder werken' }

/** Partial return to work, better or worse again. */
export default async function Werkpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const gevalId = await gevalUitAdres(params)
  const vorm = await opPagina('werkgever', 'verzuim.melden', (ctx) => leesWijzigvorm(ctx, gevalId))
  const { medewerker, meldingen, werkhervattingen, afwezigheid, vandaag } = vorm
  return (
    <Kolom>
      <Wijzigkop
        vorm={vorm}
        titel="Meer of minder werken"
        onder={`${medewerker.naam} is nu ${afwezigheid}% afwezig.`}
      />
      {meldingen.length === 0 ? (
        <Melding
          soort="letop"
          titel="In dit dossier is geen geldige ziekmelding"
          acties={
            <KnopLink klein href={`/werkgever/verzuim/${gevalId}`}>
              Naar het dossier
            </KnopLink>
          }
        />
      ) : (
        <>
          <Melding>
            De termijnen veranderen niet: gedeeltelijk werken is geen herstel. Hoeveel iemand kán werken, bepaalt de
            bedrijfsarts. Werkt {medewerker.voornaam} weer helemaal?{' '}
            <a href={`/werkgever/verzuim/${gevalId}/herstel`} className="koppeling">
              Meld dan herstel
            </a>
            .
          </Melding>
          <Werkformulier gevalId={gevalId} voornaam={medewerker.voornaam} vandaag={vandaag} verzoek={randomUUID()} />
          {werkhervattingen.length > 0 && (
            <Kaart titel="Eerder vastgelegd">
              <ul className="flex flex-col gap-1">
                {werkhervattingen.toReversed().map((w) => (
                  <li key={w.id}>
                    {toonDag(w.vanaf)}: {w.percentageGewerkt}% gewerkt
                    {w.arbeidstherapeutisch && ', arbeidstherapeutisch'}
                  </li>
                ))}
              </ul>
            </Kaart>
          )}
        </>
      )}
    </Kolom>
  )
}
