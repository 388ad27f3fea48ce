import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Documentscherm } from '@/components/document/documentscherm'
import { NieuweVersie } from '@/components/document/kleine-formulieren'
import { Kaart } from '@/components/kaart'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesDocument } from '@/lib/documenten/lees-document'
import { toonOndertekening } from '@/lib/documenten/toon-ondertekening'
import { opPagina } from '@/lib/toegang/op-pagina'
import { nieuweVersieActie } from './acties'
import { Stap } from './stap'

export const metadata: Metadata = { title: 'Document' }

/** One document, for the employee: read, write his part, sign. */
export default async function Documentpagina({
  params,
  searchParams,
}: {
  params: Promise<{ documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const document = await opPagina('werknemer', 'eigenDocument.schrijven', (ctx) =>
    leesDocument(ctx, leesDocumentId(pad.documentId), leesVersienummer(vraag)),
  )
  const { versie, soort } = document
  const vast = versie.isLaatste && ['tekenen', 'getekend', 'klaar'].includes(versie.toestand)
  return (
    <Documentscherm
      document={document}
      hier={`/werknemer/documenten/${document.id}`}
      kruimels={[{ naam: 'Mijn documenten', href: '/werknemer/documenten' }]}
      lijstnaam="Mijn documenten"
      pdf={(id) => `/werknemer/pdf/${id}`}
      ondertekening={toonOndertekening(document)}
      stap={<Stap document={document} bewaard={typeof vraag.bewaard === 'string' ? vraag.bewaard : null} />}
      verder={
        vast &&
        soort.begint === 'werknemer' && (
          <Kaart titel="Iets wijzigen">
            <NieuweVersie actie={nieuweVersieActie} verborgen={{ versieId: versie.id, verzoek: randomUUID() }} />
          </Kaart>
        )
      }
    />
  )
}
