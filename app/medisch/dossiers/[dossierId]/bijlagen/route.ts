import type { NextRequest } from 'next/server'
import { neemBijlage } from './neem-bijlage'

/** Takes an attachment for a medical file. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ dossierId: string }> },
): Promise<Response> {
  return await neemBijlage(verzoek, (await params).dossierId, null, (id) => ({
    pagina: `/medisch/dossiers/${id}`,
    plek: 'bijlagen',
  }))
}
