import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { neemBijlage } from '../../../bijlagen/neem-bijlage'

/** Takes what a practitioner sent back, as an attachment of the file that belongs to the question. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ dossierId: string; machtigingId: string }> },
): Promise<Response> {
  const { dossierId, machtigingId } = await params
  if (!z.uuid().safeParse(machtigingId).success) return new Response(null, { status: 404 })
  return await neemBijlage(verzoek, dossierId, machtigingId, (id) => ({
    pagina: `/medisch/dossiers/${id}/machtigingen`,
    bij: machtigingId,
    plek: `m-${machtigingId}`,
  }))
}
