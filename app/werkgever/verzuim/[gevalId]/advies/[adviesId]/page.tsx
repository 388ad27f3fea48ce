import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Opvolgformulier } from '@/app/opvolging/formulieren'
import { Dossierpad } from '@/app/opvolging/schermen'
import { volgAdviesOpActie } from '@/app/werkgever/verzuim/opvolging-acties'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { ADVIEZEN } from '@/lib/opvolging/keuzes'
import { leesOpvolgingen } from '@/lib/opvolging/lees-bij-geval'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { toonDagKort } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Advies opvolgen' }

/** What the werkgever did with an advice. */
export default async function Opvolgpagina({ params }: { params: Promise<{ gevalId: string; adviesId: string }> }) {
  const { gevalId, adviesId } = await params
  const { dossier, adviezen, vandaag } = await opPagina('werkgever', 'advies.opvolgen', async (ctx) => ({
    dossier: await leesDossier(ctx, leesGevalId(gevalId)),
    adviezen: (await leesOpvolgingen(ctx, gevalId)).adviezen,
    vandaag: ctx.vandaag,
  }))
  const advies = adviezen.find((a) => a.id === adviesId)
  if (!advies) notFound()
  const terug = `/werkgever/verzuim/${dossier.geval.id}`
  return (
    <Kolom>
      <Dossierpad
        plek={{ dossier, lijst: { naam: 'Verzuim', href: '/werkgever/verzuim' }, terug }}
        titel="Advies opvolgen"
      />
      <Kaart titel={ADVIEZEN[advies.soort]} onder={advies.toelichting}>
        <Opvolgformulier
          actie={volgAdviesOpActie}
          verborgen={{ adviesId: advies.id, verzoek: randomUUID() }}
          terug={terug}
          vandaag={toonDagKort(vandaag)}
        />
      </Kaart>
    </Kolom>
  )
}
