import { geefBestand } from '@/app/bestand'
import { openPdf } from '@/lib/documenten/open-pdf'

/** A PDF of a document, to save. */
export async function GET(_verzoek: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return await geefBestand('werkgever', 'verzuim.lezen', (await params).id, openPdf)
}
