import type { Metadata } from 'next'
import { Bestandenkaart } from '@/app/opladen/bestandenkaart'
import { Documentlijst } from '@/components/document/documentlijst'
import { NieuwDocument } from '@/components/document/nieuw-document'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { leesEigenDocumenten } from '@/lib/documenten/lees-eigen-documenten'
import { opPagina } from '@/lib/toegang/op-pagina'
import { beginDocumentActie, neemBestandTerugActie } from './acties'

export const metadata: Metadata = { title: 'Mijn documenten' }

/** The employee's own documents: to read, to write his part of, to sign. */
export default async function MijnDocumenten({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = await searchParams
  const { gevalId, documenten, mogelijk, bestanden } = await opPagina(
    'werknemer',
    'eigenDocument.schrijven',
    async (ctx) => {
      const gelezen = await leesEigenDocumenten(ctx)
      return { ...gelezen, bestanden: gelezen.gevalId ? await kiesBestanden(ctx, gelezen.gevalId) : [] }
    },
  )
  return (
    <>
      <Paginakop titel="Mijn documenten" onder="Wat u en uw werkgever samen afspreken over uw terugkeer naar werk." />
      <Kaart ruimte="geen">
        {documenten.length === 0 ? (
          <LegeStaat titel="Nog geen documenten" icoon="document">
            <p>Deelt uw werkgever een plan met u, dan leest u het hier en schrijft u er uw kijk op.</p>
          </LegeStaat>
        ) : (
          <Documentlijst
            documenten={documenten}
            hier="/werknemer/documenten"
            pdf={(id) => `/werknemer/pdf/${id}`}
            medewerker
          />
        )}
      </Kaart>
      {gevalId && (
        <Bestandenkaart
          bestanden={bestanden}
          href={(id) => `/werknemer/bestand/${id}`}
          naar={`/werknemer/documenten/bestanden/${gevalId}`}
          terug={neemBestandTerugActie}
          vraag={vraag}
          wie="Wat u hier toevoegt, zien uw werkgever en de arbodienst ook. Medische informatie geeft u alleen aan de bedrijfsarts."
        />
      )}
      {gevalId && <NieuwDocument mogelijk={mogelijk} gevalId={gevalId} begin={beginDocumentActie} />}
    </>
  )
}
