import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Verzendkaart } from '@/app/opladen/verzendkaart'
import { Documentscherm } from '@/components/document/documentscherm'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import { leesDocumentId, leesVersienummer } from '@/lib/documenten/document-id'
import { leesDocument } from '@/lib/documenten/lees-document'
import { leesVerzending } from '@/lib/documenten/lees-verzending'
import { toonOndertekening } from '@/lib/documenten/toon-ondertekening'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { stelVastActie } from './acties'

export const metadata: Metadata = { title: 'Document' }

/** One document, for the arbodienst: read, and prepare while it is a draft. */
export default async function Documentpagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string; documentId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const pad = await params
  const vraag = await searchParams
  const { document, verzending, magSchrijven } = await opPagina('arbodienst', 'dossier.lezen', async (ctx) => {
    const gelezen = await leesDocument(ctx, leesDocumentId(pad.documentId), leesVersienummer(vraag))
    const { verzenden, mijlpaal } = gelezen.soort
    const bij = { gevalId: gelezen.gevalId, documentId: gelezen.id }
    return {
      document: gelezen,
      verzending: verzenden && mijlpaal ? await leesVerzending(ctx, { ...bij, code: mijlpaal }) : null,
      magSchrijven: mag(ctx.wie.rollen, 'document.voorbereiden'),
    }
  })
  const dossier = `/arbodienst/dossiers/${document.gevalId}`
  const hier = `${dossier}/documenten/${document.id}`
  return (
    <Documentscherm
      document={document}
      hier={hier}
      kruimels={[
        { naam: 'Werklijst', href: '/arbodienst' },
        { naam: document.werknemer, href: dossier },
        { naam: 'Documenten', href: `${dossier}/documenten` },
      ]}
      pdf={(id) => `/arbodienst/pdf/${id}`}
      ondertekening={toonOndertekening(document)}
      stap={
        <>
          {document.volgende === 'vastleggen' && magSchrijven && (
            <Melding
              titel="Lees de brief na en stel hem vast"
              acties={
                <>
                  <Knopformulier
                    actie={stelVastActie}
                    verzoek={randomUUID()}
                    velden={{ versieId: document.versie.id }}
                    soort="hoofd"
                  >
                    Stel de brief vast
                  </Knopformulier>
                  <KnopLink href={`${hier}/schrijven`} klein>
                    Wijzig de tekst
                  </KnopLink>
                </>
              }
            >
              Daarna verandert er niets meer aan. De medewerker en de werkgever kunnen de brief dan lezen, en er komt
              een PDF van.
            </Melding>
          )}
          {document.volgende === 'schrijven' && magSchrijven && (
            <Melding
              titel="Werkgever en medewerker zijn aan zet"
              acties={
                <KnopLink href={`${hier}/schrijven`} soort="hoofd">
                  Bereid het voor
                </KnopLink>
              }
            >
              U kunt het gezamenlijke deel voorbereiden. De werkgever deelt het daarna met de medewerker.
            </Melding>
          )}
          {verzending && (
            <Verzendkaart
              verzending={verzending}
              vastgelegd={document.versie.hash !== null}
              href={(id) => `/arbodienst/bestand/${id}`}
              naar={null}
              terug={null}
              vraag={{}}
            />
          )}
        </>
      }
    />
  )
}
