import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesNoodinzage } from '@/lib/medisch/lees-noodinzage'
import { opPagina } from '@/lib/toegang/op-pagina'
import { Noodformulier } from './noodformulier'

export const metadata: Metadata = { title: 'Noodinzage' }

/** Break-glass: the file of a colleague, with the reason first. */
export default async function Noodinzagepagina({ params }: { params: Promise<{ werknemerId: string }> }) {
  const werknemerId = z.uuid().safeParse((await params).werknemerId)
  if (!werknemerId.success) notFound()
  const { naam, behandelaar } = await opPagina('medisch', 'medisch.noodinzage', (ctx) =>
    leesNoodinzage(ctx, werknemerId.data),
  )
  return (
    <Kolom>
      <Paginakop
        titel="Noodinzage"
        kruimels={[{ naam: 'Vandaag', href: '/medisch' }, { naam: 'Noodinzage' }]}
        onder={behandelaar ? `${naam} · behandelend bedrijfsarts ${behandelaar}` : naam}
      />
      {behandelaar ? (
        <Kaart>
          <div className="flex flex-col gap-5">
            <Melding soort="letop" titel="Dit wordt gemeld">
              {behandelaar} en de functionaris gegevensbescherming krijgen meteen bericht. U kunt het dossier openen tot
              en met morgen.
            </Melding>
            <Noodformulier werknemerId={werknemerId.data} verzoek={randomUUID()} />
          </div>
        </Kaart>
      ) : (
        <Kaart>
          <LegeStaat titel="Er is geen medisch dossier">
            <p>Zoek deze persoon op de beginpagina en open een dossier.</p>
          </LegeStaat>
        </Kaart>
      )}
    </Kolom>
  )
}
