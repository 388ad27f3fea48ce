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
  const gelezen = await opPagina('arbodienst', 'mijlpaal.vastleggen.arbodienst', async (ctx) => {
    const dossier = await leesDossier(ctx, leesGevalId(pad.gevalId))
    return { dossier, ...kiesMijlpaal(dossier, pad.mijlpaal, 'arbodienst'), vandaag: ctx.vandaag }
  })
  return (
    <Mijlpaalscherm
      {...gelezen}
      terug={`/arbodienst/dossiers/${gelezen.dossier.geval.id}`}
      kruimels={[{ naam: 'Werklijst', href: '/arbodienst' }]}
      legVast={legMijlpaalVastActie}
      trekTerug={trekMijlpaalTerugActie}
    />
  )
}
