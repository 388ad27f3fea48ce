import type { NextRequest } from 'next/server'
import { neemBijGeval } from '@/app/opladen/neem-bij-geval'

/** Takes a file for a case. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ gevalId: string }> },
): Promise<Response> {
  return await neemBijGeval(
    verzoek,
    'werkgever',
    'document.schrijven.werkgever',
    (await params).gevalId,
    (gevalId) => `/werkgever/verzuim/${gevalId}/documenten`,
  )
}
