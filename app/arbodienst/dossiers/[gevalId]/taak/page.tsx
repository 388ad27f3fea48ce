import type { Metadata } from 'next'
import { geefTaakActie, maakTaakActie } from '@/app/arbodienst/dossiers/opvolging-acties'
import { Taakscherm } from '@/app/opvolging/schermen'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { KANTEN } from '@/lib/opvolging/keuzes'
import { leesUitvoerders } from '@/lib/opvolging/mensen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

export const metadata: Metadata = { title: 'Taak maken' }

const kanten = { arbodienst: KANTEN.arbodienst, werkgever: KANTEN.werkgever, werknemer: KANTEN.werknemer }

/** A task in a case, and giving a milestone to a colleague. */
export default async function Taakpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const { dossier, uitvoerders } = await opPagina('arbodienst', 'taak.regelen.arbodienst', async (ctx) => ({
    dossier: await leesDossier(ctx, leesGevalId(gevalId)),
    uitvoerders: await leesUitvoerders(ctx),
  }))
  return (
    <Taakscherm
      plek={{
        dossier,
        lijst: { naam: 'Werklijst', href: '/arbodienst' },
        terug: `/arbodienst/dossiers/${dossier.geval.id}`,
      }}
      kanten={kanten}
      uitvoerders={uitvoerders}
      maak={maakTaakActie}
      geef={geefTaakActie}
      isVanOns={(wie) => wie.some((w) => w === 'verzuimconsultant' || w === 'bedrijfsarts' || w === 'planner')}
    />
  )
}
