import { alsBestand } from '@/app/bestand'
import { maakOverdracht } from '@/lib/medisch/maak-overdracht'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { leesDossierId } from '../../../dossier-id'

/** The sealed package of a transfer: made on the spot, kept nowhere. That it is made is in the trail before anything is read. */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; overdrachtId: string }> },
): Promise<Response> {
  const { dossierId, overdrachtId } = await params
  const id = leesDossierId(overdrachtId)
  const pakket = await opMedischePagina(
    'medisch.overdragen',
    { dossierId: leesDossierId(dossierId), wat: 'uitvoer' },
    (ctx) => maakOverdracht(ctx, id),
  )
  const antwoord = alsBestand(pakket)
  antwoord.headers.set('cache-control', 'no-store')
  return antwoord
}
