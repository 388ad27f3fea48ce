import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { geefAdviesActie } from '@/app/arbodienst/dossiers/opvolging-acties'
import { Adviesformulier } from '@/app/opvolging/formulieren'
import { Dossierpad } from '@/app/opvolging/schermen'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

export const metadata: Metadata = { title: 'Advies geven' }

/** An advice to the werkgever. */
export default async function Adviespagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const dossier = await opPagina('arbodienst', 'advies.geven', (ctx) => leesDossier(ctx, leesGevalId(gevalId)))
  const terug = `/arbodienst/dossiers/${dossier.geval.id}`
  return (
    <Kolom>
      <Dossierpad plek={{ dossier, lijst: { naam: 'Werklijst', href: '/arbodienst' }, terug }} titel="Advies geven" />
      <Kaart>
        <Adviesformulier
          actie={geefAdviesActie}
          verborgen={{ gevalId: dossier.geval.id, verzoek: randomUUID() }}
          terug={terug}
        />
      </Kaart>
    </Kolom>
  )
}
