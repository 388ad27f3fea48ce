import type { Metadata } from 'next'
import { Documentscherm } from '@/components/document/documentscherm'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesDocument } from '@/lib/documenten/lees-document'
import { tekencode, toonCode } from '@/lib/documenten/tekencode'
import { toonOndertekening } from '@/lib/documenten/toon-ondertekening'
import { opPagina } from '@/lib/toegang/op-pagina'
import { Stap } from './stap'
import { Verder } from './verder'

export const metadata: Metadata = { title: 'Document' }

/** One document, for the werkgever: read, share, fix, sign. */
export default async function Documentpagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string; documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const { document, functie } = await opPagina('werkgever', 'verzuim.lezen', async (ctx) => ({
    document: await leesDocument(ctx, leesDocumentId(pad.documentId), leesVersienummer(vraag)),
    functie: ctx.wie.rollen.includes('hr') ? 'HR' : 'leidinggevende',
  }))
  const dossier = `/werkgever/verzuim/${document.gevalId}`
  const hier = `${dossier}/documenten/${document.id}`
  const { link } = document
  return (
    <Documentscherm
      document={document}
      hier={hier}
      kruimels={[
        { naam: 'Verzuim', href: '/werkgever/verzuim' },
        { naam: document.werknemer, href: dossier },
        { naam: 'Documenten', href: `${dossier}/documenten` },
      ]}
      pdf={(id) => `/werkgever/pdf/${id}`}
      ondertekening={toonOndertekening(document)}
      stap={<Stap document={document} hier={hier} functie={functie} />}
      verder={<Verder document={document} code={link && toonCode(tekencode(link.id))} />}
    />
  )
}
