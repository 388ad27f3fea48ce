import type { NextRequest } from 'next/server'
import { neemBijGeval } from '@/app/opladen/neem-bij-geval'

/** Takes a file for a case. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ gevalId: string }> },
): Promise<Response> {
  return await neemBijGeval(
    verzoek,
    'arbodienst',
    'document.voorbereiden',
    (await params).gevalId,
    (gevalId) => `/arbodienst/dossiers/${gevalId}/documenten`,
  )
}
