import type { NextRequest } from 'next/server'
import { neemLogo } from '@/app/brieven/neem-logo'

/** Takes the logo of this arbodienst. */
export async function POST(verzoek: NextRequest): Promise<Response> {
  return await neemLogo(verzoek, 'arbodienst')
}
