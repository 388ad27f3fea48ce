import { alsBestand } from '@/app/bestand'
import { openBijlage } from '@/lib/medisch/open-bijlage'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { leesDossierId } from '../../../dossier-id'

/** An attachment, to save. That it is read is committed to the trail before anything is. */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; bijlageId: string }> },
): Promise<Response> {
  const pad = await params
  const voornemen = {
    dossierId: leesDossierId(pad.dossierId),
    wat: `bijlage:${leesDossierId(pad.bijlageId).toLowerCase()}`,
  } as const
  const antwoord = alsBestand(await opMedischePagina('medisch.lezen', voornemen, openBijlage))
  antwoord.headers.set('cache-control', 'no-store')
  return antwoord
}
