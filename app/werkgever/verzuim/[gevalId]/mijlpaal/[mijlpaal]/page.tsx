import type { Metadata } from 'next'
import { Mijlpaalscherm } from '@/components/dossier/mijlpaalscherm'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { kiesMijlpaal } from '@/lib/poortwacht/kies-mijlpaal'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { legMijlpaalVastActie, trekMijlpaalTerugActie } from './acties'

export const metadata: Metadata = { title: 'Mijlpaal vastleggen' }

/** Recording one milestone of a case. */
export default async function Mijlpaalpagina({ params }: { params: Promise<{ gevalId: string; mijlpaal: string }> }) {
  const pad = await params
  const gelezen = await opPagina('werkgever', 'mijlpaal.vastleggen.werkgever', async (ctx) => {
    const dossier = await leesDossier(ctx, leesGevalId(pad.gevalId))
    return { dossier, ...kiesMijlpaal(dossier, pad.mijlpaal, 'werkgever'), vandaag: ctx.vandaag }
  })
  return (
    <Mijlpaalscherm
      {...gelezen}
      terug={`/werkgever/verzuim/${gelezen.dossier.geval.id}`}
      kruimels={[{ naam: 'Verzuim', href: '/werkgever/verzuim' }]}
      legVast={legMijlpaalVastActie}
      trekTerug={trekMijlpaalTerugActie}
    />
  )
}
