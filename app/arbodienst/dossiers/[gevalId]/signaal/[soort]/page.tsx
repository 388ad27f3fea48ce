import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { stelUitActie } from '@/app/arbodienst/dossiers/opvolging-acties'
import { Uitstelscherm } from '@/app/opvolging/schermen'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { isSignaal } from '@/lib/opvolging/keuzes'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

export const metadata: Metadata = { title: 'Signaal uitstellen' }

/** Putting a signal off until a day. */
export default async function Signaalpagina({ params }: { params: Promise<{ gevalId: string; soort: string }> }) {
  const { gevalId, soort } = await params
  if (!isSignaal(soort)) notFound()
  const dossier = await opPagina('arbodienst', 'taak.regelen.arbodienst', (ctx) =>
    leesDossier(ctx, leesGevalId(gevalId)),
  )
  return (
    <Uitstelscherm
      plek={{
        dossier,
        lijst: { naam: 'Werklijst', href: '/arbodienst' },
        terug: `/arbodienst/dossiers/${dossier.geval.id}`,
      }}
      soort={soort}
      actie={stelUitActie}
    />
  )
}
