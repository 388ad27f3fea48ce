import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { toonMoment } from '@/components/dossier/moment'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { toonDagKort } from '@/lib/wet/kalender'
import { leesDossierId } from '../../../dossier-id'
import { Fmlformulier } from '../fmlformulier'

export const metadata: Metadata = { title: 'Mogelijkheden' }

/** Filling in a list of possibilities; it begins with the one before, or with what was typed and not yet saved. */
export default async function NieuweFml({ params }: { params: Promise<{ dossierId: string }> }) {
  const dossierId = leesDossierId((await params).dossierId)
  const beeld = await opMedischePagina('medisch.schrijven', { dossierId, wat: 'dossier' }, leesMedischDossier)
  if (!beeld.vol) notFound()
  const concept = beeld.concepten.fml
  const vorige = beeld.notities.find((n) => n.soort === 'fml' && n.velden)
  const open = beeld.gevallen.filter((g) => g.toestand !== 'gesloten')
  return (
    <>
      <Paginakop
        titel="Nieuwe FML"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'FML', href: `/medisch/dossiers/${dossierId}/fml` },
          { naam: 'Nieuw' },
        ]}
        onder={`${beeld.naam} · de lijst zelf ziet de werkgever nooit`}
      />
      {!concept && vorige && (
        <Melding titel={`Deze lijst begint met die van ${toonMoment(vorige.op)}`}>
          Pas aan wat veranderd is. De vorige lijst blijft zoals hij was.
        </Melding>
      )}
      <Fmlformulier
        dossierId={dossierId}
        gevalId={open.length === 1 ? (open[0]?.id ?? '') : ''}
        begin={concept?.velden ?? { ...vorige?.velden, op: toonDagKort(beeld.vandaag) }}
        conceptOp={concept ? toonMoment(concept.op) : null}
        verzoek={randomUUID()}
      />
    </>
  )
}
