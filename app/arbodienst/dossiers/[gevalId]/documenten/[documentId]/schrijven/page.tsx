import type { Metadata } from 'next'
import { Schrijfscherm } from '@/components/document/schrijfscherm'
import { leesDocumentId } from '@/lib/documenten/document-id'
import { leesDocument } from '@/lib/documenten/lees-document'
import { delenVan } from '@/lib/documenten/soorten'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bewaarDeelActie } from './acties'

export const metadata: Metadata = { title: 'Document schrijven' }

/** Writing in a document, for the arbodienst: what both parties do, to prepare it. */
export default async function Schrijven({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string; documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const { bewaard } = await searchParams
  const document = await opPagina('arbodienst', 'document.voorbereiden', (ctx) =>
    leesDocument(ctx, leesDocumentId(pad.documentId)),
  )
  const dossier = `/arbodienst/dossiers/${document.gevalId}`
  return (
    <Schrijfscherm
      document={document}
      hier={`${dossier}/documenten/${document.id}`}
      kruimels={[
        { naam: 'Werklijst', href: '/arbodienst' },
        { naam: document.werknemer, href: dossier },
        { naam: 'Documenten', href: `${dossier}/documenten` },
      ]}
      bewaar={bewaarDeelActie}
      bewaard={typeof bewaard === 'string' ? bewaard : null}
      delen={(['samen'] as const).map((partij) => ({ partij, groepen: delenVan(document.soort, partij) }))}
    />
  )
}
