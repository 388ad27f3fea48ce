import { notFound } from 'next/navigation'
import { z } from 'zod'

/** The id of the case in the address; anything that is not one does not exist. */
export async function gevalUitAdres(params: Promise<{ gevalId: string }>): Promise<string> {
  const { gevalId } = await params
  if (!z.uuid().safeParse(gevalId).success) notFound()
  return gevalId
}
