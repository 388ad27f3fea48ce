import { geefBestand } from '@/app/bestand'
import { openBestand } from '@/lib/bestanden/open-bestand'

/** A file that was added to a case, to save. */
export async function GET(_verzoek: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return await geefBestand('werkgever', 'verzuim.lezen', (await params).id, openBestand)
}
