import type { Metadata } from 'next'
import { Bijzonderheidscherm } from '@/components/dossier/bijzonderheidscherm'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { magVastleggen } from '@/lib/poortwacht/bijzonderheid-schema'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { legBijzonderheidVastActie, trekBijzonderheidTerugActie } from './acties'

export const metadata: Metadata = { title: 'Wat de termijnen verschuift' }

/** Recording what moves or ends the clock of a case. */
export default async function Bijzonderheidpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const dossier = await opPagina('werkgever', 'mijlpaal.vastleggen.werkgever', (ctx) =>
    leesDossier(ctx, leesGevalId(gevalId)),
  )
  return (
    <Bijzonderheidscherm
      dossier={dossier}
      soorten={magVastleggen('werkgever')}
      terug={`/werkgever/verzuim/${dossier.geval.id}`}
      kruimels={[{ naam: 'Verzuim', href: '/werkgever/verzuim' }]}
      legVast={legBijzonderheidVastActie}
      trekTerug={trekBijzonderheidTerugActie}
    />
  )
}
