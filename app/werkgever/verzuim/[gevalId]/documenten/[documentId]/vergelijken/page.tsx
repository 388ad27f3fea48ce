import type { Metadata } from 'next'
import { Vergelijkscherm } from '@/components/document/vergelijkscherm'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesVergelijking } from '@/lib/documenten/lees-vergelijking'
import { opPagina } from '@/lib/toegang/op-pagina'

export const metadata: Metadata = { title: 'Versies vergelijken' }

/** Two versions of a document, for the werkgever. */
export default async function Vergelijken({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string; documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const v = await opPagina('werkgever', 'verzuim.lezen', (ctx) =>
    leesVergelijking(ctx, leesDocumentId(pad.documentId), {
      oud: leesVersienummer(vraag, 'oud'),
      nieuw: leesVersienummer(vraag, 'nieuw'),
    }),
  )
  const dossier = `/werkgever/verzuim/${v.gevalId}`
  const hier = `${dossier}/documenten/${v.documentId}`
  return (
    <Vergelijkscherm
      v={v}
      hier={hier}
      kruimels={[
        { naam: v.werknemer, href: dossier },
        { naam: 'Documenten', href: `${dossier}/documenten` },
        { naam: v.naam, href: hier },
      ]}
    />
  )
}
