import type { Metadata } from 'next'
import { Briefkaart } from '@/app/brieven/schermen'
import { Bestandenkaart } from '@/app/opladen/bestandenkaart'
import { Documentlijst } from '@/components/document/documentlijst'
import { NieuwDocument } from '@/components/document/nieuw-document'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { kiesSjablonen } from '@/lib/brieven/lees-brieven'
import { leesDocumenten } from '@/lib/documenten/lees-documenten'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { beginBriefActie, beginDocumentActie, neemBestandTerugActie } from './acties'

export const metadata: Metadata = { title: 'Documenten' }

/** The documents of a case, for the werkgever. */
export default async function Documenten({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const { gevalId, werknemer, documenten, mogelijk, bestanden, sjablonen, magSchrijven } = await opPagina(
    'werkgever',
    'verzuim.lezen',
    async (ctx) => ({
      ...(await leesDocumenten(ctx, leesGevalId(pad.gevalId))),
      bestanden: await kiesBestanden(ctx, leesGevalId(pad.gevalId)),
      sjablonen: await kiesSjablonen(ctx),
      magSchrijven: mag(ctx.wie.rollen, 'document.schrijven.werkgever'),
    }),
  )
  const dossier = `/werkgever/verzuim/${gevalId}`
  return (
    <>
      <Paginakop
        titel="Documenten"
        onder={werknemer}
        acties={<KnopLink href={`${dossier}/verslag`}>Re-integratieverslag</KnopLink>}
        kruimels={[
          { naam: 'Verzuim', href: '/werkgever/verzuim' },
          { naam: werknemer, href: dossier },
          { naam: 'Documenten' },
        ]}
      />
      <Kaart ruimte="geen">
        {documenten.length === 0 ? (
          <LegeStaat titel="Nog geen documenten" icoon="document">
            <p>
              Begin hieronder met een document. Het plan van aanpak maakt u binnen twee weken na de probleemanalyse.
            </p>
          </LegeStaat>
        ) : (
          <Documentlijst documenten={documenten} hier={`${dossier}/documenten`} pdf={(id) => `/werkgever/pdf/${id}`} />
        )}
      </Kaart>
      <Bestandenkaart
        bestanden={bestanden}
        href={(id) => `/werkgever/bestand/${id}`}
        naar={magSchrijven ? `${dossier}/bestanden` : null}
        terug={magSchrijven ? neemBestandTerugActie : null}
        vraag={vraag}
        wie="U en de arbodienst zien deze bestanden. De medewerker ziet alleen wat hij zelf toevoegt."
      />
      <Briefkaart gevalId={gevalId} eigen={sjablonen} actie={beginBriefActie} />
      <NieuwDocument mogelijk={mogelijk} gevalId={gevalId} begin={beginDocumentActie} />
    </>
  )
}
