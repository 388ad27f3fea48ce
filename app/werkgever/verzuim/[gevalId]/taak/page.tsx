import type { Metadata } from 'next'
import { Taakscherm } from '@/app/opvolging/schermen'
import { geefTaakActie, maakTaakActie } from '@/app/werkgever/verzuim/opvolging-acties'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { KANTEN } from '@/lib/opvolging/keuzes'
import { leesUitvoerders } from '@/lib/opvolging/mensen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'

export const metadata: Metadata = { title: 'Taak maken' }

const kanten = { werkgever: KANTEN.werkgever, werknemer: KANTEN.werknemer }

/** A task in a case, and giving a milestone to a colleague. */
export default async function Taakpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const { dossier, uitvoerders } = await opPagina('werkgever', 'taak.regelen.werkgever', async (ctx) => ({
    dossier: await leesDossier(ctx, leesGevalId(gevalId)),
    uitvoerders: await leesUitvoerders(ctx),
  }))
  return (
    <Taakscherm
      plek={{
        dossier,
        lijst: { naam: 'Verzuim', href: '/werkgever/verzuim' },
        terug: `/werkgever/verzuim/${dossier.geval.id}`,
      }}
      kanten={kanten}
      uitvoerders={uitvoerders}
      maak={maakTaakActie}
      geef={geefTaakActie}
      isVanOns={(wie) => wie.includes('werkgever')}
    />
  )
}
