import type { Metadata } from 'next'
import { Dossierdocumenten, leesDossierdocumenten } from '@/app/documenten/dossierdocumenten'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { opPagina } from '@/lib/toegang/op-pagina'
import { beginBriefActie, beginDocumentActie, neemBestandTerugActie } from './acties'

export const metadata: Metadata = { title: 'Documenten' }

/** The documents of a case, for the arbodienst. */
export default async function Documenten({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { gevalId } = await params
  const gegevens = await opPagina('arbodienst', 'dossier.lezen', (ctx) =>
    leesDossierdocumenten(ctx, leesGevalId(gevalId)),
  )
  return (
    <Dossierdocumenten
      gegevens={gegevens}
      dossier={`/arbodienst/dossiers/${gegevens.gevalId}`}
      lijst={{ naam: 'Werklijst', href: '/arbodienst' }}
      vraag={await searchParams}
      beginBrief={beginBriefActie}
      beginDocument={beginDocumentActie}
      neemBestandTerug={neemBestandTerugActie}
    />
  )
}
