import type { Metadata } from 'next'
import { Verzendkaart } from '@/app/opladen/verzendkaart'
import { Documentscherm } from '@/components/document/documentscherm'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesDocument } from '@/lib/documenten/lees-document'
import { leesVerzending } from '@/lib/documenten/lees-verzending'
import { toonOndertekening } from '@/lib/documenten/toon-ondertekening'
import { tekencode, toonCode } from '@/lib/toegang/linkcode'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { neemBestandTerugActie } from '../acties'
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
  const { document, functie, verzending, magVerzenden } = await opPagina('werkgever', 'verzuim.lezen', async (ctx) => {
    const gelezen = await leesDocument(ctx, leesDocumentId(pad.documentId), leesVersienummer(vraag))
    const { verzenden, mijlpaal } = gelezen.soort
    return {
      document: gelezen,
      functie: ctx.wie.rollen.includes('hr') ? 'HR' : 'leidinggevende',
      verzending:
        verzenden && mijlpaal
          ? await leesVerzending(ctx, { gevalId: gelezen.gevalId, documentId: gelezen.id, code: mijlpaal })
          : null,
      magVerzenden: mag(ctx.wie.rollen, 'mijlpaal.vastleggen.werkgever'),
    }
  })
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
      stap={
        <>
          <Stap document={document} hier={hier} functie={functie} />
          {verzending && (
            <Verzendkaart
              verzending={verzending}
              vastgelegd={document.versie.hash !== null}
              href={(id) => `/werkgever/bestand/${id}`}
              naar={magVerzenden ? `${hier}/verzonden` : null}
              terug={neemBestandTerugActie}
              vraag={vraag}
            />
          )}
        </>
      }
      verder={<Verder document={document} code={link && toonCode(tekencode(link.id))} />}
    />
  )
}
