import type { Metadata } from 'next'
import { Documentlijst } from '@/components/document/documentlijst'
import { NieuwDocument } from '@/components/document/nieuw-document'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesEigenDocumenten } from '@/lib/documenten/lees-eigen-documenten'
import { opPagina } from '@/lib/toegang/op-pagina'
import { beginDocumentActie } from './acties'

export const metadata: Metadata = { title: 'Mijn documenten' }

/** The employee's own documents: to read, to write his part of, to sign. */
export default async function MijnDocumenten() {
  const { gevalId, documenten, mogelijk } = await opPagina('werknemer', 'eigenDocument.schrijven', leesEigenDocumenten)
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
      {gevalId && <NieuwDocument mogelijk={mogelijk} gevalId={gevalId} begin={beginDocumentActie} />}
    </>
  )
}
