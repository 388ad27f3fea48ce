import { geefMedischePdf } from '@/app/medisch/pdf'
import { maakBriefPdf } from '@/lib/medisch/machtiging/maak-brief-pdf'
import { leesDossierId } from '../../../../dossier-id'

/** The letter to a practitioner as a PDF: made on the spot, kept nowhere. */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; briefId: string }> },
): Promise<Response> {
  const { dossierId, briefId } = await params
  return await geefMedischePdf(leesDossierId(dossierId), (ctx) => maakBriefPdf(ctx, leesDossierId(briefId)))
}
