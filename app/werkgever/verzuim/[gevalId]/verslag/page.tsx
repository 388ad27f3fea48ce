import type { Metadata } from 'next'
import { Rivscherm } from '@/components/document/rivscherm'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { leesRiv } from '@/lib/documenten/lees-riv'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { maakRivActie } from './acties'

export const metadata: Metadata = { title: 'Re-integratieverslag' }

/** The re-integratieverslag of a case, for the werkgever. */
export default async function Verslag({ params }: { params: Promise<{ gevalId: string }> }) {
  const pad = await params
  const { riv, magMaken } = await opPagina('werkgever', 'verzuim.lezen', async (ctx) => ({
    riv: await leesRiv(ctx, leesGevalId(pad.gevalId)),
    magMaken: mag(ctx.wie.rollen, 'document.schrijven.werkgever'),
  }))
  const dossier = `/werkgever/verzuim/${riv.gevalId}`
  return (
    <Rivscherm
      riv={riv}
      documenten={`${dossier}/documenten`}
      kruimels={[
        { naam: 'Verzuim', href: '/werkgever/verzuim' },
        { naam: riv.werknemer, href: dossier },
        { naam: 'Documenten', href: `${dossier}/documenten` },
      ]}
      pdf={(id) => `/werkgever/pdf/${id}`}
      maak={magMaken ? maakRivActie : null}
    />
  )
}
