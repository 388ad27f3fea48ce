import type { Metadata } from 'next'
import { Documentlijst } from '@/components/document/documentlijst'
import { NieuwDocument } from '@/components/document/nieuw-document'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { leesDocumenten } from '@/lib/documenten/lees-documenten'
import { opPagina } from '@/lib/toegang/op-pagina'
import { beginDocumentActie } from './acties'

export const metadata: Metadata = { title: 'Documenten' }

/** The documents of a case, for the werkgever. */
export default async function Documenten({ params }: { params: Promise<{ gevalId: string }> }) {
  const pad = await params
  const { gevalId, werknemer, documenten, mogelijk } = await opPagina('werkgever', 'verzuim.lezen', (ctx) =>
    leesDocumenten(ctx, leesGevalId(pad.gevalId)),
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
      <NieuwDocument mogelijk={mogelijk} gevalId={gevalId} begin={beginDocumentActie} />
    </>
  )
}
