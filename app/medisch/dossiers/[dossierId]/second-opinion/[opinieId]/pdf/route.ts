import { geefMedischePdf } from '@/app/medisch/pdf'
import { maakAfschriftPdf } from '@/lib/medisch/maak-afschrift-pdf'
import { leesDossierId } from '../../../../dossier-id'

/** What goes to a bedrijfsarts who is not on this platform, as a PDF: made on the spot, kept nowhere. */
export async function GET(
  _verzoek: Request,
  { params }: { params: Promise<{ dossierId: string; opinieId: string }> },
): Promise<Response> {
  const { dossierId, opinieId } = await params
  return await geefMedischePdf(leesDossierId(dossierId), (ctx) => maakAfschriftPdf(ctx, leesDossierId(opinieId)))
}
