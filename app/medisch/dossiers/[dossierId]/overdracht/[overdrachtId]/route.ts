import { alsBestand } from '@/app/bestand'
import { maakOverdracht, sluitOverdracht } from '@/lib/medisch/maak-overdracht'
import { openBijlage } from '@/lib/medisch/open-bijlage'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { leesDossierId } from '../../../dossier-id'

/**
 * The sealed package of a transfer: made on the spot, kept nowhere. That it is made, and each attachment that is read for it, is in the
 * trail before anything is read.
 */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; overdrachtId: string }> },
): Promise<Response> {
  const pad = await params
  const dossierId = leesDossierId(pad.dossierId)
  const overdrachtId = leesDossierId(pad.overdrachtId)
  const vooraf = await opMedischePagina('medisch.overdragen', { dossierId, wat: 'uitvoer' }, (ctx) =>
    maakOverdracht(ctx, overdrachtId),
  )
  const bijlagen: Uint8Array[] = []
  for (const { id } of vooraf.bijlagen) {
    const { bytes } = await opMedischePagina('medisch.overdragen', { dossierId, wat: `bijlage:${id}` }, openBijlage)
    bijlagen.push(bytes)
  }
  const antwoord = alsBestand(sluitOverdracht(vooraf, bijlagen))
  antwoord.headers.set('cache-control', 'no-store')
  return antwoord
}
