import { geefMedischePdf } from '@/app/medisch/pdf'
import { maakFmlPdf } from '@/lib/medisch/fml/maak-fml-pdf'
import { leesDossierId } from '../../../../dossier-id'

/** The list as a PDF for UWV's doctor: made on the spot, kept nowhere. */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; fmlId: string }> },
): Promise<Response> {
  const { dossierId, fmlId } = await params
  return await geefMedischePdf(leesDossierId(dossierId), (ctx) => maakFmlPdf(ctx, leesDossierId(fmlId)))
}
