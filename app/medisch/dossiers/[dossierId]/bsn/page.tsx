import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { toonBsn } from '@/lib/medisch/toon-bsn'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { toonDagKort } from '@/lib/wet/kalender'
import { leesDossierId } from '../../dossier-id'
import { Bsnformulier } from './bsnformulier'

export const metadata: Metadata = { title: 'Burgerservicenummer' }

/** The citizen service number, on demand only: opening this page is a line of its own in the trail. */
export default async function Bsnpagina({ params }: { params: Promise<{ dossierId: string }> }) {
  const dossierId = leesDossierId((await params).dossierId)
  const { bsn, naam, geboren } = await opMedischePagina('medisch.bsn', { dossierId, wat: 'bsn' }, toonBsn)
  if (naam === null) notFound()
  return (
    <Kolom>
      <Paginakop
        titel="Burgerservicenummer"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'BSN' },
        ]}
        onder={`${naam}${geboren ? `, geboren ${toonDagKort(geboren)}` : ''} · dat u dit bekijkt, staat in het logboek`}
      />
      <Kaart>
        {bsn && <p className="mb-4 font-bold text-title tabular-nums tracking-wider">{bsn}</p>}
        <Bsnformulier dossierId={dossierId} heeft={bsn !== null} verzoek={randomUUID()} />
      </Kaart>
    </Kolom>
  )
}
