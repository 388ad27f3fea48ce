import type { Metadata } from 'next'
import { Vergelijkscherm } from '@/components/document/vergelijkscherm'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesVergelijking } from '@/lib/documenten/lees-vergelijking'
import { opPagina } from '@/lib/toegang/op-pagina'

export const metadata: Metadata = { title: 'Versies vergelijken' }

/** Two versions of a document, for the employee. */
export default async function Vergelijken({
  params,
  searchParams,
}: {
  params: Promise<{ documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const v = await opPagina('werknemer', 'eigenDocument.schrijven', (ctx) =>
    leesVergelijking(ctx, leesDocumentId(pad.documentId), {
      oud: leesVersienummer(vraag, 'oud'),
      nieuw: leesVersienummer(vraag, 'nieuw'),
    }),
  )
  const hier = `/werknemer/documenten/${v.documentId}`
  return (
    <Vergelijkscherm
      v={v}
      hier={hier}
      kruimels={[
        { naam: 'Mijn documenten', href: '/werknemer/documenten' },
        { naam: v.naam, href: hier },
      ]}
    />
  )
}
