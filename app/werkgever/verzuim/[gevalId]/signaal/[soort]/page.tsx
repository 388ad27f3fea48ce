import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Uitstelscherm } from '@/app/opvolging/schermen'
import { stelUitActie } from '@/app/werkgever/verzuim/opvolging-acties'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { isSignaal } from '@/lib/opvolging/keuzes'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

export const metadata: Metadata = { title: 'Signaal uitstellen' }

/** Putting a signal off until a day. */
export default async function Signaalpagina({ params }: { params: Promise<{ gevalId: string; soort: string }> }) {
  const { gevalId, soort } = await params
  if (!isSignaal(soort)) notFound()
  const dossier = await opPagina('werkgever', 'taak.regelen.werkgever', (ctx) => leesDossier(ctx, leesGevalId(gevalId)))
  return (
    <Uitstelscherm
      plek={{
        dossier,
        lijst: { naam: 'Verzuim', href: '/werkgever/verzuim' },
        terug: `/werkgever/verzuim/${dossier.geval.id}`,
      }}
      soort={soort}
      actie={stelUitActie}
    />
  )
}
